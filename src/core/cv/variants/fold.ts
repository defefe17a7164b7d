import {foldTitle} from '../../catalogue/foldTitle';

/** The words of a name as they are compared. */
export function foldedWords(text: string): readonly string[] {
	const folded = foldTitle(text);
	return folded === '' ? [] : folded.split(' ');
}

/** All of the words stand in the other list, each as often. */
export function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
	const left = [...words];
	return wanted.every((word) => {
		const at = left.indexOf(word);
		if (at >= 0) {
			left.splice(at, 1);
		}
		return at >= 0;
	});
}

/** The words stand one after the other in a text; both are folded. */
export function holdsPhrase(text: string, phrase: string): boolean {
	return phrase !== '' && ` ${text} `.includes(` ${phrase} `);
}

/** How much two lists of words have in common, from 0 to 1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
	if (a.length === 0 || b.length === 0) {
		return 0;
	}
	const other = new Set(b);
	const own = new Set(a);
	let shared = 0;
	for (const word of own) {
		shared += other.has(word) ? 1 : 0;
	}
	return (2 * shared) / (own.size + other.size);
}
