import type {Aim} from './aim';
import type {Journey} from './journey';
import {routeSearch} from './routeSearch';
import type {FoundRoute} from './routeSearch';

/** Work that hands over to its caller between two portions, each a few milliseconds at most. */
export type Portions<T> = Generator<undefined, T, undefined>;

/** Ways looked at in one portion, and in one search altogether. */
const portion = 100;
const mostPortions = 2000;

export interface Found {
	readonly routes: readonly FoundRoute[];
	/** Whether nothing was left to look at. Otherwise there may be more routes, all of them dearer. */
	readonly finished: boolean;
}

export function* searchInPortions(journey: Journey, aim: Aim): Portions<Found> {
	const search = routeSearch(journey, aim);
	for (let portions = 0; portions < mostPortions; portions++) {
		if (search.advance(portion)) {
			return {routes: search.found, finished: true};
		}
		yield;
	}
	return {routes: search.found, finished: false};
}
