import type {Levels, Role, RoleId} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import {fail, ok} from '../result';
import type {Result} from '../result';

/** Looks the role up and checks the levels, which come from outside; then works on them. Levels are whole numbers 0-5. */
export function checkLevels<T>(
	index: CatalogueIndex,
	id: RoleId,
	held: Levels | undefined,
	work: (role: Role, held: Levels) => T,
): Result<T> {
	const role = index.role(id);
	if (!role) {
		return fail('role.unknown');
	}
	for (const [skill, level] of Object.entries(held ?? {})) {
		if (!index.skill(skill)) {
			return fail('skill.unknown');
		}
		if (!Number.isInteger(level) || level < 0 || level > 5) {
			return fail('level.invalid');
		}
	}
	return ok(work(role, held ?? {}));
}
