import fc from 'fast-check';
import type {Answers, AnswerValue, Checklist, ItemPart, Thresholds} from '../../../src/core/checklist/checklist';
import {sampleChecklist} from './sampleChecklist';

export interface ArbitraryRun {
	readonly checklist: Checklist;
	readonly answers: Answers;
}

const answer = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom<AnswerValue>(-2, -1, 0, 1, 2)},
	{weight: 3, arbitrary: fc.constant<AnswerValue>('unknown')},
	{weight: 1, arbitrary: fc.constant<AnswerValue>('not-applicable')},
);

const item = fc.record({
	factor: fc.constantFrom('work', 'people', 'office'),
	sign: fc.constantFrom<1 | -1>(1, -1),
	part: fc.nat(11).map((number): ItemPart => (number === 0 ? 'deal-breaker' : number === 1 ? 'type' : 'sum')),
	answer,
	marked: fc.nat(2).map((number) => number === 0),
});

const thresholds: fc.Arbitrary<Thresholds> = fc.record({
	coverage: fc.constantFrom(0, 0.4, 0.5, 0.6, 0.7, 1),
	perFactor: fc.nat(3),
	side: fc.constantFrom(0, 0.2, 0.25, 0.5),
	leanCoverage: fc.constantFrom(0, 0.3, 0.4, 0.6, 0.8),
	lean: fc.constantFrom(0, 0.2, 0.25, 0.5, 1),
	marks: fc.constant(3),
});

/** Small instruments with answers: up to `size` items in three factors, in mixed order, with all kinds of thresholds. */
export function arbitraryRun(size: number): fc.Arbitrary<ArbitraryRun> {
	return fc.tuple(fc.array(item, {maxLength: size}), thresholds).map(([rows, limits]) => {
		const items = rows.map((row, index) => ({...row, id: `i${index}`}));
		const marked = items.filter((row) => row.marked).map(({id}) => id);
		return {
			checklist: {
				...sampleChecklist,
				thresholds: limits,
				items: items.map(({id, factor, sign, part}) => ({
					id,
					factor,
					sign,
					part,
					directions: [],
					text: `Statement ${id}.`,
					stage: 'self',
					scale: 'self',
					why: '',
					findOut: '',
					roles: [],
					source: 'practice knowledge',
				})),
				pairs: [],
			},
			answers: {
				items: Object.fromEntries(items.map((row) => [row.id, row.answer])),
				matters: marked.slice(0, 3),
			},
		};
	});
}
