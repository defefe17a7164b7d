/** Where lines of the document stand on the page: from `first` at `top` to the line after `last` at `bottom`. */
export interface Placed {
	readonly first: number;
	readonly last: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where a line stands; between blocks, as far between them as the line is. Lines above the first block stand at 0. */
export function topOfLine(placed: readonly Placed[], line: number): number {
	let before = {line: 0, y: 0};
	for (const {first, last, top, bottom} of placed) {
		if (line < first) {
			return between(before, {line: first, y: top}, line);
		}
		if (line < last + 1) {
			return between({line: first, y: top}, {line: last + 1, y: bottom}, line);
		}
		before = {line: last + 1, y: bottom};
	}
	return before.y;
}

/** The line that stands at a height of the page: the other way round. */
export function lineAtTop(placed: readonly Placed[], y: number): number {
	let before = {line: 0, y: 0};
	for (const {first, last, top, bottom} of placed) {
		if (y < top) {
			return lineBetween(before, {line: first, y: top}, y);
		}
		if (y < bottom) {
			return lineBetween({line: first, y: top}, {line: last + 1, y: bottom}, y);
		}
		before = {line: last + 1, y: bottom};
	}
	return before.line;
}

interface Point {
	readonly line: number;
	readonly y: number;
}

function between(from: Point, to: Point, line: number): number {
	return to.line > from.line ? from.y + ((to.y - from.y) * (line - from.line)) / (to.line - from.line) : to.y;
}

function lineBetween(from: Point, to: Point, y: number): number {
	return to.y > from.y ? from.line + ((to.line - from.line) * (y - from.y)) / (to.y - from.y) : to.line;
}
