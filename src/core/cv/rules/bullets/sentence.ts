import type {Lexicon} from '../../lexicon/lexicon';
import type {Word} from '../../model/cv';
import {functionWords} from './wordSets';

/** The text of a bullet as the readers of its parts share it. Word indexes count from the first word of the leaf. */
export interface Sentence {
	readonly text: string;
	readonly words: readonly Word[];
	readonly lexicon: Lexicon;
}

/** The strongest mark between a word and the one before it; empty where only a space or a bracket stands there. */
export function markBefore({text, words}: Pick<Sentence, 'text' | 'words'>, index: number): string {
	const to = words[index]?.from ?? text.length;
	let found = '';
	for (let at = words[index - 1]?.to ?? 0; at < to; at++) {
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

export function wordAt({words}: Sentence, index: number): string {
	return words[index]?.text ?? '';
}

/** Written with a capital, in the middle of a sentence the sign of a name. */
export function isCapital({text, words}: Sentence, index: number): boolean {
	const first = text.charAt(words[index]?.from ?? text.length);
	return first !== first.toLowerCase();
}

/** Where the clause ends that holds a word: the index of the first word after the next comma or stronger mark. */
export function clauseEnd(sentence: Sentence, index: number): number {
	let at = index + 1;
	while (at < sentence.words.length && !/[,;.:–—]/.test(markBefore(sentence, at))) {
		at++;
	}
	return at;
}

/** How many words between two indexes name something particular: no function word, no word of every office, no vague one. */
export function particulars(sentence: Sentence, from: number, to: number): number {
	const {words, lexicon} = sentence;
	let count = 0;
	for (let at = from; at < to && at < words.length; at++) {
		const word = wordAt(sentence, at);
		if (word.length > 2 && !functionWords.has(word) && !isPlain(word, lexicon) && !word.endsWith('ly')) {
			count++;
		}
	}
	return count;
}

function isPlain(word: string, lexicon: Lexicon): boolean {
	const hyphen = word.indexOf('-');
	return (
		lexicon.isGeneric(word) ||
		(word.endsWith('ies') && lexicon.isGeneric(`${word.slice(0, -3)}y`)) ||
		(hyphen > 0 && lexicon.isGeneric(word.slice(0, hyphen)) && lexicon.isGeneric(word.slice(hyphen + 1)))
	);
}
