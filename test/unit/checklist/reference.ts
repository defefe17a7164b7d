import type {AnswerValue, Answers, Checklist, ChecklistItem, Verdict} from '../../../src/core/checklist/checklist';

/** A fraction of whole numbers, so that the reference has no rounding at all. `below` is positive. */
export interface Fraction {
	readonly above: number;
	readonly below: number;
}

export interface Reference {
	readonly low: Fraction;
	readonly high: Fraction;
	readonly known: Fraction | undefined;
	readonly verdict: Verdict;
}

interface Counted {
	readonly weight: number;
	readonly value: number | undefined;
}

/**
 * The rules of the checklist once more, worked out from the definition with whole numbers only: every factor a weighted
 * mean, the score the mean of the factors, thresholds in hundredths.
 */
export function reference(checklist: Checklist, answers: Answers): Reference {
	const factors = checklist.factors
		.map(({id}) => countedIn(checklist, answers, id))
		.filter((items) => items.length > 0);
	const {coverage, perFactor, side, leanCoverage, lean} = checklist.thresholds;
	const answered = factors.map((items) => items.filter(({value}) => value !== undefined));
	const all = weightOf(factors.flat());
	const given = weightOf(answered.flat());
	const low = meanOfMeans(factors, -2) ?? {above: 0, below: 1};
	const high = meanOfMeans(factors, 2) ?? {above: 0, below: 1};
	const known = meanOfMeans(
		answered.filter((items) => items.length > 0),
		0,
	);
	const enough = factors.every((items, index) => (answered[index]?.length ?? 0) >= Math.min(perFactor, items.length));
	const mayVerdict = all > 0 && given * 100 >= hundredths(coverage) * all && enough;
	const mayLean = all > 0 && given * 100 >= hundredths(leanCoverage) * all;
	const verdict: Verdict =
		mayVerdict && exceeds(low, side)
			? 'suits'
			: mayVerdict && exceeds(negative(high), side)
				? 'does-not-suit'
				: mayLean && known && exceeds(known, lean)
					? 'leaning-suits'
					: mayLean && known && exceeds(negative(known), lean)
						? 'leaning-against'
						: 'cannot-say';
	return {low, high, known, verdict};
}

/** Items in the sum that apply. */
export function countingItems(checklist: Checklist, answers: Answers): readonly ChecklistItem[] {
	return checklist.items.filter((item) => item.part === 'sum' && answers.items[item.id] !== 'not-applicable');
}

export function withAnswers(answers: Answers, changes: Readonly<Record<string, AnswerValue>>): Answers {
	return {...answers, items: {...answers.items, ...changes}};
}

function countedIn(checklist: Checklist, answers: Answers, factor: string): readonly Counted[] {
	return countingItems(checklist, answers)
		.filter((item) => item.factor === factor)
		.map((item) => {
			const answer = answers.items[item.id] ?? 'unknown';
			const weight = answers.matters?.includes(item.id) ? 2 : 1;
			return {weight, value: typeof answer === 'number' ? answer * item.sign : undefined};
		});
}

function meanOfMeans(factors: readonly (readonly Counted[])[], unknown: number): Fraction | undefined {
	let sum: Fraction = {above: 0, below: 1};
	for (const items of factors) {
		const above = items.reduce((total, {weight, value}) => total + weight * (value ?? unknown), 0);
		const below = weightOf(items);
		sum = {above: sum.above * below + above * sum.below, below: sum.below * below};
	}
	return factors.length === 0 ? undefined : {above: sum.above, below: sum.below * factors.length};
}

function weightOf(items: readonly Counted[]): number {
	return items.reduce((sum, {weight}) => sum + weight, 0);
}

function exceeds({above, below}: Fraction, limit: number): boolean {
	return above * 100 > hundredths(limit) * below;
}

function hundredths(limit: number): number {
	return Math.round(limit * 100);
}

function negative({above, below}: Fraction): Fraction {
	return {above: -above, below};
}
