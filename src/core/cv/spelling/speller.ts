import {Slot} from '../model/slot';
import type {Cv, Leaf, Part, TextRange} from '../model/cv';

/** A spelling dictionary, as loaded by the host. Words are asked for as written. */
export interface Dictionary {
	readonly correct: (word: string) => boolean;
	/** Slow: only when somebody asks. */
	readonly suggest: (word: string) => readonly string[];
}

/** Offsets count from the start of the document. */
export interface UnknownWord extends TextRange {
	readonly word: string;
}

const mostSuggestions = 5;
/** Below this share of known words the text is in another language, or is no text. */
const leastKnown = 0.7;
const fewWords = 40;

/** Finds the words of a CV that neither the dictionary nor the words of the trade hold. What it finds in a block is kept with the block. */
export class Speller {
	readonly #dictionary: Dictionary;
	readonly #words: ReadonlySet<string>;
	readonly #kept = new Slot<LeafWords>();

	constructor(dictionary: Dictionary, words: ReadonlySet<string>) {
		this.#dictionary = dictionary;
		this.#words = words;
	}

	/** The same dictionary with other words of the trade. */
	withWords(words: ReadonlySet<string>): Speller {
		return new Speller(this.#dictionary, words);
	}

	/** In document order; `own` holds the person's own words in lower case. Nothing where the CV is in another language. */
	check(cv: Cv, own: ReadonlySet<string>): readonly UnknownWord[] {
		const unknown: UnknownWord[] = [];
		let checked = 0;
		for (const {parts} of cv.sections) {
			for (const {part, from} of parts) {
				for (const leaf of part.leaves) {
					const words = isRead(part, leaf) ? this.#wordsOf(leaf) : nothing;
					checked += words.checked;
					for (const each of words.unknown) {
						if (!own.has(each.word.toLowerCase())) {
							unknown.push({word: each.word, from: from + leaf.from + each.from, to: from + leaf.from + each.to});
						}
					}
				}
			}
		}
		return checked > fewWords && unknown.length > checked * (1 - leastKnown) ? [] : unknown;
	}

	suggest(word: string): readonly string[] {
		const capital = /^\p{Lu}/u.test(word);
		const inCase = (each: string): string => (capital ? each.charAt(0).toUpperCase() + each.slice(1) : each);
		const suggestions = [...this.#near(word.toLowerCase()), ...this.#dictionary.suggest(word)].map(inCase);
		return [...new Set(suggestions)].slice(0, mostSuggestions);
	}

	#wordsOf(leaf: Leaf): LeafWords {
		const known = this.#kept.get(leaf);
		if (known) {
			return known;
		}
		const unknown: UnknownWord[] = [];
		let checked = 0;
		for (const {from, to, text} of leaf.words) {
			const word = leaf.text.slice(from, to);
			if (isSkipped(leaf, word, from, to)) {
				continue;
			}
			checked++;
			if (!this.#isKnown(word, text)) {
				unknown.push({word, from, to});
			}
		}
		const found = {checked, unknown};
		this.#kept.set(leaf, found);
		return found;
	}

	#isKnown(word: string, lower: string): boolean {
		const bare = lower.replace(/'s?$/, '');
		if (this.#words.has(lower) || this.#words.has(bare) || this.#words.has(bare.replace(/s$/, ''))) {
			return true;
		}
		const written = word.replaceAll('\u2019', "'");
		if (this.#dictionary.correct(written) || this.#dictionary.correct(lower) || this.#dictionary.correct(bare)) {
			return true;
		}
		return (
			lower.includes('-') &&
			(this.#isKnown(written.replaceAll('-', ''), lower.replaceAll('-', '')) ||
				lower.split('-').every((piece) => piece.length < 3 || prefixes.has(piece) || this.#isKnown(piece, piece)))
		);
	}

	/** Words of the trade that are one slip away. */
	#near(word: string): readonly string[] {
		const near: string[] = [];
		for (const each of this.#words) {
			if (
				each.length > 4 &&
				Math.abs(each.length - word.length) < 2 &&
				each.charAt(0) === word.charAt(0) &&
				oneSlip(each, word)
			) {
				near.push(each);
			}
		}
		return near.slice(0, mostSuggestions);
	}
}

interface LeafWords {
	readonly checked: number;
	/** Offsets count from the start of the leaf. */
	readonly unknown: readonly UnknownWord[];
}

const nothing: LeafWords = {checked: 0, unknown: []};
const prefixes = new Set(['anti', 'inter', 'intra', 'multi', 'non', 'post', 'pre', 'pro', 'semi', 'sub', 'ultra']);

/** Names of people, titles and employers are their own affair, and so is code. */
function isRead(part: Part, leaf: Leaf): boolean {
	const spoken = leaf.kind === 'bullet' || leaf.kind === 'text' || leaf.kind === 'cell';
	return spoken && !leaf.inHead && !(part.section === 'head' && leaf === part.leaves[0]) && part.section !== 'contact';
}

function isSkipped(leaf: Leaf, word: string, from: number, to: number): boolean {
	if (word.length < 3 || /[\d_]/.test(word) || /.\p{Lu}/u.test(word.replace(/-\p{Lu}/gu, '-'))) {
		return true;
	}
	const {text} = leaf;
	// Mail, sites and paths.
	if (/[@/\\.]/.test(text.charAt(from - 1)) || /^(?:[@/\\]|\.\w)/.test(text.slice(to, to + 2))) {
		return true;
	}
	return /^\p{Lu}/u.test(word) && !startsSentence(text, from);
}

/** A capital anywhere else makes a name. */
function startsSentence(text: string, from: number): boolean {
	const before = text.slice(Math.max(0, from - 8), from).replace(/["'“‘(]$/, '');
	const bare = before.trimEnd();
	return bare === '' || before.slice(bare.length).includes('\n') || (bare !== before && /[.!?]$/.test(bare));
}

/** One letter too many, too few or wrong, or two that have changed places. */
function oneSlip(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	let at = 0;
	while (at < short.length && short[at] === long[at]) {
		at++;
	}
	if (short.length < long.length) {
		return short.slice(at) === long.slice(at + 1);
	}
	return (
		short.slice(at + 1) === long.slice(at + 1) ||
		(short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
	);
}
