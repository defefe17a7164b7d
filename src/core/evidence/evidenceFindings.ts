import type {CatalogueIndex} from '../catalogue/lookups';
import {entryFindings} from './entryFindings';
import type {EvidenceEntry, EvidenceProblem, EvidenceText} from './evidence';
import type {EvidenceFinding, EvidenceFix} from './evidenceFinding';
import {nextEvidenceId} from './nextEvidenceId';
import {skillFindings} from './skillFindings';

/** Everything there is to say of the achievements, in the order of the text. Fixes are edits of this very text. */
export function evidenceFindings(
	text: string,
	evidence: EvidenceText,
	index: CatalogueIndex,
): readonly EvidenceFinding[] {
	const findings = [
		...evidence.problems.map((problem) => ofProblem(text, problem)),
		...idFindings(text, evidence.entries),
		...evidence.entries.flatMap((entry) => entryFindings(text, entry)),
		...skillFindings(evidence.entries, index),
	];
	return findings.sort((a, b) => a.at.from - b.at.from);
}

function ofProblem(text: string, {code, at, detail}: EvidenceProblem): EvidenceFinding {
	const fix = code === 'field-name' && detail !== undefined ? nameFix(text, {at, detail}) : undefined;
	return {code, at, ...(detail === undefined ? {} : {detail}), fixes: fix ? [fix] : []};
}

/** As it is written: in capitals or with one at its start. */
function nameFix(text: string, {at, detail}: Required<Pick<EvidenceProblem, 'at' | 'detail'>>): EvidenceFix {
	const isCapital = /^[A-Z]/.test(text.slice(at.from, at.to));
	const what = isCapital ? detail.charAt(0).toUpperCase() + detail.slice(1) : detail;
	return {kind: 'change', what, change: {start: at.from, end: at.to, text: what}};
}

/** An id names one entry: the second one is told of. */
function idFindings(text: string, entries: readonly EvidenceEntry[]): readonly EvidenceFinding[] {
	const seen = new Set<string>();
	const free = nextEvidenceId(text);
	return entries.flatMap(({id, idAt, heading}): readonly EvidenceFinding[] => {
		if (id === undefined) {
			const change = {start: idAt.from, end: idAt.to, text: `${spaceBefore(text, idAt.from)}${free} `};
			return [{code: 'no-id', at: heading, fixes: [{kind: 'change', what: free, change}]}];
		}
		if (seen.has(id)) {
			const change = {start: idAt.from, end: idAt.to, text: free};
			return [{code: 'duplicate-id', at: idAt, detail: id, fixes: [{kind: 'change', what: free, change}]}];
		}
		seen.add(id);
		return [];
	});
}

/** A heading needs a space after its signs. */
function spaceBefore(text: string, at: number): string {
	return text[at - 1] === '#' ? ' ' : '';
}
