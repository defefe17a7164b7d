/** Zero-based line and UTF-16 code unit in it, as editors count. */
export interface LinePosition {
	readonly line: number;
	readonly character: number;
}

/** Turns offsets into positions. A line ends with LF, CRLF or a lone CR, as in VS Code. */
export class LineIndex {
	readonly #starts: readonly number[];

	constructor(text: string) {
		const starts = [0];
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
				starts.push(at + 1);
			}
		}
		this.#starts = starts;
	}

	get lineCount(): number {
		return this.#starts.length;
	}

	positionAt(offset: number): LinePosition {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return {line: low, character: offset - (this.#starts[low] ?? 0)};
	}

	/** Offset of the first character of a line; beyond the last line, of that one. */
	lineStart(line: number): number {
		return this.#starts[Math.min(Math.max(line, 0), this.#starts.length - 1)] ?? 0;
	}
}
