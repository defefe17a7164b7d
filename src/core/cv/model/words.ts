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
export function wordsOf(text: string): readonly Word[] {
	const words: Word[] = [];
	const length = text.length;
	let at = 0;
	while (at < length) {
		const code = text.charCodeAt(at);
		if (!letter(code) && !digit(code)) {
			at++;
			continue;
		}
		const from = at++;
		let plain = code < 128;
		while (at < length) {
			const next = text.charCodeAt(at);
			if (letter(next) || digit(next)) {
				plain &&= next < 128;
				at++;
				continue;
			}
			const after = at + 1 < length ? text.charCodeAt(at + 1) : 0;
			const inNumber = (next === 46 || next === 44) && digit(after) && digit(text.charCodeAt(at - 1));
			if (!inNumber && !(joins(next) && (letter(after) || digit(after)))) {
				break;
			}
			plain &&= next < 128;
			at += 2;
			plain &&= after < 128;
		}
		const word = text.slice(from, at).toLowerCase();
		words.push({text: plain ? word : word.replace(/\u2019/g, "'").replace(/[\u2010\u2011]/g, '-'), from, to: at});
	}
	return words;
}
