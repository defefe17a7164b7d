import assert from 'node:assert/strict';
import fc from 'fast-check';
import {basisOf} from '../../../src/core/checklist/basis';
import {answerValues} from '../../../src/core/checklist/checklist';
import type {Answers, AnswerValue, Checklist} from '../../../src/core/checklist/checklist';
import {verdictWords} from '../../../src/core/checklist/words';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {arbitraryRun} from './arbitraryRun';
import {assessed} from './assessed';
import {withAnswers} from './reference';

const shipped = shippedCatalogue().catalogue.checklist;
const runs = {numRuns: 500, seed: 20261122};
const step = fc.constantFrom<AnswerValue>(-2, -1, 0, 1, 2);
const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

/** For each place: keep the answer, say "don't know yet", or leave the line out. */
const forgetting = fc.array(fc.constantFrom('keep', 'unknown', 'absent'), {minLength: 12, maxLength: 12});

function forget(answers: Answers, how: readonly string[]): Answers {
	const items = Object.entries(answers.items).flatMap(([id, answer], place): (readonly [string, AnswerValue])[] => {
		const kept = how[place] ?? 'keep';
		return kept === 'absent' ? [] : [[id, kept === 'unknown' ? 'unknown' : answer]];
	});
	return {...answers, items: Object.fromEntries(items)};
}

describe('what a score keeps to', () => {
	it('holds the true score in its range, whichever answers are not known', () => {
		fc.assert(
			fc.property(arbitraryRun(12), fc.array(step, {minLength: 12, maxLength: 12}), forgetting, (run, truth, how) => {
				const items = Object.fromEntries(run.checklist.items.map(({id}, place) => [id, truth[place] ?? 0]));
				const all: Answers = {...run.answers, items};
				const {low: score, high} = assessed(run.checklist, all).score;
				assert.ok(near(score, high), 'everything is known');
				const range = assessed(run.checklist, forget(all, how)).score;
				assert.ok(range.low <= score + 1e-9 && score <= range.high + 1e-9);
			}),
			runs,
		);
	});

	it('only widens its range when one answer more is forgotten, "doesn\'t apply" included', () => {
		fc.assert(
			fc.property(arbitraryRun(12), fc.nat(11), ({checklist, answers}, place) => {
				const id = checklist.items[place]?.id;
				fc.pre(id !== undefined);
				const before = assessed(checklist, answers).score;
				const after = assessed(checklist, withAnswers(answers, {[id]: 'unknown'})).score;
				assert.ok(after.low <= before.low + 1e-9 && before.high <= after.high + 1e-9);
			}),
			runs,
		);
	});

	it('is the same for every factor that has each of its items several times over', () => {
		fc.assert(
			fc.property(
				arbitraryRun(10),
				fc.record({work: fc.integer({min: 1, max: 4}), people: fc.integer({min: 1, max: 4})}),
				({checklist, answers}, times) => {
					const copies = (factor: string): number =>
						factor === 'office' ? 1 : times[factor === 'work' ? 'work' : 'people'];
					const larger = multiplied(checklist, answers, copies);
					const before = assessed(checklist, answers);
					const after = assessed(larger.checklist, larger.answers);
					assert.ok(near(before.score.low, after.score.low) && near(before.score.high, after.score.high));
					assert.ok(near(before.known ?? -9, after.known ?? -9));
				},
			),
			runs,
		);
	});

	it('gives every factor one share in as many as apply, whatever its size and marks', () => {
		fc.assert(
			fc.property(arbitraryRun(12), fc.nat(2), ({checklist, answers}, place) => {
				const factors = assessed(checklist, answers).factors.map(({id}) => id);
				const chosen = factors[place];
				fc.pre(chosen !== undefined);
				const items = checklist.items
					.filter(({id}) => answers.items[id] !== 'not-applicable')
					.map(({id, factor, sign}) => [id, factor !== chosen ? 0 : sign === 1 ? 2 : -2] as const);
				const {score} = assessed(checklist, withAnswers(answers, Object.fromEntries(items)));
				assert.ok(near(score.low, 2 / factors.length) && near(score.high, 2 / factors.length));
			}),
			runs,
		);
	});

	it('takes what does not apply as if the statement were not there', () => {
		fc.assert(
			fc.property(arbitraryRun(12), ({checklist, answers}) => {
				const applies = checklist.items.filter(({id}) => answers.items[id] !== 'not-applicable');
				const ids = applies.map(({id}) => id);
				const without: Answers = {
					items: Object.fromEntries(Object.entries(answers.items).filter(([id]) => ids.includes(id))),
					matters: (answers.matters ?? []).filter((id) => ids.includes(id)),
				};
				assert.deepEqual(assessed({...checklist, items: applies}, without), assessed(checklist, answers));
			}),
			runs,
		);
	});

	it('says something else for all answers in the middle than for none at all', () => {
		const middle: Answers = {items: Object.fromEntries(shipped.items.map(({id}) => [id, 0] as const))};
		const balanced = assessed(shipped, middle);
		const nothing = assessed(shipped, {items: {}});
		assert.deepEqual([balanced.score, balanced.known], [{low: 0, high: 0}, 0]);
		assert.deepEqual([nothing.score, nothing.known], [{low: -2, high: 2}, undefined]);
		const title = (answers: Answers, assessment = assessed(shipped, answers)): string =>
			verdictWords(assessment, basisOf(shipped, answers, assessment), 'role').title;
		assert.equal(title(middle), 'Evenly balanced');
		assert.equal(title({items: {}}), 'Cannot say yet');
	});

	it('adds up to the last digit, in the instrument that ships', () => {
		const given = fc.array(fc.constantFrom(...answerValues.filter((value) => value !== 'unknown')), {
			minLength: shipped.items.length,
			maxLength: shipped.items.length,
		});
		fc.assert(
			fc.property(given, fc.shuffledSubarray(sumIds(), {maxLength: 3}), (values, matters) => {
				const items = Object.fromEntries(shipped.items.map(({id}, place) => [id, values[place] ?? 0]));
				const {score, contributions} = assessed(shipped, {items, matters});
				const sum = contributions.reduce((total, {value}) => total + value, 0);
				assert.ok(Math.abs(sum - score.low) < 1e-12 && score.low === score.high);
			}),
			{...runs, numRuns: 300},
		);
	});
});

function sumIds(): string[] {
	return shipped.items.filter(({part}) => part === 'sum').map(({id}) => id);
}

/** The same instrument and answers with each item as often as its factor says; marks go with their items. */
function multiplied(
	checklist: Checklist,
	answers: Answers,
	copies: (factor: string) => number,
): {readonly checklist: Checklist; readonly answers: Answers} {
	const rows = checklist.items.flatMap((item) =>
		Array.from({length: copies(item.factor)}, (_, copy) => ({...item, id: `${item.id}-${copy}`, from: item.id})),
	);
	return {
		checklist: {...checklist, items: rows, thresholds: {...checklist.thresholds, marks: rows.length}},
		answers: {
			items: Object.fromEntries(rows.map(({id, from}) => [id, answers.items[from] ?? 'unknown'])),
			matters: rows.filter(({from}) => answers.matters?.includes(from)).map(({id}) => id),
		},
	};
}
