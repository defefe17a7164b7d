import {plainWordsOf} from '../model/words';
import {englishWords, functionWords, passiveBe, pronouns} from './functionWords';
import type {KnownWord} from './knownWord';
import type {LexiconData, PhraseKind} from './lexicon';

/**
 * What a word may be or begin, each a bit of a sum that is worked out once when the word is read: most words are none of
 * these, and are passed over without being looked up again.
 */
export const wordUse = {
	duty: 1,
	'weak-opener': 2,
	cliche: 4,
	'ai-tell': 8,
	vague: 16,
	outcome: 32,
	references: 64,
	personal: 128,
	/** Begins a name with digits in it. */
	numberName: 256,
	/** Digits, a word for a number or part of one. */
	number: 512,
	/** Begins a name or word that is often spelt wrongly. */
	misspelt: 1024,
	/** Carries no meaning of its own. */
	functional: 2048,
	/** Names something particular: no function word, no word of every office, no vague one. */
	particular: 4096,
	/** Of the first person. */
	pronoun: 8192,
	/** With a participle after it, a passive. */
	passiveBe: 16_384,
	/** The, and, of: hardly any English sentence is without. */
	english: 32_768,
} as const satisfies Readonly<Record<PhraseKind, number>> & Readonly<Record<string, number>>;

/** A half less. */
export const fractions: ReadonlySet<string> = new Set(['half', 'third', 'quarter', 'tenth', 'fifth']);
/** Within a week. */
export const articles: ReadonlySet<string> = new Set(['a', 'an', 'one']);

/** Knows the uses of each word in lower case. `phrases`: by kind, then by their first word. */
export function wordUses(
	data: LexiconData,
	phrases: ReadonlyMap<PhraseKind, ReadonlyMap<string, unknown>>,
): (word: string) => number {
	const uses = new Map<string, number>();
	const add = (word: string, use: number): void => {
		uses.set(word, (uses.get(word) ?? 0) | use);
	};
	const addFirst = (text: string, use: number): void => {
		add(plainWordsOf(text)[0]?.text ?? '', use);
	};
	for (const [kind, byFirst] of phrases) {
		for (const first of byFirst.keys()) {
			add(first, wordUse[kind]);
		}
	}
	const addAll = (words: ReadonlySet<string>, use: number): void => {
		words.forEach((word) => {
			add(word, use);
		});
	};
	addAll(functionWords, wordUse.functional);
	addAll(pronouns, wordUse.pronoun);
	addAll(passiveBe, wordUse.passiveBe);
	addAll(englishWords, wordUse.english);
	for (const name of data.numberNames) {
		addFirst(name, wordUse.numberName);
	}
	for (const word of [...data.numberWords, ...fractions, ...articles]) {
		add(word, wordUse.number);
	}
	for (const {wrong} of [...data.names, ...data.misspellings]) {
		for (const each of wrong) {
			addFirst(each, wordUse.misspelt);
		}
	}
	return (word) => uses.get(word) ?? (mayMeasure(word) ? wordUse.number : 0);
}

/** 40, 1.2m, two-week. */
function mayMeasure(word: string): boolean {
	const code = word.charCodeAt(0);
	return (code >= 48 && code <= 57) || word.includes('-');
}

/** The uses of some words together. */
export function usesOf(words: readonly {readonly known: KnownWord}[]): number {
	let uses = 0;
	for (const word of words) {
		uses |= word.known.uses;
	}
	return uses;
}
