import {plainTask} from './view/plainTask';

/** The words of a title that is written as Markdown, without direction marks, cut to a number of characters. */
export function shortTitle(markdown: string, most: number): string {
	const words = plainTask(markdown)
		.replace(/[\p{Bidi_Control}\p{Cs}]/gu, '')
		.trim();
	const characters = Array.from(words);
	return characters.length <= most
		? words
		: `${characters
				.slice(0, most - 1)
				.join('')
				.trimEnd()}…`;
}
