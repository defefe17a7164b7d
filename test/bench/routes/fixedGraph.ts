import type {Levels} from '../../../src/core/catalogue/catalogue';
import type {CatalogueIndex} from '../../../src/core/catalogue/lookups';
import {moveCost} from '../../../src/core/paths/cost/moveCost';
import {middle} from '../../../src/core/paths/cost/span';
import {levelsAfter} from '../../../src/core/paths/gap';
import type {FixedGraph} from './fixedPeer';

/**
 * Every move with the one weight that can be known in advance: its cost for somebody who holds what the role before gives,
 * and `held` besides.
 */
export function fixedGraph(index: CatalogueIndex, held: Levels = {}): FixedGraph {
	const pairs = new Map(index.catalogue.moves.map(({from, to}) => [`${from} ${to}`, {from, to}]));
	const ways = [...pairs.values()].flatMap(({from, to}) => {
		const [role, next] = [index.role(from), index.role(to)];
		return role && next ? [{from, to, weight: middle(moveCost(index, role, next, levelsAfter(role, held)))}] : [];
	});
	return {roles: index.catalogue.roles.map(({id}) => id), ways};
}

/** The total weights of all loop-free routes, in order: the plain way, by walking all of them. */
export function everyWeight({ways}: FixedGraph, from: string, to: string): readonly number[] {
	const totals: number[] = [];
	const go = (roles: readonly string[], total: number): void => {
		const here = roles.at(-1);
		for (const way of ways) {
			if (way.from === here && !roles.includes(way.to)) {
				if (way.to === to) totals.push(total + way.weight);
				else go([...roles, way.to], total + way.weight);
			}
		}
	};
	go([from], 0);
	return totals.sort((a, b) => a - b);
}

export function weightOf({ways}: FixedGraph, roles: readonly string[]): number {
	return roles.slice(1).reduce((total, to, at) => {
		const way = ways.find((each) => each.from === roles[at] && each.to === to);
		return total + (way?.weight ?? Number.NaN);
	}, 0);
}
