import {directionIds} from '../../catalogue/catalogue';
import {fewestMoves} from './fewestMoves';
import {fewestAvoided} from './fewestAvoided';
import type {Limit, Obstacle, RouteRequest} from './route';
import type {Terrain} from './terrain';

/** What keeps a search from finding any route: each obstacle alone would be enough to remove. */
export function obstacles(terrain: Terrain, request: RouteRequest): readonly Obstacle[] {
	if (request.from === request.to) {
		return [{kind: 'same-role'}];
	}
	if (fewestMoves(terrain, without(request, ['moves', 'directions', 'avoid'])) === undefined) {
		return [{kind: 'no-moves'}];
	}
	const single = [
		...tooFewMoves(terrain, request),
		...roleInTheWay(terrain, request),
		...closedDirections(terrain, request),
	];
	return single.length > 0 ? single : [{kind: 'several', limits: together(terrain, request)}];
}

function tooFewMoves(terrain: Terrain, request: RouteRequest): readonly Obstacle[] {
	const fewest = fewestMoves(terrain, without(request, ['moves']));
	return fewest === undefined ? [] : [{kind: 'moves', fewest}];
}

function roleInTheWay(terrain: Terrain, request: RouteRequest): readonly Obstacle[] {
	const roles = fewestAvoided(terrain, request);
	return roles ? [{kind: 'avoid', roles}] : [];
}

function closedDirections(terrain: Terrain, request: RouteRequest): readonly Obstacle[] {
	const open = request.directions ?? directionIds;
	const closed = directionIds.filter((direction) => !open.includes(direction));
	const added = subsets(closed).find(
		(directions) => fewestMoves(terrain, {...request, directions: [...open, ...directions]}) !== undefined,
	);
	return added ? [{kind: 'directions', directions: added}] : [];
}

function together(terrain: Terrain, request: RouteRequest): readonly Limit[] {
	const limits: readonly Limit[] = ['moves', 'directions', 'avoid'];
	return subsets(limits).find((some) => fewestMoves(terrain, without(request, some)) !== undefined) ?? limits;
}

/** All selections, the smaller first; six directions at most make 64. */
function subsets<T>(values: readonly T[]): readonly (readonly T[])[] {
	const all = values.reduce<readonly (readonly T[])[]>(
		(some, value) => [...some, ...some.map((each) => [...each, value])],
		[[]],
	);
	return [...all].sort((a, b) => a.length - b.length);
}

function without({from, to, maxMoves, directions, avoid}: RouteRequest, limits: readonly Limit[]): RouteRequest {
	return {
		from,
		to,
		...(maxMoves === undefined || limits.includes('moves') ? {} : {maxMoves}),
		...(directions === undefined || limits.includes('directions') ? {} : {directions}),
		...(avoid === undefined || limits.includes('avoid') ? {} : {avoid}),
	};
}
