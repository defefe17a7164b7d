import type {Grid, Slot} from './grid';
import {isotonic} from './isotonic';
import {measures, spaceAbove, spaceBelow} from './measures';

const sweeps = 24;

interface Lane {
	readonly top: number;
	readonly bottom: number;
}

/** Between which heights a slot may lie. */
interface Room {
	least: number;
	most: number;
}

/**
 * Gives every slot its height: in order, far enough apart for the titles, roles inside their lanes, and otherwise as near
 * to its neighbours as can be, long lines above all. Returns the lanes, as low as their roles allow.
 */
export function placeSlots({columns}: Grid, laneCount: number): readonly Lane[] {
	const lanes = lanesFor(columns, laneCount);
	const rooms = columns.map((column) => roomsFor(column, lanes));
	columns.forEach((column, at) => {
		column.forEach((slot, row) => {
			slot.y = rooms[at]?.[row]?.least ?? 0;
		});
	});
	for (let sweep = 0; sweep < sweeps; sweep++) {
		const isForward = sweep % 2 === 0;
		for (let step = 0; step < columns.length; step++) {
			const at = isForward ? step : columns.length - 1 - step;
			settle(columns[at] ?? [], rooms[at] ?? [], isForward ? 0.25 : 4);
		}
	}
	return lanes;
}

/** Puts the slots of a column as near as can be to the heights that their neighbours ask for. */
function settle(column: readonly Slot[], rooms: readonly Room[], ofAfter: number): void {
	const offsets = offsetsOf(column);
	const wanted = column.map((slot, row) => {
		let [sum, weight] = [0, 0];
		const add = (neighbour: Slot, share: number): void => {
			const pull = share * (slot.role || neighbour.role ? 1 : 4);
			sum += pull * neighbour.y;
			weight += pull;
		};
		slot.before.forEach((neighbour) => add(neighbour, 1));
		slot.after.forEach((neighbour) => add(neighbour, ofAfter));
		slot.arcs.forEach(({ends}) => ends.forEach((end) => end !== slot && add(end, 0.3)));
		return {value: (weight === 0 ? slot.y : sum / weight) - (offsets[row] ?? 0), weight: Math.max(weight, 0.1)};
	});
	isotonic(wanted).forEach((value, row) => {
		const slot = column[row];
		const room = rooms[row];
		if (slot && room) {
			slot.y = Math.min(Math.max(value + (offsets[row] ?? 0), room.least), room.most);
		}
	});
}

function lanesFor(columns: readonly (readonly Slot[])[], laneCount: number): readonly Lane[] {
	const lanes: Lane[] = [];
	let top: number = measures.head;
	for (let lane = 0; lane < laneCount; lane++) {
		const known = [...lanes, {top, bottom: top}];
		const bottoms = columns.map((column) => {
			// Channels below the last role must find room too.
			const isLast = lane === laneCount - 1;
			const upTo = isLast ? column : column.slice(0, column.map((slot) => slot.lane).lastIndexOf(lane) + 1);
			const least = leastHeights(upTo, known).at(-1);
			const last = upTo.at(-1);
			return least === undefined || !last ? top : least + spaceBelow(last);
		});
		const bottom = Math.ceil(Math.max(...bottoms) + measures.lanePadding);
		lanes.push({top, bottom});
		top = bottom;
	}
	return lanes;
}

function roomsFor(column: readonly Slot[], lanes: readonly Lane[]): readonly Room[] {
	const rooms = leastHeights(column, lanes).map((least): Room => ({least, most: lanes.at(-1)?.bottom ?? least}));
	for (let row = column.length - 1; row >= 0; row--) {
		const [slot, room, below, next] = [column[row], rooms[row], rooms[row + 1], column[row + 1]];
		if (slot && room) {
			const lane = slot.lane === undefined ? undefined : lanes[slot.lane];
			room.most = Math.min(
				lane ? lane.bottom - measures.lanePadding - spaceBelow(slot) : room.most,
				below && next ? below.most - between(slot, next) : room.most,
			);
		}
	}
	return rooms;
}

/** The least height of each slot below those before it and below the top of its lane. */
function leastHeights(column: readonly Slot[], lanes: readonly Lane[]): readonly number[] {
	const heights: number[] = [];
	column.forEach((slot, row) => {
		const [above, upper] = [heights[row - 1], column[row - 1]];
		const lane = slot.lane === undefined ? undefined : lanes[slot.lane];
		heights.push(
			Math.max(
				(lane ? lane.top + measures.lanePadding : measures.head) + spaceAbove(slot),
				above === undefined || !upper ? 0 : above + between(upper, slot),
			),
		);
	});
	return heights;
}

function offsetsOf(column: readonly Slot[]): readonly number[] {
	let sum = 0;
	return column.map((slot, row) => {
		const upper = column[row - 1];
		sum += upper ? between(upper, slot) : 0;
		return sum;
	});
}

function between(upper: Slot, lower: Slot): number {
	return spaceBelow(upper) + spaceAbove(lower);
}
