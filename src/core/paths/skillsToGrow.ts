import type {SkillId} from '../catalogue/catalogue';
import type {BareRoute} from './routes/route';

export interface SkillsToGrow {
	readonly known: readonly SkillId[];
	/** Nobody knows whether these have to grow, since their levels are unknown. */
	readonly unknown: readonly SkillId[];
}

/** Skills that some moves ask to grow, each once, in the order of the moves. */
export function skillsToGrow(moves: BareRoute['moves']): SkillsToGrow {
	const parts = moves.flatMap(({cost}) => cost.parts);
	const known = new Set(parts.flatMap(({skill, low}) => (skill !== undefined && low > 0 ? [skill] : [])));
	const open = parts.flatMap(({skill, low}) => (skill !== undefined && low === 0 && !known.has(skill) ? [skill] : []));
	return {known: [...known], unknown: [...new Set(open)]};
}
