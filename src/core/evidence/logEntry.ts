import {findFrontMatter} from '../documents/frontMatterBlock';
import type {TextChange} from '../documents/minimalEdit';
import type {EvidenceEntry} from './evidence';
import {entryMarkdown} from './newEntry';
import type {NewEntry} from './newEntry';
import {nextEvidenceId} from './nextEvidenceId';
import {readEvidence} from './readEvidence';

/**
 * The one edit that adds an entry with the next free id. The newest entry stands first, unless those that are there
 * follow each other the other way round: then it comes after them. Its heading is as deep as theirs and its lines end
 * like theirs.
 */
export function logEntry(text: string, entry: NewEntry): {readonly change: TextChange; readonly id: string} {
	const known = readEvidence(text);
	const id = nextEvidenceId(text);
	const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
	const [first] = known.entries;
	const last = known.entries.at(-1);
	if (first && last && isNewestLast(first, last) && !isOpen(text)) {
		const written = entryMarkdown(id, last.level, entry, eol);
		return {id, change: {start: last.contentEnd, end: last.contentEnd, text: eol + eol + written}};
	}
	const start = first ? first.at.from : placeWithout(text);
	const before = text.slice(0, start);
	const written = entryMarkdown(id, first?.level ?? 2, entry, eol);
	const after = start < text.length ? eol + eol : eol;
	return {id, change: {start, end: start, text: gapAfter(before, eol) + written + after}};
}

function isNewestLast(first: EvidenceEntry, last: EvidenceEntry): boolean {
	if (first.date !== undefined && last.date !== undefined && first.date !== last.date) {
		return first.date < last.date;
	}
	return numberOf(first) < numberOf(last);
}

function numberOf({id = ''}: EvidenceEntry): number {
	return Number(id.slice(1));
}

/** Where the first entry goes: at the end, or below the front matter where a code block or comment is still open. */
function placeWithout(text: string): number {
	if (!isOpen(text)) {
		return text.length;
	}
	const front = findFrontMatter(text);
	return front.ok ? front.value.bodyStart : text.startsWith('\uFEFF') ? 1 : 0;
}

/** Whether what is written at the end stands in a code block or a comment. */
function isOpen(text: string): boolean {
	return readEvidence(`${text}\n\n## E1 x\n`).problems.some(({code}) => code === 'hidden');
}

/** So that a blank line stands before the entry. */
function gapAfter(before: string, eol: string): string {
	if (before === '' || before === '\uFEFF' || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before)) {
		return '';
	}
	return /[\r\n]$/.test(before) ? eol : eol + eol;
}
