import {numberWordAt} from '../cv/variants/numberWords';
import type {EvidenceEntry, EvidenceFieldName} from './evidence';

/** What an entry says in a field; undefined where it says nothing there. */
export function said({fields}: EvidenceEntry, name: EvidenceFieldName): string | undefined {
	const value = fields[name]?.value ?? '';
	return value === '' ? undefined : value;
}

const shares: ReadonlySet<string> = new Set(['half', 'halved', 'twice', 'doubled', 'trebled', 'tripled']);

/** Whether the entry says how much: in its numbers, its result, or the words of its heading. */
export function isMeasured(entry: EvidenceEntry): boolean {
	return said(entry, 'numbers') !== undefined || saysHowMuch(`${entry.title} ${said(entry, 'result') ?? ''}`);
}

/** In digits, those of names such as PRINCE2 left out, or in words such as thirty-one or half. */
function saysHowMuch(text: string): boolean {
	const words = (text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []).map((word) => ({text: word}));
	return (
		/(?<![\p{L}\p{N}])\p{N}/u.test(text) ||
		words.some((word, at) => shares.has(word.text) || numberWordAt(words, at) !== undefined)
	);
}
