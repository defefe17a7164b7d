import {plainWord} from '../lexicon/knownWord';
import type {KnownWord} from '../lexicon/knownWord';
import type {Word} from './cv';

const digit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters of every script count, marks and symbols do not. Good enough above ASCII, where words are only looked up. */
function letter(code: number): boolean {
	if (code < 128) {
		return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	}
	if (code < 0xc0) {
		return code === 0xaa || code === 0xb5 || code === 0xba;
	}
	return !(
		code === 0xd7 ||
		code === 0xf7 ||
		(code >= 0x2000 && code < 0x2c00) ||
		(code >= 0x3000 && code < 0x3040) ||
		(code >= 0xe000 && code < 0xf900) ||
		(code >= 0xfe00 && code < 0xff10) ||
		code === 0xfeff
	);
}

/** What may stand inside a word between two letters or digits: apostrophes, hyphens, the underscore of M_o_R. */
function joins(code: number): boolean {
	return code === 39 || code === 0x2019 || code === 45 || code === 0x2010 || code === 0x2011 || code === 95;
}

/** The words of a text in order. A number keeps its thousands and decimal marks (1,400 and 1.2m are one word each). */
export function wordsOf(text: string, know: (written: string) => KnownWord): readonly Word[] {
	const words: Word[] = [];
	const length = text.length;
	let at = 0;
	let end = 0;
	while (at < length) {
		const code = text.charCodeAt(at);
		if (!letter(code) && !digit(code)) {
			at++;
			continue;
		}
		const from = at++;
		while (at < length) {
			const next = text.charCodeAt(at);
			if (letter(next) || digit(next)) {
				at++;
				continue;
			}
			const after = at + 1 < length ? text.charCodeAt(at + 1) : 0;
			const inNumber = (next === 46 || next === 44) && digit(after) && digit(text.charCodeAt(at - 1));
			if (!inNumber && !(joins(next) && (letter(after) || digit(after)))) {
				break;
			}
			at += 2;
		}
		const known = know(text.slice(from, at));
		words.push({
			text: known.text,
			known,
			mark: from === end + 1 && text.charCodeAt(end) === 32 ? '' : strongestMark(text, end, from),
			from,
			to: at,
		});
		end = at;
	}
	return words;
}

/** The same of a text that no lexicon is asked about. */
export function plainWordsOf(text: string): readonly Omit<Word, 'known'>[] {
	return wordsOf(text, (written) => ({text: plainWord(written), uses: 0, verb: undefined, stem: ''}));
}

/** The strongest mark between two offsets, no letter or digit among them: `. ; : ! ?` before a comma or dash before a bracket; empty where none stands there. */
export function strongestMark(text: string, from: number, to: number): string {
	let found = '';
	for (let at = from; at < to; at++) {
		const mark = text.charAt(at);
		if (mark === '.' || mark === ';' || mark === ':' || mark === '!' || mark === '?') {
			return mark;
		}
		if (mark === ',' || mark === '–' || mark === '—' || (mark === '-' && text.charAt(at - 1) === ' ')) {
			found = mark;
		} else if (found === '' && (mark === '(' || mark === ')')) {
			found = mark;
		}
	}
	return found;
}
