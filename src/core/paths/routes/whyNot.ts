import type {RoleId} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {middle} from '../cost/span';
import {fail, ok} from '../../result';
import type {Result} from '../../result';
import {moreThanHalfShared, tooDear} from './differing';
import {fewestMoves} from './fewestMoves';
import {atOnce, routesInPortions} from './findRoutes';
import {journey} from './journey';
import {obstacles} from './obstacles';
import {partDifferences} from './partDifferences';
import type {PartDifference} from './partDifferences';
import {searchInPortions} from './portions';
import type {Portions} from './portions';
import {startLevels} from './request';
import type {BareRoute, Obstacle, Route, RouteRequest} from './route';
import {routeOf} from './routeOf';
import {terrainOf} from './terrain';
import type {Terrain} from './terrain';

/** Why none of the routes that were found passes a role. */
export type WhyNot =
	/** One of them does: its place in the list, from 0. */
	| {readonly kind: 'chosen'; readonly place: number}
	/** No route can pass it. */
	| Blocked
	/** The best route by way of it, and why that was not chosen. */
	| Detour;

/**
 * What is in the way, and where: of all routes, on the way to the role, or on from it. Where both parts are free alone,
 * they take too many moves together (`moves`), or would have to pass some role twice (`loop`).
 */
export interface Blocked {
	readonly kind: 'blocked';
	readonly where: 'everywhere' | 'before' | 'behind' | 'moves' | 'loop';
	readonly obstacles: readonly Obstacle[];
}

export interface Detour {
	readonly kind: 'detour';
	readonly route: BareRoute;
	/** What it costs more than the best route, by the middle of both. */
	readonly extra: number;
	/**
	 * `dear`: more than 1.35 times the best. `alike`: it shares more than half of its intermediate roles with a route that
	 * is shown. `later`: enough better ones come before it.
	 */
	readonly because: 'dear' | 'alike' | 'later';
	/** What is dearer than on the best route, the largest difference first. */
	readonly loses: readonly PartDifference[];
}

/** Searches again, with the role forced upon the route. */
export function whyNot(
	index: CatalogueIndex,
	request: RouteRequest,
	role: RoleId,
	isCancelled: () => boolean = () => false,
): Result<WhyNot> {
	return atOnce(whyNotInPortions(index, request, role), isCancelled);
}

export function* whyNotInPortions(
	index: CatalogueIndex,
	request: RouteRequest,
	role: RoleId,
): Portions<Result<WhyNot>> {
	const held = startLevels(index, request);
	const set = yield* routesInPortions(index, request);
	if (!held.ok) {
		return held;
	}
	if (!set.ok) {
		return set;
	}
	const terrain = terrainOf(index);
	const via = terrain.roleAt.get(role);
	if (via === undefined) {
		return fail('role.unknown');
	}
	const {routes} = set.value;
	const place = routes.findIndex(({roles}) => roles.includes(role));
	const [best] = routes;
	if (place >= 0) {
		return ok({kind: 'chosen', place});
	}
	if (!best) {
		return ok({kind: 'blocked', where: 'everywhere', obstacles: obstacles(terrain, request)});
	}
	const found = yield* searchInPortions(journey(terrain, request, held.value), {count: 1, via});
	const [forced] = found.routes;
	if (!forced) {
		return ok(found.finished ? blocked(terrain, request, role) : {kind: 'blocked', where: 'loop', obstacles: []});
	}
	return ok(detour(routeOf(index, request, held.value, forced.roles), best, routes));
}

function detour(route: BareRoute, best: Route, routes: readonly Route[]): Detour {
	const extra = middle(route.cost) - middle(best.cost);
	const alike = routes.some(({roles}) => moreThanHalfShared(route.roles, roles));
	const because = tooDear(route, best) ? 'dear' : alike ? 'alike' : 'later';
	return {kind: 'detour', route, extra, because, loses: partDifferences(route, best)};
}

function blocked(terrain: Terrain, request: RouteRequest, role: RoleId): Blocked {
	const before = {...request, to: role};
	const there = fewestMoves(terrain, before);
	if (there === undefined) {
		return {kind: 'blocked', where: 'before', obstacles: obstacles(terrain, before)};
	}
	const behind = {...request, from: role};
	const on = fewestMoves(terrain, behind);
	if (on === undefined) {
		return {kind: 'blocked', where: 'behind', obstacles: obstacles(terrain, behind)};
	}
	return there + on > (request.maxMoves ?? Infinity)
		? {kind: 'blocked', where: 'moves', obstacles: [{kind: 'moves', fewest: there + on}]}
		: {kind: 'blocked', where: 'loop', obstacles: []};
}
