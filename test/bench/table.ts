export interface Table {
	readonly title: string;
	/** What the figures include, in a sentence or two. */
	readonly note: string;
	readonly head: readonly string[];
	/** The first cell is a name; the others are figures, set flush right. */
	readonly rows: readonly (readonly string[])[];
}

export function printTable({title, note, head, rows}: Table): void {
	const lines = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
	const print = (line: readonly string[]): void => {
		const cells = line.map((cell, column) => {
			const width = widths[column] ?? 0;
			return column === 0 ? cell.padEnd(width) : cell.padStart(width);
		});
		console.log(`  ${cells.join('  ')}`.trimEnd());
	};
	console.log(`\n${title}\n${note}\n`);
	lines.forEach(print);
}

/** A size in thousands of bytes, as in `12.3 KB`. */
export function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} KB`;
}

/** A time, as in `1.23 ms`. */
export function milliseconds(time: number): string {
	return `${time.toFixed(time < 100 ? 2 : 0)} ms`;
}
