import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Answers, AnswerValue, Scope} from '../../../src/core/checklist/checklist';
import {answersInScope, itemsInScope} from '../../../src/core/checklist/scope';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {assessed} from './assessed';
import {reference, withAnswers} from './reference';

const {checklist} = shippedCatalogue().catalogue;
const sums = checklist.items.filter(({part}) => part === 'sum');
const settled = new Set(['suits', 'does-not-suit']);

/** Answers to the whole instrument that lean to one side, so that every verdict comes up. */
const given = fc
	.record({
		scope: fc.constantFrom<Scope>('general', 'role'),
		leaning: fc.constantFrom(-1, 0, 1),
		open: fc.constantFrom(0, 2, 5),
		numbers: fc.array(fc.record({value: fc.integer({min: -1, max: 1}), dice: fc.nat(9)}), {
			minLength: sums.length,
			maxLength: sums.length,
		}),
		matters: fc.shuffledSubarray(
			sums.map(({id}) => id),
			{maxLength: 3},
		),
	})
	.map(({scope, leaning, open, numbers, matters}) => {
		const items = sums.map(({id, sign}, place) => {
			const {value, dice} = numbers[place] ?? {value: 0, dice: 0};
			const answer = dice < open ? 'unknown' : dice === 9 ? 'not-applicable' : stepOf((value + leaning) * sign);
			return [id, answer] as const;
		});
		const answers: Answers = {items: Object.fromEntries(items), matters};
		return {scope, answers: answersInScope(checklist, answers, scope)};
	});

describe('the least that it takes, in the instrument that ships', () => {
	it('to flip a verdict is the flip: no one or two steps do it where more are named', () => {
		const sizes = new Set<number>();
		fc.assert(
			fc.property(given, ({scope, answers}) => {
				const {flip, verdict} = assessed(checklist, answers);
				sizes.add(Math.min(3, flip?.length ?? 0));
				if (flip) {
					const moved = Object.fromEntries(flip.map(({item, to}) => [item, to]));
					assert.notEqual(reference(checklist, withAnswers(answers, moved)).verdict, verdict);
				}
				const steps = itemsInScope(checklist, scope).flatMap(({id, part}) => {
					const answer = answers.items[id];
					return part === 'sum' && typeof answer === 'number'
						? [answer - 1, answer + 1].filter((to) => Math.abs(to) <= 2).map((to) => [id, stepOf(to)] as const)
						: [];
				});
				const flips = (...moved: readonly (readonly [string, AnswerValue])[]): boolean =>
					reference(checklist, withAnswers(answers, Object.fromEntries(moved))).verdict !== verdict;
				const one = steps.some((step) => flips(step));
				const two = one || steps.some((step, place) => steps.slice(place + 1).some((other) => flips(step, other)));
				assert.equal(one, flip?.length === 1);
				assert.equal(two, flip !== undefined && flip.length <= 2);
			}),
			{seed: 20261123, numRuns: 60},
		);
		assert.deepEqual([...sizes].sort(), [0, 1, 2, 3], 'flips of all sizes came up');
	});

	it('to settle a verdict is the list: no one, two or three answers do it where more are named', () => {
		const sizes = new Set<number>();
		fc.assert(
			fc.property(given, ({scope, answers}) => {
				const {settle, verdict} = assessed(checklist, answers);
				sizes.add(Math.min(4, settle.length));
				const open = itemsInScope(checklist, scope).filter(
					({id, part}) => part === 'sum' && answers.items[id] === 'unknown',
				);
				const settles = (ids: readonly string[]): boolean =>
					([2, -2] as const).some((side) => {
						const found = open.filter(({id}) => ids.includes(id)).map(({id, sign}) => [id, stepOf(side * sign)]);
						const after = withAnswers(answers, Object.fromEntries(found) as Answers['items']);
						return settled.has(reference(checklist, after).verdict);
					});
				assert.equal(settled.has(verdict), settles([]));
				if (settled.has(verdict)) {
					assert.deepEqual(settle, []);
					return;
				}
				assert.ok(settle.length === 0 || settles(settle));
				const ids = open.map(({id}) => id);
				const fewest = [1, 2, 3].find((size) => subsets(ids, size).some((some) => settles(some)));
				assert.equal(fewest, settle.length >= 1 && settle.length <= 3 ? settle.length : undefined);
			}),
			{seed: 20261122, numRuns: 30},
		);
		assert.deepEqual([...sizes].sort(), [0, 1, 2, 3, 4], 'lists of all sizes came up');
	});
});

function subsets(ids: readonly string[], size: number): readonly (readonly string[])[] {
	return size === 0
		? [[]]
		: ids.flatMap((id, place) => subsets(ids.slice(place + 1), size - 1).map((rest) => [id, ...rest]));
}

function stepOf(value: number): AnswerValue {
	return ([-2, -1, 0, 1, 2] as const).find((step) => step === value) ?? 0;
}
