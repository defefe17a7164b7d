import {answerOf, signedAnswer} from './answerOf';
import type {Answers, Checklist, ChecklistItem} from './checklist';

/** Something odd about the answers that is worth a second look. It changes no score. */
export type QualityHint =
	/** All answers given, eight or more, are the same step of the scale. */
	| {readonly code: 'all-the-same'; readonly answers: number}
	/** Two statements that mirror each other were answered against each other. */
	| {readonly code: 'pair-in-conflict'; readonly items: readonly [string, string]}
	/** Everything was answered in less than a minute. */
	| {readonly code: 'quick'; readonly seconds: number};

const fewestForSameness = 8;
const fewestForQuickness = 8;
const quickSeconds = 60;

export function qualityHints(
	checklist: Checklist,
	items: readonly ChecklistItem[],
	answers: Answers,
	seconds?: number,
): readonly QualityHint[] {
	const given = items.map((item) => answerOf(answers, item.id)).filter((answer) => typeof answer === 'number');
	const same: readonly QualityHint[] =
		given.length >= fewestForSameness && new Set(given).size === 1
			? [{code: 'all-the-same', answers: given.length}]
			: [];
	const values = new Map(items.map((item) => [item.id, signedAnswer(answers, item) ?? 0]));
	const conflicts = checklist.pairs
		.filter(([one, other]) => (values.get(one) ?? 0) * (values.get(other) ?? 0) < 0)
		.map((pair) => ({code: 'pair-in-conflict', items: pair}) as const);
	const isDone = items.every((item) => answerOf(answers, item.id) !== 'unknown');
	const quick: readonly QualityHint[] =
		isDone && given.length >= fewestForQuickness && seconds !== undefined && seconds < quickSeconds
			? [{code: 'quick', seconds}]
			: [];
	return [...same, ...conflicts, ...quick];
}
