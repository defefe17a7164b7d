import type {DirectionId, Levels, Move, Role} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {moveCost} from '../cost/moveCost';
import {sumOf} from '../cost/span';
import {levelsAfter} from '../gap';
import type {BareRoute, RouteMove} from './route';
import {terrainOf} from './terrain';

/** A chain of roles, given by number, with the costs of its moves for somebody who starts with `held`. */
export function routeOf(
	index: CatalogueIndex,
	{directions}: {readonly directions?: readonly DirectionId[]},
	held: Levels,
	numbers: readonly number[],
): BareRoute {
	const {roles} = terrainOf(index);
	const chain = numbers.flatMap((at) => roles[at] ?? []);
	const steps = chain.slice(1).flatMap((to, place) => {
		const from = chain[place];
		const move = from && listedMove(index, from, to, directions);
		return move ? [{from, to, move}] : [];
	});
	const moves = costed(index, steps, held);
	const atBest = Object.fromEntries(index.catalogue.skills.map(({id}) => [id, held[id] ?? 5]));
	return {
		roles: chain.map(({id}) => id),
		moves,
		cost: sumOf(moves.map(({cost}) => cost)),
		floor: sumOf(costed(index, steps, atBest).map(({cost}) => cost)).low,
	};
}

interface Step {
	readonly from: Role;
	readonly to: Role;
	readonly move: Move;
}

/** Each move is charged with the levels gained on the way to it. */
function costed(index: CatalogueIndex, steps: readonly Step[], held: Levels): readonly RouteMove[] {
	let levels = held;
	return steps.map(({from, to, move}) => {
		const cost = moveCost(index, from, to, levels);
		levels = levelsAfter(to, levels);
		return {...move, cost};
	});
}

function listedMove(
	index: CatalogueIndex,
	from: Role,
	to: Role,
	directions: readonly DirectionId[] | undefined,
): Move | undefined {
	return index
		.movesFrom(from.id)
		.find((move) => move.to === to.id && (!directions || directions.includes(move.direction)));
}
