import type {AmbiguousAlias, Role, RoleId} from '../catalogue';
import {foldTitle} from '../foldTitle';

/** The titles and aliases that several of these roles use. Those known before come first and keep their order. */
export function ambiguousAliases(roles: readonly Role[], known: readonly AmbiguousAlias[]): readonly AmbiguousAlias[] {
	const users = new Map<string, {readonly alias: string; readonly roles: Set<RoleId>}>();
	for (const {id, title, aliases} of roles) {
		for (const alias of [title, ...aliases]) {
			const key = foldTitle(alias);
			const found = users.get(key);
			if (found) {
				found.roles.add(id);
			} else {
				users.set(key, {alias, roles: new Set([id])});
			}
		}
	}
	const kept = known.flatMap(({alias, roles: declared}): readonly AmbiguousAlias[] => {
		const key = foldTitle(alias);
		const now = users.get(key)?.roles ?? new Set();
		users.delete(key);
		const still = declared.filter((id) => now.has(id));
		return now.size > 1 ? [{alias, roles: [...new Set([...still, ...now])]}] : [];
	});
	const added = [...users.values()].filter((each) => each.roles.size > 1);
	return [...kept, ...added.map((each) => ({alias: each.alias, roles: [...each.roles]}))];
}
