import type {Span, Thresholds, Verdict} from './checklist';
import {knownScore, scoreRange} from './range';
import {isBeyond, reaches} from './tolerance';
import {answeredItems, totalWeight} from './weights';
import type {WeighedFactor} from './weights';

/** Everything that a verdict rests on. */
export interface Standing extends Span {
	readonly known?: number;
	/** Enough is answered, overall and in every factor, for a verdict. */
	readonly mayVerdict: boolean;
	/** Enough is answered to name a leaning. */
	readonly mayLean: boolean;
}

export function standingOf(factors: readonly WeighedFactor[], thresholds: Thresholds): Standing {
	const items = factors.flatMap((factor) => factor.items);
	const applicable = totalWeight(items);
	const answered = totalWeight(answeredItems(items));
	const known = knownScore(factors);
	return {
		...scoreRange(factors),
		...(known === undefined ? {} : {known}),
		mayVerdict:
			applicable > 0 &&
			reaches(answered, thresholds.coverage * applicable) &&
			factors.every((factor) => answersMissing(factor, thresholds) === 0),
		mayLean: applicable > 0 && reaches(answered, thresholds.leanCoverage * applicable),
	};
}

/** How many answers the factor lacks before a verdict may be given. */
export function answersMissing(factor: WeighedFactor, thresholds: Thresholds): number {
	const needed = Math.min(thresholds.perFactor, factor.items.length);
	return Math.max(0, needed - answeredItems(factor.items).length);
}

/** The verdict in words, as far as it is earned. */
export function verdictOf(standing: Standing, thresholds: Thresholds): Verdict {
	const {low, high, known, mayVerdict, mayLean} = standing;
	if (mayVerdict && isBeyond(low, thresholds.side)) {
		return 'suits';
	}
	if (mayVerdict && isBeyond(-high, thresholds.side)) {
		return 'does-not-suit';
	}
	if (mayLean && known !== undefined && isBeyond(known, thresholds.lean)) {
		return 'leaning-suits';
	}
	if (mayLean && known !== undefined && isBeyond(-known, thresholds.lean)) {
		return 'leaning-against';
	}
	return 'cannot-say';
}

export function isSettled(verdict: Verdict): boolean {
	return verdict === 'suits' || verdict === 'does-not-suit';
}
