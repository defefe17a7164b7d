import {commentText} from '../documents/markdownText';
import type {EvidenceEntry} from './evidence';
import {isMeasured, said} from './entryMeasured';

/** Stands in a CV until somebody fills it in. The checks of CVs know the square brackets. */
export interface BulletPrompts {
	readonly number: string;
	readonly result: string;
	readonly title: string;
}

/**
 * An entry as one line of a CV, without its bullet: the result and its numbers first, then what was done, all in the
 * words of the entry. A prompt in square brackets stands where a number, or both a number and a result, are missing.
 * A comment at its end keeps which entry it comes from.
 */
export function cvBullet(entry: EvidenceEntry, prompts: BulletPrompts): string {
	const result = said(entry, 'result');
	const title = entry.title === '' ? `[${prompts.title}]` : entry.title;
	const lead = withoutStop(result ?? title);
	const how = said(entry, 'action') ?? (result !== undefined && entry.title !== '' ? entry.title : undefined);
	const sentences = [lead + numberPart(entry, lead, prompts), ...(how === undefined ? [] : [withoutStop(how)])];
	const words = `${sentences.join('. ')}${sentences.length > 1 ? '.' : ''}`;
	return asItem(words) + (entry.id === undefined ? '' : ` ${evidenceMark(entry.id)}`);
}

/** What says in a CV which entry a line comes from. */
function evidenceMark(id: string): string {
	return `<!-- evidence: ${commentText(id)} -->`;
}

/** The ids of the entries that a CV has lines from. */
export function evidenceIn(cv: string): ReadonlySet<string> {
	return new Set([...cv.matchAll(/<!-- evidence: (E\d{1,6}) -->/g)].map(([, id = '']) => id));
}

/** The numbers that the words before do not say already, in brackets. */
function numberPart(entry: EvidenceEntry, lead: string, prompts: BulletPrompts): string {
	const numbers = said(entry, 'numbers');
	if (numbers !== undefined) {
		const digits = numbers.match(/\p{N}+/gu) ?? [];
		const told = new Set(lead.match(/\p{N}+/gu) ?? []);
		return digits.length > 0 && digits.every((each) => told.has(each)) ? '' : ` (${withoutStop(numbers)})`;
	}
	if (isMeasured(entry)) {
		return '';
	}
	return ` [${said(entry, 'result') === undefined ? prompts.result : prompts.number}]`;
}

function withoutStop(text: string): string {
	const words = text.trim();
	return words.endsWith('.') && !words.endsWith('..') ? words.slice(0, -1) : words;
}

/** Words at whose start stands nothing that begins a list, a heading or a quotation. */
function asItem(text: string): string {
	return text.replace(/^(?=[-+*#>])/, '\\').replace(/^(\d{1,9})(?=[.)](?:[ \t]|$))/, '$1\\');
}
