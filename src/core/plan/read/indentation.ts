/** How far a line is indented, in columns: a tab leads to the next multiple of four. */
export function indentation(line: string): number {
	let column = 0;
	for (const character of line) {
		if (character !== ' ' && character !== '\t') {
			break;
		}
		column += character === '\t' ? 4 - (column % 4) : 1;
	}
	return column;
}
