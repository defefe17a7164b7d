import type {RoleId} from '../../catalogue/catalogue';
import {openWays} from './openWays';
import type {RouteRequest} from './route';
import type {Terrain} from './terrain';

interface Passage {
	readonly role: number;
	/** Roles to avoid that were passed all the same. */
	readonly passed: readonly number[];
}

/** The fewest roles to avoid that would have to be passed, within the other limits; undefined where that does not help. */
export function fewestAvoided(terrain: Terrain, request: RouteRequest): readonly RoleId[] | undefined {
	const {roles, roleAt, waysStart, wayTo} = terrain;
	const open = openWays(terrain, request.from, request.directions, undefined);
	const avoided = new Set(request.avoid?.map((id) => roleAt.get(id)));
	const target = roleAt.get(request.to) ?? -1;
	const fewest = new Map<number, readonly number[]>();
	let front: readonly Passage[] = [{role: roleAt.get(request.from) ?? -1, passed: []}];
	// One move a round: what a role is reached with can only become less from round to round.
	for (let made = 0; made < Math.min(request.maxMoves ?? Infinity, roles.length) && front.length > 0; made++) {
		const next = new Map<number, readonly number[]>();
		for (const {role, passed} of front) {
			for (let way = waysStart[role] ?? 0; way < (waysStart[role + 1] ?? 0); way++) {
				const to = wayTo[way] ?? 0;
				const all = avoided.has(to) ? [...passed, to] : passed;
				const known = next.get(to) ?? fewest.get(to);
				if (open[way] === 1 && (known === undefined || all.length < known.length)) {
					next.set(to, all);
				}
			}
		}
		next.forEach((passed, role) => fewest.set(role, passed));
		front = [...next].map(([role, passed]) => ({role, passed}));
	}
	return fewest.get(target)?.flatMap((at) => roles[at]?.id ?? []);
}
