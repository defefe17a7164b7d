import type {TextRange} from '../model/cv';
import {plainWordsOf} from '../model/words';

/** Finds names of one or more words in texts, in any case. The longest name at a place counts. */
export class PhraseFinder {
	readonly #byFirstWord = new Map<string, {readonly phrase: string; readonly words: number}[]>();

	constructor(phrases: Iterable<string>) {
		for (const phrase of new Set(phrases)) {
			const words = plainWordsOf(phrase);
			const [first] = words;
			if (first) {
				const list = this.#byFirstWord.get(first.text) ?? [];
				list.push({phrase: phrase.toLowerCase(), words: words.length});
				this.#byFirstWord.set(first.text, list);
			}
		}
		for (const list of this.#byFirstWord.values()) {
			list.sort((a, b) => b.words - a.words);
		}
	}

	findIn(text: string): readonly TextRange[] {
		const words = plainWordsOf(text);
		const found: TextRange[] = [];
		for (let at = 0; at < words.length;) {
			const from = words[at]?.from ?? 0;
			const candidates = this.#byFirstWord.get(words[at]?.text ?? '') ?? [];
			const match = candidates.find(({phrase, words: count}) => {
				const to = words[at + count - 1]?.to;
				return to !== undefined && text.slice(from, to).toLowerCase() === phrase;
			});
			if (match) {
				found.push({from, to: words[at + match.words - 1]?.to ?? from});
			}
			at += match?.words ?? 1;
		}
		return found;
	}
}
