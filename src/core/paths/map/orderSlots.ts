import {crossingsOfArc, gainOfSwap} from './crossings';
import {number} from './grid';
import type {Grid, Side, Slot} from './grid';

const mostRounds = 12;
/** Places that are tried for all slots of a column together. In a large column only those nearby are. */
const mostTried = 12_000;

/**
 * Orders the slots of every column so that few lines cross: by the mean place of their neighbours first, then every slot
 * is moved to the best place in its column until nothing gets better. Lanes keep their order.
 */
export function orderSlots(grid: Grid): void {
	grid.columns.forEach((column) => sortByNeighbours(column, 'before'));
	let waiting = new Set(grid.columns.keys());
	for (let round = 0; round < mostRounds && waiting.size > 0; round++) {
		chooseSides(grid);
		const next = new Set<number>();
		for (const at of waiting) {
			// What has moved in a column may open better places in those beside it.
			if (improveColumn(grid.columns[at] ?? [])) {
				[at - 1, at, at + 1].forEach((near) => next.add(near));
			}
		}
		waiting = next;
	}
	chooseSides(grid);
}

/** Sorts roles within their lanes, and channels among all, by the mean place of the neighbours on one side. */
function sortByNeighbours(column: Slot[], side: Side): void {
	const places = new Map(column.map((slot) => [slot, meanPlace(slot[side]) ?? slot.at]));
	const place = (slot: Slot): number => places.get(slot) ?? 0;
	const roles = column
		.filter(({lane}) => lane !== undefined)
		.sort((a, b) => (a.lane ?? 0) - (b.lane ?? 0) || place(a) - place(b) || a.at - b.at);
	const channels = column.filter(({lane}) => lane === undefined).sort((a, b) => place(a) - place(b) || a.at - b.at);
	const merged: Slot[] = [];
	for (const role of roles) {
		while (channels[0] && place(channels[0]) < place(role)) {
			merged.push(...channels.splice(0, 1));
		}
		merged.push(role);
	}
	column.splice(0, column.length, ...merged, ...channels);
	number(column);
}

function meanPlace(slots: readonly Slot[]): number | undefined {
	return slots.length === 0 ? undefined : slots.reduce((sum, {at}) => sum + at, 0) / slots.length;
}

/** Moves each slot of a column to the place where it crosses least. False: each was there already. */
function improveColumn(column: Slot[]): boolean {
	const reach = Math.max(Math.ceil(mostTried / column.length), 4);
	let isBetter = false;
	for (const slot of [...column]) {
		const start = slot.at;
		let [bestAt, best] = [start, 0];
		for (const step of [-1, 1]) {
			let gain = 0;
			for (let moved = 0; moved < reach; moved++) {
				const next = column[slot.at + step];
				if (!next || !maySwap(slot, next)) {
					break;
				}
				gain += step < 0 ? gainOfSwap(next, slot) : gainOfSwap(slot, next);
				swap(column, slot, next);
				if (gain > best) {
					[bestAt, best] = [slot.at, gain];
				}
			}
			moveTo(column, slot, start);
		}
		moveTo(column, slot, bestAt);
		isBetter ||= best > 0;
	}
	return isBetter;
}

function maySwap(one: Slot, other: Slot): boolean {
	return one.lane === undefined || other.lane === undefined || one.lane === other.lane;
}

/** Two neighbours change places. */
function swap(column: Slot[], one: Slot, other: Slot): void {
	const at = one.at;
	column[other.at] = one;
	column[at] = other;
	one.at = other.at;
	other.at = at;
}

function moveTo(column: Slot[], slot: Slot, at: number): void {
	const step = Math.sign(at - slot.at);
	while (slot.at !== at) {
		const next = column[slot.at + step];
		if (!next) {
			return;
		}
		swap(column, slot, next);
	}
}

function chooseSides({columns, arcs}: Grid): void {
	for (const arc of arcs) {
		const isLess = crossingsOfArc(columns, arc, 'after') < crossingsOfArc(columns, arc, 'before');
		arc.side = isLess ? 'after' : 'before';
	}
}
