import type {LineFact} from './cvFacts';

/** More cells than this are not compared; lines are then only taken in order. */
const most = 4_000_000;

/** For every line of the variant, which line of the master it is word for word, in the same order; -1 for none. */
export function alignLines(variant: readonly LineFact[], master: readonly LineFact[]): readonly number[] {
	if (variant.length * master.length > most) {
		return inOrder(variant, master);
	}
	const width = master.length + 1;
	const longest = new Uint32Array((variant.length + 1) * width);
	const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
	for (let row = variant.length - 1; row >= 0; row--) {
		for (let column = master.length - 1; column >= 0; column--) {
			longest[row * width + column] =
				variant[row]?.plain === master[column]?.plain
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
		}
	}
	const lines: number[] = [];
	for (let row = 0, column = 0; row < variant.length; row++) {
		while (
			column < master.length &&
			variant[row]?.plain !== master[column]?.plain &&
			at(row, column + 1) === at(row, column)
		) {
			column++;
		}
		const same = column < master.length && variant[row]?.plain === master[column]?.plain;
		lines.push(same ? column++ : -1);
	}
	return lines;
}

function inOrder(variant: readonly LineFact[], master: readonly LineFact[]): readonly number[] {
	let next = 0;
	return variant.map(({plain}) => {
		const found = master.findIndex((line, at) => at >= next && line.plain === plain);
		next = found < 0 ? next : found + 1;
		return found;
	});
}
