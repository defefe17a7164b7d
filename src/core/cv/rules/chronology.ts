/** Something with a time, in the order in which it stands. */
export interface Timed {
	/** Months from the year 0; where only a year is known, the earliest and the latest it may be. */
	readonly endFirst: number;
	readonly endLast: number;
	readonly startFirst: number;
	readonly startLast: number;
	readonly current: boolean;
}

/** May `a` stand before `b` in a list that begins with the newest? Where dates are vague, yes. */
export function mayPrecede(a: Timed, b: Timed): boolean {
	// Of two posts that are held at present, the person decides which matters more.
	if (a.current || b.current) {
		return a.current;
	}
	if (a.endLast !== b.endFirst || a.endFirst !== b.endLast) {
		return a.endLast >= b.endFirst;
	}
	return a.startLast >= b.startFirst;
}

/**
 * The fewest things that, taken out, leave the others in order: what is out of place. Where more than half would be, the
 * list is in some other order altogether, and `all` says so.
 */
export function misplaced(list: readonly Timed[]): {readonly at: readonly number[]; readonly all: boolean} {
	const inOrder = list.every((each, at) => {
		const next = list[at + 1];
		return !next || mayPrecede(each, next);
	});
	if (inOrder) {
		return {at: [], all: false};
	}
	const kept = longestInOrder(list);
	if (list.length > 2 && list.length - kept.size > list.length / 2) {
		return {at: [], all: true};
	}
	return {
		at: list.flatMap((each, index) => (kept.has(index) || fits(each, index, list, kept) ? [] : [index])),
		all: false,
	};
}

/**
 * The longest run of things in order that need not stand side by side, by keys that can be sorted. Read from the end, so
 * that among equals the run that begins higher up is kept.
 */
function longestInOrder(list: readonly Timed[]): ReadonlySet<number> {
	const keys = list.map(({current, endLast, startLast}) => (current ? 1e9 : endLast * 1e4 + startLast / 10));
	const tails: number[] = [];
	const after: number[] = [];
	for (let index = list.length - 1; index >= 0; index--) {
		const key = keys[index] ?? 0;
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((keys[tails[middle] ?? 0] ?? 0) <= key) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		after[index] = tails[low - 1] ?? -1;
		tails[low] = index;
	}
	const kept = new Set<number>();
	for (let index = tails.at(-1) ?? -1; index >= 0; index = after[index] ?? -1) {
		kept.add(index);
	}
	return kept;
}

/** The thing stands well between its kept neighbours: its dates were only too vague for the keys. */
function fits(each: Timed, index: number, list: readonly Timed[], kept: ReadonlySet<number>): boolean {
	let above = index - 1;
	while (above >= 0 && !kept.has(above)) {
		above--;
	}
	let below = index + 1;
	while (below < list.length && !kept.has(below)) {
		below++;
	}
	const [previous, next] = [list[above], list[below]];
	return (!previous || mayPrecede(previous, each)) && (!next || mayPrecede(each, next));
}
