import {markdownText} from '../../documents/markdownText';

/** A text that can stand as the value of a field: one line of Markdown whose brackets are closed in order. */
export function fieldText(text: string): string {
	const line = markdownText(text);
	return isClosed(line) ? line : line.replace(/\(/g, '\\[').replace(/\)/g, '\\]');
}

function isClosed(text: string): boolean {
	let depth = 0;
	for (const character of text) {
		depth += character === '(' ? 1 : character === ')' ? -1 : 0;
		if (depth < 0) {
			return false;
		}
	}
	return depth === 0;
}
