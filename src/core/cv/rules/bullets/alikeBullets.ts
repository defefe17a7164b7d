/** Share of the shorter bullet's words that the other one has too. */
const overlap = 0.6;
/** So many wordings are looked up by one of their words; what comes after them is compared by its other words only. */
const mostWithWord = 1000;

/** A text that bullets have. */
export interface Wording<Bullet> {
	readonly text: string;
	/** Those that carry its meaning. */
	readonly words: readonly string[];
	/** Its number in the index. */
	readonly slot: number;
	/** The bullets that have it, for the caller to keep. */
	readonly bullets: Bullet[];
}

/**
 * Wordings of bullets by their words: one is compared only with those that it shares a word with. Which ones are alike is
 * found out when somebody asks: most are never asked about again, and lists of them all would be long.
 */
export class AlikeBullets<Bullet> {
	readonly #wordings = new Map<string, Wording<Bullet>>();
	readonly #slots: (Wording<Bullet> | undefined)[] = [];
	readonly #free: number[] = [];
	readonly #byWord = new Map<string, number[]>();
	/** By slot, how many words are shared with the wording that is asked about; all 0 between two questions. */
	#shared = new Uint16Array(64);
	/** By slot, how many shared words make two wordings alike where this is the shorter one. */
	#needed = new Uint16Array(64);
	/** No wording has needed fewer: until then nothing is looked up for a shared word. */
	#least = Infinity;
	#full = false;

	/** Some word stands in so many wordings that not all could be kept: what is taken out makes no room for those left out. */
	get isFull(): boolean {
		return this.#full;
	}

	/** The wording that a text is, new or known. */
	wording(text: string, words: readonly string[]): Wording<Bullet> {
		const known = this.#wordings.get(text);
		if (known) {
			return known;
		}
		const wording: Wording<Bullet> = {text, words, slot: this.#free.pop() ?? this.#slots.length, bullets: []};
		this.#wordings.set(text, wording);
		this.#keep(wording);
		return wording;
	}

	/** No bullet has this wording any more. */
	forget(wording: Wording<Bullet>): void {
		this.#wordings.delete(wording.text);
		for (const word of wording.words) {
			takeOut(this.#byWord.get(word) ?? [], wording.slot);
		}
		this.#slots[wording.slot] = undefined;
		this.#free.push(wording.slot);
	}

	/** The others that say nearly the same. */
	alike(wording: Wording<Bullet>): readonly Wording<Bullet>[] {
		const all: Wording<Bullet>[] = [];
		this.isAnyAlike(wording, (other) => {
			all.push(other);
			return false;
		});
		return all;
	}

	/** Whether one of the others that say nearly the same is so. No more are looked for than it takes. */
	isAnyAlike(wording: Wording<Bullet>, isSo: (other: Wording<Bullet>) => boolean): boolean {
		const isFound = this.#search(wording, isSo);
		this.#shared.fill(0, 0, this.#slots.length);
		return isFound;
	}

	#search(wording: Wording<Bullet>, isSo: (other: Wording<Bullet>) => boolean): boolean {
		const [shared, needed] = [this.#shared, this.#needed];
		const own = neededOf(wording.words);
		const least = Math.min(own, this.#least);
		for (const word of wording.words) {
			for (const slot of this.#byWord.get(word) ?? none) {
				const count = (shared[slot] ?? 0) + 1;
				shared[slot] = count;
				if (count >= least && count === Math.min(own, needed[slot] ?? 0)) {
					const other = this.#slots[slot];
					if (other && other !== wording && isSo(other)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	#keep(wording: Wording<Bullet>): void {
		const {slot, words} = wording;
		if (slot >= this.#shared.length) {
			this.#shared = new Uint16Array(slot * 2);
			const more = new Uint16Array(slot * 2);
			more.set(this.#needed);
			this.#needed = more;
		}
		this.#slots[slot] = wording;
		const needed = neededOf(words);
		this.#needed[slot] = needed;
		this.#least = Math.min(this.#least, needed);
		for (const word of words) {
			const slots = this.#byWord.get(word);
			if (!slots) {
				this.#byWord.set(word, [slot]);
			} else if (slots.length < mostWithWord) {
				slots.push(slot);
			} else {
				this.#full = true;
			}
		}
	}
}

const none: readonly number[] = [];

function neededOf(words: readonly string[]): number {
	return Math.ceil(words.length * overlap);
}

/** Leaves the others in another order, for which it need not move them. */
export function takeOut<T>(list: T[], item: T): void {
	const at = list.indexOf(item);
	const last = at < 0 ? undefined : list.pop();
	if (at < list.length && last !== undefined) {
		list[at] = last;
	}
}
