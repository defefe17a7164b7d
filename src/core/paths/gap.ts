import type {Levels, Need, Role, SkillId} from '../catalogue/catalogue';

/** For one skill: what a role needs against what is held. */
export interface SkillGap {
	readonly skill: SkillId;
	readonly needed: number;
	/** Absent when unknown, which is not 0. */
	readonly held?: number;
	readonly need: Need;
	/** Levels missing; an unknown level leaves everything between nothing and the whole need possible. */
	readonly short: {readonly low: number; readonly high: number};
}

/** Levels after having worked in `role`: the larger of what was held and the role's core needs. Unknown levels stay absent. */
export function levelsAfter(role: Role, held: Levels = {}): Levels {
	const levels: Record<SkillId, number> = {...held};
	for (const {skill, level, need} of role.skills) {
		if (need === 'core') {
			levels[skill] = Math.max(level, levels[skill] ?? 0);
		}
	}
	return levels;
}

/** Skill by skill, in the role's order; skills without a shortfall are included with `short: {low: 0, high: 0}`. */
export function gapOf(role: Role, held: Levels = {}): readonly SkillGap[] {
	return role.skills.map(({skill, level, need}) => {
		const level0 = held[skill];
		if (level0 === undefined) {
			return {skill, needed: level, need, short: {low: 0, high: level}};
		}
		const short = Math.max(0, level - level0);
		return {skill, needed: level, held: level0, need, short: {low: short, high: short}};
	});
}
