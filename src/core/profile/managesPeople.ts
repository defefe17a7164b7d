import type {Role} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';

/** The shipped catalogue's skill of line management, and the level from which it means a team of one's own. */
const lineManagement = {skill: 'team_mgmt', level: 3} as const;

/** Whether the role usually has people reporting to it. */
export function managesPeople({nowOf}: CatalogueIndex, role: Role): boolean {
	const skills = nowOf('skill', lineManagement.skill);
	return role.skills.some(({skill, level}) => skills.includes(skill) && level >= lineManagement.level);
}
