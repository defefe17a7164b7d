import type {Arc, Grid, Side, Slot} from './grid';

const sides = ['before', 'after'] as const;

/** How many crossings fewer there are when two neighbours in a column change places; negative: how many more. */
export function gainOfSwap(upper: Slot, lower: Slot): number {
	let gain = 0;
	for (const side of sides) {
		gain += inversions(upper[side], lower[side]) - inversions(lower[side], upper[side]);
	}
	for (const arc of upper.arcs) {
		const other = otherEnd(arc, upper);
		if (other !== lower) {
			gain += (other.at > upper.at ? 1 : -1) * lower[arc.side].length;
		}
	}
	for (const arc of lower.arcs) {
		const other = otherEnd(arc, lower);
		if (other !== upper) {
			gain += (other.at < lower.at ? 1 : -1) * upper[arc.side].length;
		}
	}
	return gain + gainOfArcs(upper, lower);
}

/** How many crossings the whole grid has. Lines in one channel count as one. */
export function countCrossings({columns, arcs}: Grid): number {
	let count = 0;
	for (const column of columns) {
		count += invertedPairs(column.flatMap(({after}) => after.map(({at}) => at).sort((a, b) => a - b)));
	}
	arcs.forEach((arc, at) => {
		count += crossingsOfArc(columns, arc, arc.side);
		count += arcs.slice(at + 1).filter((other) => interleave(arc, other)).length;
	});
	return count;
}

/** How many lines an arc crosses on a side, other arcs aside. */
export function crossingsOfArc(columns: readonly (readonly Slot[])[], {ends: [one, other]}: Arc, side: Side): number {
	const between = columns[one.column]?.slice(Math.min(one.at, other.at) + 1, Math.max(one.at, other.at)) ?? [];
	return between.reduce((sum, slot) => sum + slot[side].length, 0);
}

/** Pairs of one slot from each list whose order is the wrong way round. */
function inversions(upper: readonly Slot[], lower: readonly Slot[]): number {
	let count = 0;
	for (const one of upper) {
		for (const other of lower) {
			if (one.at > other.at) {
				count += 1;
			}
		}
	}
	return count;
}

/** Pairs in a list whose first is the greater, counted in a tree of partial sums. */
function invertedPairs(values: readonly number[]): number {
	const sums = new Array<number>(values.reduce((most, value) => Math.max(most, value), 0) + 2).fill(0);
	let count = 0;
	values.forEach((value, before) => {
		let notGreater = 0;
		for (let at = value + 1; at > 0; at -= at & -at) {
			notGreater += sums[at] ?? 0;
		}
		count += before - notGreater;
		for (let at = value + 1; at < sums.length; at += at & -at) {
			sums[at] = (sums[at] ?? 0) + 1;
		}
	});
	return count;
}

function gainOfArcs(upper: Slot, lower: Slot): number {
	let gain = 0;
	for (const arc of upper.arcs) {
		for (const other of lower.arcs) {
			if (arc.side === other.side) {
				const [far, otherFar] = [otherEnd(arc, upper).at, otherEnd(other, lower).at];
				gain += Number(isCrossed(upper.at, far, lower.at, otherFar));
				gain -= Number(isCrossed(lower.at, far, upper.at, otherFar));
			}
		}
	}
	return gain;
}

function interleave({ends: [one, other], side}: Arc, {ends: [third, fourth], side: otherSide}: Arc): boolean {
	return side === otherSide && one.column === third.column && isCrossed(one.at, other.at, third.at, fourth.at);
}

/** Whether just one of the ends c and d lies between a and b. */
function isCrossed(a: number, b: number, c: number, d: number): boolean {
	if (a === c || a === d || b === c || b === d) {
		return false;
	}
	const [low, high] = a < b ? [a, b] : [b, a];
	return (low < c && c < high) !== (low < d && d < high);
}

function otherEnd({ends: [one, other]}: Arc, slot: Slot): Slot {
	return one === slot ? other : one;
}
