import type {Lexicon, VerbForm} from '../../lexicon/lexicon';
import {wordUse} from '../../lexicon/wordUses';
import type {Word} from '../../model/cv';
import {strongestMark} from '../../model/words';
import {wordSet} from './wordSets';

/** A clause ends before one of these. */
const clauseMarks = wordSet(', ; . : – —');

/** The text of a bullet as the readers of its parts share it. Word indexes count from the first word of the leaf. */
export interface Sentence {
	readonly text: string;
	readonly words: readonly Word[];
	readonly lexicon: Lexicon;
}

/** The strongest mark between a word and the one before it, or after the last one; empty where only a space or a bracket stands there. */
export function markBefore({text, words}: Pick<Sentence, 'text' | 'words'>, index: number): string {
	return words[index]?.mark ?? strongestMark(text, words.at(-1)?.to ?? 0, text.length);
}

export function wordAt({words}: Sentence, index: number): string {
	return words[index]?.text ?? '';
}

/** The verb that a word is a form of; undefined for other words. */
export function verbAt({words}: Sentence, index: number): VerbForm | undefined {
	return words[index]?.known.verb;
}

/** Written with a capital, in the middle of a sentence the sign of a name. */
export function isCapital({text, words}: Sentence, index: number): boolean {
	const first = text.charAt(words[index]?.from ?? text.length);
	return first !== first.toLowerCase();
}

/** Where the clause ends that holds a word: the index of the first word after the next comma or stronger mark. */
export function clauseEnd(sentence: Sentence, index: number): number {
	let at = index + 1;
	while (at < sentence.words.length && !clauseMarks.has(markBefore(sentence, at))) {
		at++;
	}
	return at;
}

/** How many words between two indexes name something particular: no function word, no word of every office, no vague one. */
export function particulars({words}: Sentence, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to && at < words.length; at++) {
		count += ((words[at]?.known.uses ?? 0) & wordUse.particular) === 0 ? 0 : 1;
	}
	return count;
}
