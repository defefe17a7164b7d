import type {Move} from '../../catalogue/catalogue';
import {directionIds} from '../../catalogue/catalogue';
import type {MapMove} from './mapLayout';
import type {RoleOnMap} from './mapRoles';

/** Two roles with moves between them, the one of the lower band first. */
export interface RolePair {
	readonly from: RoleOnMap;
	readonly to: RoleOnMap;
	readonly moves: readonly MapMove[];
}

/** One line for all moves between two roles. Moves that name a role twice, or one that is not there, are left out. */
export function mapLines(roles: readonly RoleOnMap[], moves: readonly Move[]): readonly RolePair[] {
	const places = new Map(roles.map((role, at) => [role.id, {role, at}]));
	const pairs = new Map<string, {from: RoleOnMap; to: RoleOnMap; moves: MapMove[]}>();
	for (const {from, to, direction} of moves) {
		const [one, other] = [places.get(from), places.get(to)];
		if (!one || !other || one === other) {
			continue;
		}
		const isForward = one.role.band - other.role.band || one.at - other.at;
		const [low, high] = isForward < 0 ? [one, other] : [other, one];
		const key = `${String(low.at)} ${String(high.at)}`;
		const pair = pairs.get(key) ?? {from: low.role, to: high.role, moves: []};
		pairs.set(key, pair);
		if (!pair.moves.some((move) => move.from === from && move.direction === direction)) {
			pair.moves.push({from, to, direction});
		}
	}
	const rank = ({direction}: MapMove): number => directionIds.indexOf(direction);
	return [...pairs.values()].map((pair) => ({...pair, moves: pair.moves.sort((a, b) => rank(a) - rank(b))}));
}
