import type {Need, SkillNeed} from '../catalogue';
import {livingIds} from './mergeState';
import type {MergeState} from './mergeState';

/** The levels of skills that are needed in one way. */
export type NeedLevels = Map<string, number>;

/** The needs of a role by the ids that skills have now. Of two that became one, core goes before useful, and the higher level counts. */
export function currentNeeds(state: MergeState, needs: readonly SkillNeed[]): readonly SkillNeed[] {
	const {things, renamed} = state;
	if (renamed.skill.size === 0 || needs.every(({skill}) => things.skill.has(skill))) {
		return needs;
	}
	const now = new Map<string, SkillNeed>();
	for (const each of needs) {
		const living = livingIds(state, 'skill', each.skill);
		for (const skill of living.length === 0 ? [each.skill] : living) {
			const other = now.get(skill);
			const need = other?.need === 'core' ? 'core' : each.need;
			now.set(skill, {skill, level: Math.max(each.level, other?.level ?? 0), need});
		}
	}
	return needsOf(levelsOf([...now.values()]));
}

/** The same for the levels of one need, as a pack writes them. */
export function currentLevels(state: MergeState, levels: Readonly<Record<string, number>>): NeedLevels {
	const needs = Object.entries(levels).map(([skill, level]): SkillNeed => ({skill, level, need: 'core'}));
	return levelsOf(currentNeeds(state, needs)).core;
}

export function levelsOf(needs: readonly SkillNeed[]): Readonly<Record<Need, NeedLevels>> {
	const of = (need: Need): NeedLevels =>
		new Map(needs.filter((each) => each.need === need).map(({skill, level}) => [skill, level]));
	return {core: of('core'), useful: of('useful')};
}

/** Core needs first. */
export function needsOf(levels: Readonly<Record<Need, NeedLevels>>): readonly SkillNeed[] {
	return (['core', 'useful'] as const).flatMap((need) =>
		[...levels[need]].map(([skill, level]): SkillNeed => ({skill, level, need})),
	);
}
