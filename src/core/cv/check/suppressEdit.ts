import type {Cv, TextRange} from '../model/cv';
import {placedLeaves} from '../model/placedLeaves';
import type {PlacedLeaf} from '../model/placedLeaves';
import type {TextEdit} from './rule';

export type SuppressScope = 'here' | 'file';

interface Wanted extends TextRange {
	readonly rule: string;
}

/**
 * The edit that writes the comment which keeps a finding quiet: at the end of its bullet or paragraph, on the line before
 * its heading, or after the front matter for the whole file. Undefined where no text stands at the finding: then only the
 * whole file can be meant.
 */
export function suppressEdit(cv: Cv, finding: Wanted, scope: SuppressScope, reason: string): TextEdit | undefined {
	const eol = cv.text.includes('\r\n') ? '\r\n' : '\n';
	if (scope === 'file') {
		return insertion(cv.bodyFrom, `${written('cv-ignore-file', finding.rule, reason)}${eol}`);
	}
	const comment = written('cv-ignore', finding.rule, reason);
	const heading = headingAt(cv, finding);
	const leaf = leafAt(cv, finding);
	if (heading || leaf?.kind === 'heading' || leaf?.kind === 'html' || leaf?.inHead === true) {
		const from = heading?.from ?? leaf?.from ?? 0;
		return insertion(cv.text.lastIndexOf('\n', from - 1) + 1, `${comment}${eol}`);
	}
	if (!leaf) {
		return undefined;
	}
	const end = leaf.from + cv.text.slice(leaf.from, leaf.to).trimEnd().length;
	return insertion(end, ` ${comment}`);
}

/** The text that a finding speaks of: where it begins, among what a reader sees. */
export function leafAt(cv: Cv, {from}: TextRange): PlacedLeaf | undefined {
	return placedLeaves(cv).find(
		(leaf) => leaf.from <= from && from <= leaf.to && leaf.kind !== 'comment' && leaf.kind !== 'code',
	);
}

/** The heading of a section, which stands in no part. */
function headingAt({sections}: Cv, {from}: TextRange): TextRange | undefined {
	return sections.find(({heading}) => heading && heading.from <= from && from <= heading.to)?.heading;
}

function written(mark: string, rule: string, reason: string): string {
	const said = reason
		.replace(/[\s>]+/g, ' ')
		.replace(/-{2,}/g, '-')
		.trim();
	return `<!-- ${mark} ${rule}${said === '' ? '' : `: ${said}`} -->`;
}

/** Whether there is text at a finding that a comment can speak of. */
export function standsAtText(cv: Cv, finding: TextRange): boolean {
	return headingAt(cv, finding) !== undefined || leafAt(cv, finding) !== undefined;
}

function insertion(at: number, text: string): TextEdit {
	return {from: at, to: at, text};
}
