import type {DirectionId, Levels, RoleId} from '../../src/core/catalogue/catalogue';
import type {CatalogueIndex} from '../../src/core/catalogue/lookups';
import {moveCost} from '../../src/core/paths/cost/moveCost';
import {levelsAfter} from '../../src/core/paths/gap';

export interface CostedRoute {
	readonly roles: readonly RoleId[];
	readonly low: number;
	readonly high: number;
}

export interface Walk {
	readonly from: RoleId;
	readonly held: Levels;
	readonly maxMoves?: number;
	readonly directions?: readonly DirectionId[];
	readonly avoid?: readonly RoleId[];
}

/**
 * Every loop-free chain of moves from a role, by the role it ends in, best first: the plain way, by walking all of them
 * and adding up what each move costs with the levels held by then.
 */
export function everyRoute(index: CatalogueIndex, walk: Walk): ReadonlyMap<RoleId, readonly CostedRoute[]> {
	const byEnd = new Map<RoleId, CostedRoute[]>();
	const go = (roles: readonly RoleId[], held: Levels, low: number, high: number): void => {
		const from = index.role(roles.at(-1) ?? '');
		if (!from || roles.length > (walk.maxMoves ?? Infinity)) return;
		const allowed = index.movesFrom(from.id).filter(({direction}) => walk.directions?.includes(direction) ?? true);
		for (const id of new Set(allowed.map((move) => move.to))) {
			const to = index.role(id);
			if (!to || roles.includes(id) || walk.avoid?.includes(id)) continue;
			const cost = moveCost(index, from, to, held);
			const route = {roles: [...roles, id], low: low + cost.low, high: high + cost.high};
			byEnd.set(id, [...(byEnd.get(id) ?? []), route]);
			go(route.roles, levelsAfter(to, held), route.low, route.high);
		}
	};
	go([walk.from], walk.held, 0, 0);
	return new Map([...byEnd].map(([id, routes]) => [id, routes.sort(inOrder)]));
}

/** By the middle of the cost, then fewer moves, then ids. */
function inOrder(a: CostedRoute, b: CostedRoute): number {
	const ids = (): number => {
		const at = a.roles.findIndex((id, place) => id !== b.roles[place]);
		return (a.roles[at] ?? '') < (b.roles[at] ?? '') ? -1 : 1;
	};
	return a.low + a.high - b.low - b.high || a.roles.length - b.roles.length || ids();
}

/** The routes that really differ, chosen from all in their order. */
export function differing(routes: readonly CostedRoute[], count: number): readonly CostedRoute[] {
	const chosen: CostedRoute[] = [];
	for (const route of routes) {
		const most = (chosen[0] ? chosen[0].low + chosen[0].high : Infinity) * 1.35;
		const between = route.roles.slice(1, -1);
		const alike = chosen.some(
			({roles}) => between.filter((id) => roles.slice(1, -1).includes(id)).length > between.length / 2,
		);
		if (route.low + route.high <= most + 1e-9 && !alike && chosen.length < count) chosen.push(route);
	}
	return chosen;
}
