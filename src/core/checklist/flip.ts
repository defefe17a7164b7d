import {isAnswerValue, signed} from './answerOf';
import type {Assessment, Thresholds, Verdict} from './checklist';
import {best, knownShares, worst} from './range';
import {isBeyond} from './tolerance';
import {verdictOf} from './verdict';
import type {Standing} from './verdict';
import {answeredItems} from './weights';
import type {AnsweredItem, WeighedFactor} from './weights';

type Flip = NonNullable<Assessment['flip']>;

/** One way out of a verdict: all steps in one direction until the score has moved far enough. */
interface WayOut {
	/** Up (1) is towards the role. */
	readonly direction: 1 | -1;
	/** How far one step of the item moves the score that counts here. */
	readonly pull: (entry: AnsweredItem) => number;
	readonly reached: (shift: number) => boolean;
}

/**
 * A smallest set of answered items which, moved by one step each, change the verdict; absent where none can. The
 * strongest come first, then document order; of equally small sets the one of the first way out in the lists below.
 *
 * The set is exactly minimal: a step changes no coverage, only moves the two ends of the range and the known score, each
 * by a fixed amount per item and all the same way. Leaving a verdict means that one of these passes one limit. Towards a
 * limit, steps back never help, and no k steps move further than those of the k strongest items that can still move. So
 * for each way out the strongest are taken until the limit is passed, and the shortest way is the answer.
 */
export function flipOf(
	factors: readonly WeighedFactor[],
	standing: Standing,
	thresholds: Thresholds,
): Flip | undefined {
	let shortest: Flip | undefined;
	for (const way of waysOut(factors, standing, thresholds)) {
		const steps = stepsAlong(way, factors);
		if (steps && (!shortest || steps.length < shortest.length)) {
			shortest = steps;
		}
	}
	return shortest;
}

function waysOut(factors: readonly WeighedFactor[], standing: Standing, thresholds: Thresholds): readonly WayOut[] {
	const {low, high, known = 0, mayVerdict, mayLean} = standing;
	const {side, lean} = thresholds;
	const shares = knownShares(factors);
	const share = (entry: AnsweredItem) => entry.share;
	const knownShare = (entry: AnsweredItem) => shares.get(entry) ?? 0;
	const settled: readonly WayOut[] = [
		{direction: 1, pull: share, reached: (shift) => mayVerdict && isBeyond(low + shift, side)},
		{direction: -1, pull: share, reached: (shift) => mayVerdict && isBeyond(shift - high, side)},
	];
	const leaning: readonly WayOut[] = [
		{direction: 1, pull: knownShare, reached: (shift) => mayLean && isBeyond(known + shift, lean)},
		{direction: -1, pull: knownShare, reached: (shift) => mayLean && isBeyond(shift - known, lean)},
	];
	const ways: Readonly<Record<Verdict, readonly WayOut[]>> = {
		suits: [{direction: -1, pull: share, reached: (shift) => !isBeyond(low - shift, side)}],
		'does-not-suit': [{direction: 1, pull: share, reached: (shift) => !isBeyond(-high - shift, side)}],
		'leaning-suits': [
			{direction: -1, pull: knownShare, reached: (shift) => !isBeyond(known - shift, lean)},
			...settled,
		],
		'leaning-against': [
			{direction: 1, pull: knownShare, reached: (shift) => !isBeyond(-known - shift, lean)},
			...settled,
		],
		'cannot-say': [...leaning, ...settled],
	};
	return ways[verdictOf(standing, thresholds)];
}

function stepsAlong(way: WayOut, factors: readonly WeighedFactor[]): Flip | undefined {
	const movable = answeredItems(factors.flatMap((factor) => factor.items))
		.filter(({value}) => (way.direction === 1 ? value < best : value > worst))
		.sort((a, b) => way.pull(b) - way.pull(a) || a.position - b.position);
	let shift = 0;
	for (const [index, entry] of movable.entries()) {
		shift += way.pull(entry);
		if (way.reached(shift)) {
			return movable.slice(0, index + 1).flatMap((moved) => stepOf(moved, way.direction));
		}
	}
	return undefined;
}

function stepOf({item, value}: AnsweredItem, direction: 1 | -1): Flip {
	const from = signed(value, item.sign);
	const to = signed(value + direction, item.sign);
	return isAnswerValue(from) && isAnswerValue(to) ? [{item: item.id, from, to}] : [];
}
