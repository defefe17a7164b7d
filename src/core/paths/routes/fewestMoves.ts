import {openWays} from './openWays';
import type {RouteRequest} from './route';
import type {Terrain} from './terrain';

/** How many moves the shortest chain within the limits takes; undefined where there is none. */
export function fewestMoves(terrain: Terrain, request: RouteRequest): number | undefined {
	const {roleAt, waysStart, wayTo} = terrain;
	const {from, to, maxMoves = Infinity, directions, avoid} = request;
	const open = openWays(terrain, from, directions, avoid);
	const moves = new Map([[roleAt.get(from) ?? -1, 0]]);
	// A map grows while it is walked: this is a breadth-first search.
	for (const [role, made] of moves) {
		for (let way = waysStart[role] ?? 0; made < maxMoves && way < (waysStart[role + 1] ?? 0); way++) {
			const next = wayTo[way] ?? 0;
			if (open[way] === 1 && !moves.has(next)) {
				moves.set(next, made + 1);
			}
		}
	}
	return moves.get(roleAt.get(to) ?? -1);
}
