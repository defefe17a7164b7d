import {answerOf, signedAnswer} from './answerOf';
import type {Answers, Checklist, ChecklistItem} from './checklist';

/** Something odd about the answers that is worth a second look. It changes no score. */
export type QualityHint =
	/** All answers given, eight or more, are the same step of the scale. */
	| {readonly code: 'all-the-same'; readonly answers: number}
	/** Two statements that mirror each other were answered against each other. */
	| {readonly code: 'pair-in-conflict'; readonly items: readonly [string, string]};

const fewestForSameness = 8;

export function qualityHints(
	checklist: Checklist,
	items: readonly ChecklistItem[],
	answers: Answers,
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
	return [...same, ...conflicts];
}
