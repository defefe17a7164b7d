import type {Role, RoleId} from '../catalogue/catalogue';
import type {RunSubject} from './run';

/**
 * Which roles are worth naming to somebody who asks about this one: at most one band of responsibility away. Where the
 * question is about PMO roles in general, nothing is known about where the user stands, and every role is.
 */
export function reachOf(about: RunSubject, role: (id: RoleId) => Role | undefined): (id: RoleId) => boolean {
	const band = about === 'general' ? undefined : role(about)?.band;
	return (id) => band === undefined || Math.abs((role(id)?.band ?? band) - band) <= 1;
}
