import type {Family, RoleId} from './catalogue';

/** Roles that no chain of moves reaches from where people start outside the PMO (family `source`). */
export function unreachableRoles(
	roles: readonly {readonly id: RoleId; readonly family: Family}[],
	moves: readonly {readonly from: RoleId; readonly to: RoleId}[],
): readonly RoleId[] {
	const reached = new Set(roles.filter(({family}) => family === 'source').map(({id}) => id));
	// A set grows while it is walked, so this visits every role that a move leads to, once.
	for (const id of reached) {
		for (const move of moves) {
			if (move.from === id) {
				reached.add(move.to);
			}
		}
	}
	return roles.filter(({id}) => !reached.has(id)).map(({id}) => id);
}
