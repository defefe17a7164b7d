import type {SkillId} from '../catalogue/catalogue';
import type {SkillGap} from '../paths/gap';

/** More skills at once than this stall a plan. */
const maxFocus = 3;

export interface Focus {
	/** The skills to work on in the time of the plan, at most three for each period. */
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

/**
 * Splits the skills with a gap into those to work on in so many periods and those for later. Those of `first` go before
 * the others, in their own order. Skills without a gap are in neither.
 */
export function chooseFocus(gaps: readonly SkillGap[], periods = 1, first: readonly SkillId[] = []): Focus {
	const open = bySize(gaps).filter(({short}) => short.high > 0);
	const ahead = first.flatMap((skill) => open.find((gap) => gap.skill === skill) ?? []);
	const sorted = [...new Set([...ahead, ...open])];
	const most = maxFocus * periods;
	return {now: sorted.slice(0, most), later: sorted.slice(most)};
}

/** The level to work towards: one more than is held, or the level needed where nothing is known. */
export function nextLevel({held, needed}: SkillGap): number {
	return held === undefined ? needed : Math.min(held + 1, needed);
}
