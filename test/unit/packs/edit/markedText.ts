/** A text with `|` where the cursor stands. */
export function marked(text: string): {readonly text: string; readonly offset: number} {
	const offset = text.indexOf('|');
	return {text: text.slice(0, offset) + text.slice(offset + 1), offset};
}
