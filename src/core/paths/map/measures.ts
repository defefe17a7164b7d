import type {Grid, Slot} from './grid';
import type {MapColumn} from './mapLayout';

/** Lengths of the map, in pixels at full size. */
export const measures = {
	/** Left of the first column, for the names of the lanes. */
	names: 128,
	/** Above the first lane, for the names of the bands. */
	head: 40,
	margin: 40,
	columnWidth: 136,
	/** Between two columns, where lines bend. Wider where many bend far. */
	leastGap: 48,
	mostGap: 104,
	ring: 4.5,
	fontSize: 12,
	lineHeight: 14,
	/** From the foot of the lowest line of a title to its stem. */
	underTitle: 5,
	lanePadding: 14,
} as const;

/** What a slot needs above its line, and below. */
export function spaceAbove({role}: Slot): number {
	return role ? role.label.length * measures.lineHeight + measures.underTitle + 5 : 5;
}

export function spaceBelow({role}: Slot): number {
	return role ? 9 : 5;
}

/** The columns, further apart where lines bend far. */
export function columnsOf({columns}: Grid): readonly MapColumn[] {
	let x = measures.names;
	return columns.map((slots, at) => {
		const column = {band: at + 1, x, width: measures.columnWidth};
		const bends = slots.flatMap(({y, after}) => after.map((next) => Math.abs(next.y - y)));
		const sum = bends.reduce((total, bend) => total + bend, 0);
		x += column.width + Math.round(Math.min(measures.leastGap + sum / 150, measures.mostGap));
		return column;
	});
}
