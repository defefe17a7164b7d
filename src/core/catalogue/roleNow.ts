import type {Role, RoleId} from './catalogue';
import type {CatalogueIndex} from './lookups';

/**
 * The role that an id in somebody's file or in a stored state means now: the one that has it, or what packs have renamed
 * or merged that into; of a role that was split, the first part.
 */
export function roleNow(index: CatalogueIndex, id: RoleId): Role | undefined {
	return index.role(id) ?? rolesNow(index, id)[0];
}

/** The same with every part of a role that was split. */
export function rolesNow(index: CatalogueIndex, id: RoleId): readonly Role[] {
	return index.nowOf('role', id).flatMap((each) => index.role(each) ?? []);
}
