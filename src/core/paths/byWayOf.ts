import type {DirectionId, RoleId} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';

/**
 * For a direction in which `from` has no move of its own: the nearest role on the way (fewest moves, then catalogue
 * order) that has one. Undefined where none of the roles that can be reached does, or where `from` has one itself.
 */
export function byWayOf(index: CatalogueIndex, from: RoleId, direction: DirectionId): RoleId | undefined {
	const hasMove = (role: RoleId): boolean => index.movesFrom(role).some((move) => move.direction === direction);
	if (hasMove(from)) {
		return undefined;
	}
	// A set grows while it is walked: this is a breadth-first search.
	const reached = new Set([from]);
	for (const role of reached) {
		if (hasMove(role)) {
			return role;
		}
		for (const move of index.movesFrom(role)) {
			reached.add(move.to);
		}
	}
	return undefined;
}
