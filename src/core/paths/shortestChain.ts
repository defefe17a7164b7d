import type {Move, RoleId} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';

/**
 * The fewest moves that lead from one role to another, in walking order; of equally short chains the first in catalogue
 * order. Empty when both are the same role, undefined when no chain of moves leads there.
 */
export function shortestChain(index: CatalogueIndex, from: RoleId, to: RoleId): readonly Move[] | undefined {
	const cameBy = new Map<RoleId, Move | undefined>([[from, undefined]]);
	// A map grows while it is walked: this is a breadth-first search.
	for (const role of cameBy.keys()) {
		if (role === to) {
			return walkBack(cameBy, to);
		}
		for (const move of index.movesFrom(role)) {
			if (!cameBy.has(move.to)) {
				cameBy.set(move.to, move);
			}
		}
	}
	return undefined;
}

function walkBack(cameBy: ReadonlyMap<RoleId, Move | undefined>, to: RoleId): readonly Move[] {
	const chain: Move[] = [];
	for (let move = cameBy.get(to); move; move = cameBy.get(move.from)) {
		chain.unshift(move);
	}
	return chain;
}
