import type {RoleSlot, Slot} from './grid';
import type {MapColumn} from './mapLayout';

/** The least an arc bends out of its column, and how much more with its length. */
const bend = {least: 14, rate: 0.06, most: 36};

/** The way of a line from role to role: through the channels between, or as an arc in one column. */
export function linePath(
	columns: readonly MapColumn[],
	from: RoleSlot | undefined,
	to: RoleSlot | undefined,
): number[] {
	if (!from || !to) {
		return [];
	}
	if (from.column === to.column) {
		return arcPath(columns, from, to);
	}
	const path = [rightOf(columns, from), from.y];
	for (const slot of wayTo(from, to)) {
		const [x = 0, y = 0] = path.slice(-2);
		const left = columns[slot.column]?.x ?? 0;
		const middle = (x + left) / 2;
		path.push(middle, y, middle, slot.y, left, slot.y);
		if (slot !== to) {
			const right = rightOf(columns, slot);
			path.push(left, slot.y, right, slot.y, right, slot.y);
		}
	}
	return path.map(rounded);
}

function arcPath(columns: readonly MapColumn[], from: RoleSlot, to: RoleSlot): number[] {
	const side = from.arcs.find(({ends}) => ends.includes(to))?.side ?? 'before';
	const out = Math.min(bend.least + bend.rate * Math.abs(to.y - from.y), bend.most);
	const x = side === 'before' ? (columns[from.column]?.x ?? 0) : rightOf(columns, from);
	const control = side === 'before' ? x - out : x + out;
	return [x, from.y, control, from.y, control, to.y, x, to.y].map(rounded);
}

/** The slots after `from` on the way to `to`: at most one channel of its own in each column between. */
function wayTo(from: RoleSlot, to: RoleSlot): readonly Slot[] {
	const way: Slot[] = [];
	let last: Slot = from;
	while (last.column < to.column - 1) {
		const channel: Slot | undefined = last.after.find(({role}) => !role);
		if (!channel) {
			break;
		}
		way.push(channel);
		last = channel;
	}
	return [...way, to];
}

function rightOf(columns: readonly MapColumn[], {column}: Slot): number {
	const place = columns[column];
	return place ? place.x + place.width : 0;
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
