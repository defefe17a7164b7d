import type {CatalogueIndex} from '../../catalogue/lookups';
import {fail, ok} from '../../result';
import type {Result} from '../../result';
import {labelled} from './bestAt';
import {differingRoutes} from './differing';
import {journey} from './journey';
import {obstacles} from './obstacles';
import {searchInPortions} from './portions';
import type {Portions} from './portions';
import {startLevels} from './request';
import type {RouteRequest, RouteSet} from './route';
import {routeOf} from './routeOf';
import {terrainOf} from './terrain';

const defaultRoutes = 5;

/**
 * Up to `maxRoutes` loop-free routes, best first, exact for the cost that counts the levels gained on the way. A role
 * that cannot be reached is no failure: there are no routes then, and `blocked` says why. `isCancelled` is asked every
 * few milliseconds.
 */
export function findRoutes(
	index: CatalogueIndex,
	request: RouteRequest,
	isCancelled: () => boolean = () => false,
): Result<RouteSet> {
	return atOnce(routesInPortions(index, request), isCancelled);
}

/** The same in portions, for those who must not be kept waiting. */
export function* routesInPortions(index: CatalogueIndex, request: RouteRequest): Portions<Result<RouteSet>> {
	const held = startLevels(index, request);
	if (!held.ok) {
		return held;
	}
	const terrain = terrainOf(index);
	const {maxRoutes: count = defaultRoutes, diverse = true} = request;
	yield;
	const trip = journey(terrain, request, held.value);
	yield;
	const {routes, finished} = yield* diverse ? differingRoutes(trip, count) : searchInPortions(trip, {count});
	const found = labelled(routes.map(({roles}) => routeOf(index, request, held.value, roles)));
	return ok({
		routes: found,
		...(found.length === 0 && finished && {blocked: obstacles(terrain, request)}),
		...(!finished && {unfinished: true}),
	});
}

/** Does all portions one after the other, unless it is told to stop. */
export function atOnce<T>(portions: Portions<Result<T>>, isCancelled: () => boolean): Result<T> {
	for (let next = portions.next(); ; next = portions.next()) {
		if (next.done) {
			return next.value;
		}
		if (isCancelled()) {
			return fail('routes.cancelled');
		}
	}
}

/** Does the portions with a pause between them, in which others get their turn; stops when `pause` says so. */
export async function withPauses<T>(
	portions: Portions<Result<T>>,
	pause: () => Promise<'go on' | 'stop'>,
): Promise<Result<T>> {
	for (let next = portions.next(); ; next = portions.next()) {
		if (next.done) {
			return next.value;
		}
		if ((await pause()) === 'stop') {
			return fail('routes.cancelled');
		}
	}
}
