import assert from 'node:assert/strict';
import {noLimits} from '../../../src/core/profile/profile';
import type {Profile} from '../../../src/core/profile/profile';
import {skillChildren, skillGroups} from '../../../src/core/profile/skillTree';
import type {SkillNode} from '../../../src/core/profile/skillTree';
import {shippedCatalogue} from '../../support/shippedCatalogue';

describe('the skills of a profile as a tree', () => {
	const index = shippedCatalogue();
	const profile: Profile = {
		role: 'pmo_analyst',
		target: 'head_of_pmo',
		skills: {reporting: {level: 4, evidence: 'x'}, raid: {}, evm: {level: 1}},
		limits: noLimits,
	};
	const below = (of: Profile, node: SkillNode): readonly SkillNode[] => [
		node,
		...skillChildren(index, of, node).flatMap((child) => below(of, child)),
	];
	const rows = (of: Profile): readonly SkillNode[] => skillGroups(index, of).flatMap((node) => below(of, node));
	const skillsOf = (of: Profile, group: number): readonly string[] => {
		const node = skillGroups(index, of)[group];
		return node?.kind === 'group' ? node.skills : [];
	};

	it('groups what the role held needs, what the role wanted needs, and the rest, so that none is missing', () => {
		assert.deepEqual(
			skillsOf(profile, 0),
			index.role('pmo_analyst')?.skills.map(({skill}) => skill),
		);
		assert.deepEqual(
			skillsOf(profile, 1),
			index.role('head_of_pmo')?.skills.map(({skill}) => skill),
		);
		const all = [0, 1, 2].flatMap((group) => skillsOf(profile, group));
		assert.deepEqual(new Set(all), new Set(index.catalogue.skills.map(({id}) => id)));
		const others = new Set(skillsOf(profile, 2));
		assert.ok(![...skillsOf(profile, 0), ...skillsOf(profile, 1)].some((id) => others.has(id)));
	});

	it('has one group where there is no role, or where held and wanted are the same two', () => {
		assert.equal(skillGroups(index, {skills: {}, limits: noLimits}).length, 1);
		assert.equal(skillGroups(index, {...profile, target: 'pmo_analyst'}).length, 2);
	});

	it('counts what is rated, and tells rated, counted and unknown apart', () => {
		const [held] = skillGroups(index, profile);
		assert.equal(held?.kind === 'group' && held.rated, skillsOf(profile, 0).includes('evm') ? 2 : 1);
		const row = (skill: string): SkillNode | undefined =>
			rows(profile).find((each) => each.kind === 'skill' && each.skill === skill);
		const [rated, unknown, counted] = [row('reporting'), row('raid'), row('data_analysis')];
		assert.deepEqual(rated?.kind === 'skill' && [rated.level, rated.assumed], [4, undefined]);
		assert.deepEqual(unknown?.kind === 'skill' && [unknown.level, unknown.assumed], [undefined, undefined]);
		assert.ok(counted?.kind === 'skill' && counted.level === undefined && (counted.assumed ?? 0) > 0);
	});

	it('offers every level and "unknown" for each skill, one of them held, and the note where there is one', () => {
		for (const node of rows(profile)) {
			if (node.kind !== 'skill') continue;
			const children = skillChildren(index, profile, node);
			const levels = children.flatMap((child) => (child.kind === 'level' ? [child] : []));
			assert.deepEqual(
				levels.map(({level}) => level),
				[0, 1, 2, 3, 4, 5, undefined],
			);
			assert.deepEqual(
				levels.filter(({isHeld}) => isHeld).map(({level}) => level),
				[node.level],
			);
			assert.equal(
				children.some(({kind}) => kind === 'evidence'),
				node.skill === 'reporting',
			);
		}
	});

	it('gives every row a key of its own', () => {
		const keys = rows(profile).map(({key}) => key);
		assert.equal(new Set(keys).size, keys.length);
	});
});
