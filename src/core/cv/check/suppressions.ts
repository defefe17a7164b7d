import type {Cv, TextRange} from '../model/cv';
import {Slot} from '../model/slot';

/** What a comment in the document asks not to be told. */
export interface Suppression extends TextRange {
	/** Empty: every rule. */
	readonly rules: ReadonlySet<string>;
	/** The rest of the document after the colon; empty where no reason is given. */
	readonly reason: string;
	readonly scope: 'here' | 'file';
	/** The text it speaks of; for the whole file, all of it. */
	readonly covers: TextRange;
}

const comment = /<!--[ \t]*cv-ignore(-file)?(?:[ \t]+([a-z][a-z0-9, \t-]*[a-z0-9]))?[ \t]*(?::([^\n>]*))?-->/g;

/**
 * The `<!-- cv-ignore rule: reason -->` comments. One at the end of a bullet or paragraph speaks of it, one on a line of
 * its own of what follows; `cv-ignore-file` speaks of the whole document.
 */
export function suppressionsIn(cv: Cv): readonly Suppression[] {
	if (!mayHold(cv)) {
		return [];
	}
	const leaves = cv.sections.flatMap(({heading, parts}) => [
		...(heading ? [{from: heading.from, to: heading.to, silent: false}] : []),
		...parts.flatMap(({part, from}) =>
			part.leaves.map((leaf) => ({from: leaf.from + from, to: leaf.to + from, silent: leaf.kind === 'comment'})),
		),
	]);
	const found: Suppression[] = [];
	comment.lastIndex = cv.bodyFrom;
	for (let match = comment.exec(cv.text); match; match = comment.exec(cv.text)) {
		const from = match.index;
		const to = from + match[0].length;
		const inside = leaves.find((leaf) => !leaf.silent && leaf.from <= from && to <= leaf.to);
		const next = inside ?? leaves.find((leaf) => !leaf.silent && leaf.from >= to);
		const scope = match[1] ? 'file' : 'here';
		found.push({
			from,
			to,
			rules: new Set((match[2] ?? '').split(/[\s,]+/).filter((rule) => rule !== '')),
			reason: (match[3] ?? '').trim(),
			scope,
			covers: scope === 'file' ? {from: 0, to: cv.text.length} : (next ?? {from, to}),
		});
	}
	return found;
}

const mark = 'cv-ignore';
const inParts = new Slot<boolean>();

/** Parts are looked through once, and at every change only what stands between them: headings of sections. */
function mayHold({text, bodyFrom, sections}: Cv): boolean {
	let end = bodyFrom;
	for (const {parts} of sections) {
		for (const {part, from} of parts) {
			const known = inParts.get(part) ?? part.raw.includes(mark);
			inParts.set(part, known);
			if (known || (from > end && text.slice(end, from).includes(mark))) {
				return true;
			}
			end = from + part.raw.length;
		}
	}
	return text.slice(end).includes(mark);
}

export function isSuppressed(
	finding: TextRange & {readonly rule: string},
	suppressions: readonly Suppression[],
): boolean {
	return suppressions.some(
		({rules, covers}) =>
			(rules.size === 0 || rules.has(finding.rule)) && finding.from < covers.to && finding.to >= covers.from,
	);
}
