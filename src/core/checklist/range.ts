import type {Span} from './checklist';
import {answeredItems, totalWeight} from './weights';
import type {AnsweredItem, WeighedFactor, WeighedItem} from './weights';

export const worst = -2;
export const best = 2;

/** The score with every unknown answer at its worst and at its best; 0 to 0 where nothing applies. */
export function scoreRange(factors: readonly WeighedFactor[]): Span {
	const ranges = factors.map(factorRange);
	return {low: mean(ranges.map(({low}) => low)) ?? 0, high: mean(ranges.map(({high}) => high)) ?? 0};
}

/** The same for one factor alone. */
export function factorRange({items}: WeighedFactor): Span {
	return {low: weightedMean(items, worst), high: weightedMean(items, best)};
}

/** The score of what is answered, -2 to +2: factors without an answer are left out. Absent where nothing is answered. */
export function knownScore(factors: readonly WeighedFactor[]): number | undefined {
	return mean(answeredByFactor(factors).map((items) => weightedMean(items, 0)));
}

/** How far one step of each answered item moves the known score; all together 1. */
export function knownShares(factors: readonly WeighedFactor[]): ReadonlyMap<AnsweredItem, number> {
	const counting = answeredByFactor(factors);
	return new Map(
		counting.flatMap((items) => {
			const whole = totalWeight(items) * counting.length;
			return items.map((entry) => [entry, entry.weight / whole] as const);
		}),
	);
}

/** What each answered item adds to the score, in document order; without unknowns that is the whole score. */
export function contributionsOf(
	factors: readonly WeighedFactor[],
): readonly {readonly item: string; readonly value: number}[] {
	return [...answeredItems(factors.flatMap((factor) => factor.items))]
		.sort((a, b) => a.position - b.position)
		.map(({item, share, value}) => ({item: item.id, value: share * value}));
}

function answeredByFactor(factors: readonly WeighedFactor[]): readonly (readonly AnsweredItem[])[] {
	return factors.map((factor) => answeredItems(factor.items)).filter((items) => items.length > 0);
}

// Whole numbers are added before the one division, so that no mean lies outside the scale.
function weightedMean(items: readonly WeighedItem[], unknown: number): number {
	return items.reduce((sum, {weight, value}) => sum + weight * (value ?? unknown), 0) / totalWeight(items);
}

function mean(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
