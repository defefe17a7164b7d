import type {DirectionId} from '../../catalogue/catalogue';

/** What tells a direction apart besides its colour. */
export interface LineStyle {
	/** Lengths of dashes and gaps; none: a whole line. */
	readonly dash: readonly number[];
	/** Near the end that a move leads to. */
	readonly marker: Marker;
}

export interface Marker {
	/** Corners, for a line that runs to the right through (0, 0), in half sizes. */
	readonly corners: readonly number[];
	readonly fill: 'line' | 'ground' | 'none';
}

const triangle = [-1, -0.85, 1, 0, -1, 0.85, -1, -0.85];

export const lineStyles: Readonly<Record<DirectionId, LineStyle>> = {
	up: {dash: [], marker: {corners: triangle, fill: 'line'}},
	sideways: {dash: [5, 4], marker: {corners: [-0.6, -0.9, 0.5, 0, -0.6, 0.9], fill: 'none'}},
	out: {dash: [9, 3, 2, 3], marker: {corners: triangle, fill: 'ground'}},
	line: {dash: [2, 3], marker: {corners: [-1, 0, 0, -0.8, 1, 0, 0, 0.8, -1, 0], fill: 'line'}},
	entry: {
		dash: [1, 5],
		marker: {corners: [-0.7, -0.7, 0.7, -0.7, 0.7, 0.7, -0.7, 0.7, -0.7, -0.7], fill: 'line'},
	},
	return: {
		dash: [12, 4],
		marker: {corners: [-0.7, -0.7, 0.7, -0.7, 0.7, 0.7, -0.7, 0.7, -0.7, -0.7], fill: 'ground'},
	},
};

/** A place on a line, and where the line is heading there, in radians. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly angle: number;
}

/** The corners of a marker of that size at a place. */
export function markerAt({corners}: Marker, {x, y, angle}: Spot, size: number): readonly number[] {
	const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
	return corners.map((value, at) => {
		const other = corners[at ^ 1] ?? 0;
		return at % 2 === 0 ? x + value * cos - other * sin : y + value * cos + other * sin;
	});
}
