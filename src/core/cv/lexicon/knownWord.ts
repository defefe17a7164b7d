import {ownText} from '../model/ownText';
import type {VerbForm} from './lexicon';

/** What is known of a word wherever it stands. */
export interface KnownWord {
	/** Lower case, with a straight apostrophe. */
	readonly text: string;
	/** What it may be or begin, as a sum of `wordUse`. */
	readonly uses: number;
	/** The verb that it is a form of. */
	readonly verb: VerbForm | undefined;
	/** Without the plural; empty where it carries no meaning of its own. */
	readonly stem: string;
}

/** More distinct words than many CVs have; somebody who types for days makes that many. */
const mostWords = 20_000;

/** Remembers what is known of words, so that it is worked out once however often a word stands in a text. */
export class Vocabulary {
	readonly #know: (word: string) => KnownWord;
	/** By the word as it is written. */
	readonly #known = new Map<string, KnownWord>();

	/** `know` is asked about words in lower case. */
	constructor(know: (word: string) => KnownWord) {
		this.#know = know;
	}

	/** Takes a word in any case, with any apostrophe or hyphen. */
	of(written: string): KnownWord {
		let known = this.#known.get(written);
		if (!known) {
			if (this.#known.size >= mostWords) {
				this.#known.clear();
			}
			const own = ownText(written);
			known = this.#know(plainWord(own));
			this.#known.set(own, known);
		}
		return known;
	}
}

/** Lower case, with a straight apostrophe and a plain hyphen. */
export function plainWord(written: string): string {
	return written
		.toLowerCase()
		.replace(/\u2019/g, "'")
		.replace(/[\u2010\u2011]/g, '-');
}
