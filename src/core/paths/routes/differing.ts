import type {RoleId} from '../../catalogue/catalogue';
import type {Journey} from './journey';
import {searchInPortions} from './portions';
import type {Found, Portions} from './portions';
import type {Route} from './route';
import type {FoundRoute} from './routeSearch';

/** How much dearer than the best a route may be to be shown beside it: 1.35 times, in twentieths. */
const dearest = 27;

/**
 * The best route, then again and again the best that has at most half of its intermediate roles in common with any before
 * it, as long as it costs no more than 1.35 times the best.
 */
export function* differingRoutes(journey: Journey, count: number): Portions<Found> {
	const routes: FoundRoute[] = [];
	let finished = true;
	while (routes.length < count && finished) {
		const best = routes[0];
		const search = searchInPortions(journey, {
			count: 1,
			...(best && {most: Math.floor((best.cost * dearest) / 20)}),
			apartFrom: routes.map(({roles}) => between(journey, roles)),
			indirect: routes.some(({roles}) => roles.length === 2),
		});
		const found = yield* search;
		finished = found.finished;
		if (found.routes.length === 0) {
			break;
		}
		routes.push(...found.routes);
	}
	return {routes, finished};
}

/** Whether a route costs more than what may be shown beside the best. */
export function tooDear(route: Pick<Route, 'cost'>, best: Pick<Route, 'cost'>): boolean {
	return (route.cost.low + route.cost.high) * 20 > (best.cost.low + best.cost.high) * dearest;
}

/** Whether more than half of the intermediate roles of a route are intermediate roles of another. */
export function moreThanHalfShared(roles: readonly RoleId[], others: readonly RoleId[]): boolean {
	const inner = roles.slice(1, -1);
	const shared = inner.filter((id) => others.slice(1, -1).includes(id));
	return 2 * shared.length > inner.length;
}

/** The intermediate roles as a set. */
function between({terrain}: Journey, roles: readonly number[]): Uint8Array {
	const set = new Uint8Array(terrain.roles.length);
	for (const role of roles.slice(1, -1)) {
		set[role] = 1;
	}
	return set;
}
