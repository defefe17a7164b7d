import type {ReadPack} from './pack';
import {packDocument} from './packDocument';
import type {PackDocument} from './packDocument';
import type {PackMap} from './packNode';
import type {PackProblem} from './packProblem';
import {PackReader} from './packReader';
import {readNodes} from './readNodes';
import {Reporter} from './reporter';

/**
 * Reads a pack as far as it can be used. Every problem has its place in the text; one that makes a field, an entry or the
 * whole pack unusable is an error. No text takes long. Never throws.
 */
export function readPack(text: string): ReadPack {
	const parsed = packDocument(text);
	const report = new Reporter(parsed.text);
	parsed.problems.forEach((problem) => report.add(problem));
	const root = rootOf(parsed, report);
	const pack = root ? new PackReader(report, parsed.limits).pack(root) : {complete: false, entries: []};
	return {...pack, problems: [...report.problems].sort(byPlace)};
}

function rootOf({document, text}: PackDocument, report: Reporter): PackMap | undefined {
	if (!document) {
		return undefined;
	}
	const {node, problems} = document.contents ? readNodes(document.contents, text) : {problems: []};
	problems.forEach((problem) => report.add(problem));
	if (node?.kind === 'map') {
		return node;
	}
	if (report.problems.length === 0) {
		report.error('not-a-pack', report.firstLine(node?.span ?? {from: 0, to: text.length}), {});
	}
	return undefined;
}

function byPlace(a: PackProblem, b: PackProblem): number {
	return 'from' in a.at && 'from' in b.at ? a.at.from - b.at.from : 0;
}
