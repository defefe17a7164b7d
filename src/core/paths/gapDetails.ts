import type {Levels, Role} from '../catalogue/catalogue';
import type {CatalogueIndex} from '../catalogue/lookups';
import {nextLevel} from '../plan/focus';
import {practiceOf} from '../plan/practice';
import {gapOf} from './gap';
import type {SkillGap} from './gap';

/** A gap with what helps to close it. */
export interface GapDetail extends SkillGap {
	/** The name of the skill. */
	readonly name: string;
	/** Only where something is, or may be, missing. */
	readonly next?: {
		/** One more than is held; the level needed where that is unknown. */
		readonly level: number;
		/** What one sees a person do at that level. */
		readonly sentence: string;
		/** What would count as evidence, as a clause without a full stop. */
		readonly evidence: string;
	};
}

/** Skill by skill, in the role's order. */
export function gapDetails(index: CatalogueIndex, role: Role, held: Levels = {}): readonly GapDetail[] {
	return gapOf(role, held).map((gap) => {
		const skill = index.skill(gap.skill);
		const level = nextLevel(gap);
		const next = {level, sentence: skill?.levels[level - 1] ?? '', evidence: practiceOf(gap.skill).proof};
		return {...gap, name: skill?.name ?? gap.skill, ...(gap.short.high > 0 && {next})};
	});
}
