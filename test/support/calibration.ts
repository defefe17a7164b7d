import type {CatalogueIndex} from '../../src/core/catalogue/lookups';
import {moveCost} from '../../src/core/paths/cost/moveCost';
import {middle} from '../../src/core/paths/cost/span';
import {levelsAfter} from '../../src/core/paths/gap';

export interface Calibration {
	/** Middle costs of all moves between neighbouring roles, in order. */
	readonly costs: readonly number[];
	readonly near: number;
	readonly stretch: number;
}

/** How many of the moves between neighbours are near, and how many a stretch at most. */
const shares = {near: 2 / 3, stretch: 0.95};

/**
 * Takes the limits of near and stretch from the moves between neighbouring roles: those that the catalogue lists between
 * roles at most one band apart, made by somebody who holds what the role before needs at its core.
 */
export function calibrate(index: CatalogueIndex): Calibration {
	const pairs = new Map(index.catalogue.moves.map(({from, to}) => [`${from} ${to}`, {from, to}]));
	const costs = [...pairs.values()].flatMap(({from, to}) => {
		const [role, next] = [index.role(from), index.role(to)];
		const neighbours = role && next && Math.abs(role.band - next.band) <= 1;
		return neighbours ? [middle(moveCost(index, role, next, levelsAfter(role)))] : [];
	});
	costs.sort((a, b) => a - b);
	const limit = (share: number): number => Math.ceil(costs[Math.ceil(share * costs.length) - 1] ?? 0);
	return {costs, near: limit(shares.near), stretch: limit(shares.stretch)};
}
