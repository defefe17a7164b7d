import type {RoleId} from '../../src/protocol/careerMap';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** A role and where it is. */
export interface Place {
	readonly id: RoleId;
	readonly x: number;
	readonly y: number;
}

const ways: Readonly<Record<Arrow, readonly [x: number, y: number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

export function isArrow(key: string): key is Arrow {
	return Object.hasOwn(ways, key);
}

/**
 * The place that an arrow key leads to: the nearest of those on that side, where going astray counts double. What lies
 * well within the quarter of the arrow goes before what lies at its edge.
 */
export function placeAlong(from: Place, places: readonly Place[], arrow: Arrow): RoleId | undefined {
	const [wayX, wayY] = ways[arrow];
	let best: {readonly id: RoleId; readonly cost: number} | undefined;
	for (const {id, x, y} of places) {
		const [dx, dy] = [x - from.x, y - from.y];
		const along = dx * wayX + dy * wayY;
		const astray = Math.abs(dx * wayY) + Math.abs(dy * wayX);
		if (id === from.id || along <= 0) {
			continue;
		}
		const cost = along + 2 * astray + (astray > along ? 10_000 : 0);
		if (!best || cost < best.cost) {
			best = {id, cost};
		}
	}
	return best?.id;
}
