import {commentText} from '../documents/markdownText';

/** Advice in the source of a document that never shows in print: an HTML comment, one line per argument. */
export function comment(...lines: readonly string[]): string {
	return `<!-- ${lines.map(commentText).join('\n')} -->`;
}
