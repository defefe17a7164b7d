import {answerOf} from './answerOf';
import type {Answers, Assessment, Checklist} from './checklist';
import {byShare, weigh} from './weights';

/** Something not known yet, and where to ask. */
export interface OpenQuestion {
	readonly item: string;
	readonly text: string;
	readonly findOut: string;
	/** `settles`: in the shortest list that could settle the verdict. `deal-breaker`: outside the sum. `rest`: the others. */
	readonly part: 'settles' | 'deal-breaker' | 'rest';
}

/** All unknown items that apply: those that could settle the verdict, then deal-breakers, then the rest, heaviest first. */
export function openQuestions(checklist: Checklist, answers: Answers, assessment: Assessment): readonly OpenQuestion[] {
	const settling = new Set(assessment.settle);
	const dealBreakers = checklist.items.filter(
		(item) => item.part === 'deal-breaker' && answerOf(answers, item.id) === 'unknown',
	);
	const rest = weigh(checklist, answers)
		.flatMap((factor) => factor.items)
		.filter((entry) => entry.value === undefined && !settling.has(entry.item.id))
		.sort(byShare);
	const settles = assessment.settle.flatMap((id) => checklist.items.filter((item) => item.id === id));
	return [
		...settles.map((item) => ({item, part: 'settles'}) as const),
		...dealBreakers.map((item) => ({item, part: 'deal-breaker'}) as const),
		...rest.map(({item}) => ({item, part: 'rest'}) as const),
	].map(({item: {id, text, findOut}, part}) => ({item: id, text, findOut, part}));
}
