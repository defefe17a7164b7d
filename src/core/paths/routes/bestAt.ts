import {middle} from '../cost/span';
import type {BareRoute, Route, Strength} from './route';

const measures: {readonly [K in Strength]: (route: BareRoute) => number} = {
	cheapest: ({cost}) => middle(cost),
	'fewest-moves': ({moves}) => moves.length,
	'smallest-step': ({moves}) => Math.max(...moves.map(({cost}) => middle(cost))),
	'fewest-new-skills': newSkills,
};

/** Says of each route in what no other of the list is better. */
export function labelled(routes: readonly BareRoute[]): readonly Route[] {
	const best = new Map(
		Object.entries(measures).map(([name, measure]) => [name as Strength, Math.min(...routes.map(measure))]),
	);
	return routes.map((route) => ({
		...route,
		bestAt: [...best].filter(([name, value]) => measures[name](route) === value).map(([name]) => name),
	}));
}

/** Skills in which something is, or may be, missing somewhere on the route. */
function newSkills({moves}: BareRoute): number {
	return new Set(moves.flatMap(({cost}) => cost.parts.flatMap(({skill}) => skill ?? []))).size;
}
