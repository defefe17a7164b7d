import type {Role, Skill, SkillNeed} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import type {IsoDate} from '../documents/dates';
import type {CvCountry} from './country';

export interface CvRequest {
	readonly index: CatalogueIndex;
	/** The role that the CV is written for; without it the prompts are general. */
	readonly role?: Role;
	/** The person's name as it should stand at the top. */
	readonly name?: string;
	readonly today: IsoDate;
	/** Default `uk`. */
	readonly country?: CvCountry;
}

/** The skills that the role's work turns on, highest level first; empty without a role. */
export function coreSkills({index, role}: CvRequest): readonly Skill[] {
	const core = (role?.skills ?? []).filter(({need}) => need === 'core');
	const byLevel = (a: SkillNeed, b: SkillNeed): number => b.level - a.level;
	return [...core].sort(byLevel).flatMap(({skill}) => index.skill(skill) ?? []);
}
