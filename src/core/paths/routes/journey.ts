import type {Levels} from '../../catalogue/catalogue';
import {remaining} from './remaining';
import type {Remaining} from './remaining';
import type {RouteRequest} from './route';
import {unknown} from './needPrice';
import {openWays} from './openWays';

import type {Terrain} from './terrain';

/** One question to the search, in the numbers of a terrain. */
export interface Journey extends Remaining {
	readonly terrain: Terrain;
	readonly start: number;
	readonly target: number;
	/** Of every skill at the start. */
	readonly levels: Uint8Array;
	readonly maxMoves: number;
	/** For every way, 1 where it may be taken. */
	readonly open: Uint8Array;
}

export function journey(
	terrain: Terrain,
	{from, to, directions, avoid, maxMoves}: RouteRequest,
	held: Levels,
): Journey {
	const start = terrain.roleAt.get(from) ?? -1;
	const target = terrain.roleAt.get(to) ?? -1;
	const levels = new Uint8Array(terrain.skillAt.size).fill(unknown);
	for (const [skill, at] of terrain.skillAt) {
		levels[at] = held[skill] ?? unknown;
	}
	const open = openWays(terrain, from, directions, avoid);
	const most = maxMoves ?? Infinity;
	return {terrain, start, target, levels, maxMoves: most, open, ...remaining(terrain, target, open)};
}
