import type {Role} from '../catalogue';
import type {CatalogueIndex} from '../lookups';
import {fewestSkills, mostSkills} from './coverage';
import type {CoverageCheck, CoverageFinding} from './coverage';

/** Ways in and out, skills, RACI letters and sources of roles, and skills that no role needs. */
export function checkRoles(index: CatalogueIndex): readonly CoverageFinding[] {
	const {roles, skills} = index.catalogue;
	const find = (
		check: CoverageCheck,
		isFound: (role: Role) => boolean,
		facts: (role: Role) => CoverageFinding['facts'] = () => ({}),
		field?: string,
	): readonly CoverageFinding[] =>
		roles
			.filter(isFound)
			.map((role) => ({check, kind: 'role', id: role.id, ...(field === undefined ? {} : {field}), facts: facts(role)}));
	const leadsIn = ({id}: Role): boolean => index.movesTo(id).length > 0;
	const leadsOut = ({id}: Role): boolean => index.movesFrom(id).length > 0;
	const count = ({skills: needs}: Role): CoverageFinding['facts'] => ({
		count: needs.length,
		core: needs.filter(({need}) => need === 'core').length,
	});
	const isFew = (role: Role): boolean => role.skills.length < fewestSkills || Number(count(role)['core']) === 0;
	const needed = new Set(roles.flatMap((role) => role.skills.map(({skill}) => skill)));
	return [
		...find('isolated-role', (role) => !leadsIn(role) && !leadsOut(role)),
		// Nobody needs a move to where people come from.
		...find('no-way-in', (role) => role.family !== 'source' && !leadsIn(role) && leadsOut(role)),
		...find('dead-end', (role) => leadsIn(role) && !leadsOut(role)),
		...find('few-skills', isFew, count, 'skills'),
		...find('many-skills', (role) => role.skills.length > mostSkills, count, 'skills'),
		...find('no-raci', (role) => role.office !== 'outside' && Object.keys(role.raci).length === 0, undefined, 'raci'),
		...find('no-source', (role) => !hasSource(role, index), undefined, 'sources'),
		...skills
			.filter(({id}) => !needed.has(id))
			.map(({id}): CoverageFinding => ({check: 'unneeded-skill', kind: 'skill', id, facts: {}})),
	];
}

/** A role whose only source is the pack that adds it says where it stands, not where it is from. */
function hasSource({id, sources}: Role, {packOf}: CatalogueIndex): boolean {
	const label = packOf('role', id)?.label;
	return sources.some((source) => source !== label);
}
