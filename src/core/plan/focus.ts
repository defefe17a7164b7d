import type {SkillGap} from '../paths/gap';

/** More skills at once than this stall a plan. */
const maxFocus = 3;

export interface Focus {
	/** The skills to work on now, at most three. */
	readonly now: readonly SkillGap[];
	/** The other skills with a gap. */
	readonly later: readonly SkillGap[];
}

/**
 * Sorts gaps by what they may cost: core skills before useful ones, then the largest possible shortfall, then the largest
 * certain one. Equal gaps keep their order. An unknown level counts with its whole need, since all of it may be missing.
 */
export function bySize(gaps: readonly SkillGap[]): readonly SkillGap[] {
	return [...gaps].sort(
		(a, b) =>
			Number(b.need === 'core') - Number(a.need === 'core') || b.short.high - a.short.high || b.short.low - a.short.low,
	);
}

/** Splits the skills with a gap into those to work on now and those for later. Skills without one are in neither. */
export function chooseFocus(gaps: readonly SkillGap[]): Focus {
	const open = bySize(gaps).filter(({short}) => short.high > 0);
	return {now: open.slice(0, maxFocus), later: open.slice(maxFocus)};
}

/** The level to work towards: one more than is held, or the level needed where nothing is known. */
export function nextLevel({held, needed}: SkillGap): number {
	return held === undefined ? needed : Math.min(held + 1, needed);
}
