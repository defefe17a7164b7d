import type {Word} from '../model/cv';
import type {Lexicon, Phrase, PhraseKind} from './lexicon';
import {wordUse} from './wordUses';

/** A phrase of the lexicon in a text. Offsets are those of its words. */
export interface FoundPhrase {
	readonly phrase: Phrase;
	/** Index of the first word, and of the first one after the phrase. */
	readonly first: number;
	readonly next: number;
	readonly from: number;
	readonly to: number;
}

/** Words in order, with their uses together. */
interface TextOfWords {
	readonly words: readonly Word[];
	readonly uses: number;
}

const none: readonly FoundPhrase[] = [];

/** The phrases of a kind among the words of a text, in reading order; the longest where several begin, none within another. */
export function phrasesIn({words, uses}: TextOfWords, kind: PhraseKind, lexicon: Lexicon): readonly FoundPhrase[] {
	const use = wordUse[kind];
	if ((uses & use) === 0) {
		return none;
	}
	let found: FoundPhrase[] | undefined;
	let at = 0;
	while (at < words.length) {
		const match = ((words[at]?.known.uses ?? 0) & use) === 0 ? undefined : lexicon.phraseAt(words, at, [kind]);
		if (match) {
			const next = at + match.length;
			const from = words[at]?.from ?? 0;
			found ??= [];
			found.push({phrase: match.phrase, first: at, next, from, to: words[next - 1]?.to ?? from});
			at = next;
		} else {
			at++;
		}
	}
	return found ?? none;
}
