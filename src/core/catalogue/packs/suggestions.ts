import {nearestWord} from '../../documents/nearestWord';

/** Words are compared with at most so many others in one merge, so that a pack full of wrong ids cannot hold up the editor. */
const mostComparisons = 60_000;

/** What was probably meant by words that are unknown, as long as there is time to look. */
export class Suggestions {
	#left = mostComparisons;
	readonly #found = new Map<string, string | undefined>();

	/** `list`: a name of the words, which are the same at every call with it. */
	meant(written: string, list: string, among: () => readonly string[]): string | undefined {
		const key = `${list} ${written}`;
		if (!this.#found.has(key)) {
			const words = this.#left > 0 ? among() : [];
			this.#left -= words.length;
			this.#found.set(key, nearestWord(written, words));
		}
		return this.#found.get(key);
	}
}
