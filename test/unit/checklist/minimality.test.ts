import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Answers, AnswerValue, Checklist} from '../../../src/core/checklist/checklist';
import {arbitraryRun} from './arbitraryRun';
import {assessed} from './assessed';
import {countingItems, reference, withAnswers} from './reference';
import {sampleChecklist} from './sampleChecklist';

const seed = 20261122;
const steps = [-2, -1, 0, 1, 2] as const;
const settled = new Set(['suits', 'does-not-suit']);

describe('the questions that would settle a verdict', () => {
	it('are as few as trying every answer to every set of questions finds', () => {
		fc.assert(
			fc.property(arbitraryRun(9), ({checklist, answers}) => {
				const open = countingItems(checklist, answers).filter(({id}) => answers.items[id] === 'unknown');
				fc.pre(open.length <= 5);
				const {verdict, settle} = assessed(checklist, answers);
				const fewest = settled.has(verdict)
					? 0
					: fewestToSettle(
							checklist,
							answers,
							open.map(({id}) => id),
						);
				assert.equal(settle.length, fewest ?? 0);
			}),
			{seed, numRuns: 400},
		);
	});

	it('do settle it, given the best answers or the worst', () => {
		fc.assert(
			fc.property(arbitraryRun(14), ({checklist, answers}) => {
				const {settle} = assessed(checklist, answers);
				fc.pre(settle.length > 0);
				assert.equal(new Set(settle).size, settle.length);
				assert.ok(settle.every((id) => answers.items[id] === 'unknown'));
				const verdicts = ([1, -1] as const).map((side) => {
					const found = checklist.items
						.filter(({id}) => settle.includes(id))
						.map(({id, sign}) => [id, stepOf(2 * side * sign)] as const);
					return reference(checklist, withAnswers(answers, Object.fromEntries(found))).verdict;
				});
				assert.ok(verdicts.some((verdict) => settled.has(verdict)));
			}),
			{seed, numRuns: 400},
		);
	});

	it('stand with the heaviest first, then as in the instrument', () => {
		const open: Answers = {items: {}, matters: ['p2']};
		assert.deepEqual(assessed(sampleChecklist, open).settle, ['p2', 'o1', 'o2', 'o3', 'w1', 'w2', 'p1']);
	});

	it('are the ones with the greatest pull where several sets would do', () => {
		const items: Answers['items'] = {w1: 2, w2: 2, w3: -2, p1: 1, p2: 1, o1: -2, o2: -2};
		assert.equal(assessed(sampleChecklist, {items}).verdict, 'leaning-suits');
		assert.deepEqual(assessed(sampleChecklist, {items}).settle, ['p3']);
		assert.deepEqual(assessed(sampleChecklist, {items, matters: ['o3']}).settle, ['o3']);
	});

	it('are none where no answer could settle it', () => {
		const items: Answers['items'] = {w1: 2, w2: 2, w3: -2, w4: -2, p1: -2, p2: -2, p3: 2, o1: 0, o2: 0, o3: 'unknown'};
		const strict: Checklist = {...sampleChecklist, thresholds: {...sampleChecklist.thresholds, side: 1}};
		assert.equal(assessed(strict, {items}).verdict, 'cannot-say');
		assert.deepEqual(assessed(strict, {items}).settle, []);
	});
});

describe('the steps that would flip a verdict', () => {
	it('are as few as trying every set of steps finds, and absent where none does', () => {
		fc.assert(
			fc.property(arbitraryRun(8), ({checklist, answers}) => {
				const {flip} = assessed(checklist, answers);
				assert.equal(flip?.length, fewestToFlip(checklist, answers));
			}),
			{seed, numRuns: 600},
		);
	});

	it('do flip it, each a different item moved by one step', () => {
		fc.assert(
			fc.property(arbitraryRun(14), ({checklist, answers}) => {
				const {flip, verdict} = assessed(checklist, answers);
				fc.pre(flip !== undefined);
				assert.equal(new Set(flip.map(({item}) => item)).size, flip.length);
				for (const {item, from, to} of flip) {
					assert.equal(from, answers.items[item]);
					assert.equal(Math.abs(Number(to) - Number(from)), 1);
				}
				const moved = Object.fromEntries(flip.map(({item, to}) => [item, to]));
				assert.notEqual(reference(checklist, withAnswers(answers, moved)).verdict, verdict);
			}),
			{seed, numRuns: 600},
		);
	});

	it('move the strongest answer, and of equal ones the first', () => {
		const items: Answers['items'] = {w1: 1, w2: 1, w3: -1, w4: 1, p1: 1, p2: -1, p3: 0, o1: 0, o2: 0, o3: 1};
		const {verdict, flip} = assessed(sampleChecklist, {items});
		assert.equal(verdict, 'suits');
		assert.deepEqual(flip, [{item: 'p1', from: 1, to: 0}]);
		assert.deepEqual(assessed(sampleChecklist, {items, matters: ['w3']}).flip, [{item: 'w3', from: -1, to: 0}]);
	});

	it('are absent before anything is answered', () => {
		assert.equal(assessed(sampleChecklist, {items: {}}).flip, undefined);
	});
});

/** Size of the smallest set of open items for which any steps give a verdict while the others stay unknown. */
function fewestToSettle(checklist: Checklist, answers: Answers, open: readonly string[]): number | undefined {
	let fewest: number | undefined;
	const visit = (index: number, found: Readonly<Record<string, AnswerValue>>, count: number): void => {
		if (fewest !== undefined && count >= fewest) {
			return;
		}
		if (settled.has(reference(checklist, withAnswers(answers, found)).verdict)) {
			fewest = count;
			return;
		}
		const id = open[index];
		if (id === undefined) {
			return;
		}
		visit(index + 1, found, count);
		for (const step of steps) {
			visit(index + 1, {...found, [id]: step}, count + 1);
		}
	};
	visit(0, {}, 0);
	return fewest;
}

/** Size of the smallest set of answered items for which any single steps, up or down, give another verdict. */
function fewestToFlip(checklist: Checklist, answers: Answers): number | undefined {
	const {verdict} = reference(checklist, answers);
	const given = countingItems(checklist, answers).filter(({id}) => typeof answers.items[id] === 'number');
	let fewest: number | undefined;
	const visit = (index: number, moved: Readonly<Record<string, AnswerValue>>, count: number): void => {
		if (fewest !== undefined && count >= fewest) {
			return;
		}
		if (reference(checklist, withAnswers(answers, moved)).verdict !== verdict) {
			fewest = count;
			return;
		}
		const id = given[index]?.id;
		if (id === undefined) {
			return;
		}
		visit(index + 1, moved, count);
		for (const step of steps) {
			if (Math.abs(step - Number(answers.items[id])) === 1) {
				visit(index + 1, {...moved, [id]: step}, count + 1);
			}
		}
	};
	visit(0, {}, 0);
	return fewest;
}

function stepOf(value: number): AnswerValue {
	return steps.find((step) => step === value) ?? 0;
}
