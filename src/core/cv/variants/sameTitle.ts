import {foldedWords, holdsAll} from './fold';

/** Without these a title is higher than the one that was held. */
const lower = new Set([
	...['acting', 'apprentice', 'assistant', 'associate', 'deputy', 'graduate', 'intern', 'junior', 'placement'],
	...['secretary', 'support', 'trainee', 'vice'],
]);

/**
 * Whether the title of a variant is the master's: the same words, or some of them as long as none is left out that makes
 * the title smaller. What stands in brackets, such as a title that adverts use, is not looked at.
 */
export function isSameTitle(variant: string, master: string): boolean {
	const [real, whole, full] = [foldedWords(withoutBrackets(variant)), foldedWords(variant), foldedWords(master)];
	return [real, whole].some((words) => words.length > 0 && holdsAll(full, words) && keepsRank(words, full));
}

function keepsRank(words: readonly string[], full: readonly string[]): boolean {
	return full.every((word) => !lower.has(word) || words.includes(word));
}

function withoutBrackets(text: string): string {
	return text.replace(/\([^()]*\)/g, ' ');
}
