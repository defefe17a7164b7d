import assert from 'node:assert/strict';
import fc from 'fast-check';
import {answerOf} from '../../../src/core/checklist/answerOf';
import {answerValues, type AnswerValue} from '../../../src/core/checklist/checklist';
import {agreedAfterWriting, mergeRuns} from '../../../src/core/checklist/mergeRuns';
import type {RunState} from '../../../src/core/checklist/runState';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const {checklist} = shippedCatalogue().catalogue;

function run(items: Readonly<Record<string, AnswerValue>>, ...matters: readonly string[]): RunState {
	return {about: 'general', answers: {items, matters}};
}

describe('a run and its file that both changed', () => {
	it('keep the answers of both', () => {
		const merged = mergeRuns(
			checklist,
			run({q01: 0, q02: 0, q03: 0}),
			run({q01: 2, q02: 0, q03: 0}),
			run({q01: 0, q02: 0, q03: -2, q04: 1}),
		);
		assert.deepEqual(merged.answers.items, {q01: 2, q02: 0, q03: -2, q04: 1});
	});

	it('agree on the answer given here where both changed the same one', () => {
		const merged = mergeRuns(checklist, run({q01: 0}), run({q01: 2}), run({q01: -2}));
		assert.deepEqual(merged.answers.items, {q01: 2});
	});

	it('lose an answer that was taken back here', () => {
		const merged = mergeRuns(checklist, run({q01: 2, q02: 1}), run({q02: 1}), run({q01: 2, q02: 1}));
		assert.deepEqual(merged.answers.items, {q02: 1});
	});

	it('leave open what is open here and "unknown" in the file', () => {
		const file = run({q01: 'unknown', q02: 2, q03: 'unknown'});
		const merged = mergeRuns(checklist, run({}), run({q03: 'unknown'}), file);
		assert.deepEqual(merged.answers.items, {q02: 2, q03: 'unknown'});
	});

	it('keep the marks made here where there are too many', () => {
		const merged = mergeRuns(checklist, run({}), run({}, 'q14', 'q15'), run({}, 'q01', 'q02', 'q03'));
		assert.deepEqual(merged.answers.matters, ['q01', 'q14', 'q15']);
	});

	it('are about what was chosen here, otherwise about what the file says', () => {
		const general = run({});
		const analyst: RunState = {...run({}), about: 'pmo_analyst', role: 'pmo_analyst'};
		assert.equal(mergeRuns(checklist, general, general, analyst).about, 'pmo_analyst');
		assert.equal(mergeRuns(checklist, general, analyst, general).about, 'pmo_analyst');
	});

	it('come to the file where nothing changed here, and to the run where nothing changed there', () => {
		const ids = checklist.items.map((item) => item.id);
		const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...answerValues));
		fc.assert(
			fc.property(answers, answers, (one, other) => {
				const same = (merged: RunState, wanted: RunState): void => {
					for (const id of ids) {
						assert.equal(answerOf(merged.answers, id), answerOf(wanted.answers, id));
					}
				};
				same(mergeRuns(checklist, run(one), run(one), run(other)), run(other));
				same(mergeRuns(checklist, run(one), run(other), run(one)), run(other));
			}),
		);
	});
});

describe('a run whose file was written and is read again', () => {
	const before = run({q01: 0}, 'q01');
	const written = run({q01: 0, q02: 2}, 'q01', 'q02');
	const again = (theirs: RunState, mine: RunState = written): RunState =>
		mergeRuns(checklist, agreedAfterWriting(checklist, before, written, theirs), mine, theirs);

	it('is as it was written where the file kept that', () => {
		assert.deepEqual(again(written).answers, written.answers);
	});

	it('keeps what another window wrote over, together with what that window wrote', () => {
		const merged = again(run({q01: 0, q03: -2}, 'q01'));
		assert.deepEqual(merged.answers.items, {q01: 0, q02: 2, q03: -2});
		assert.deepEqual(merged.answers.matters, ['q01', 'q02']);
	});

	it('takes a newer answer to the same statement from the file', () => {
		assert.deepEqual(again(run({q01: 0, q02: -1}, 'q01', 'q02')).answers.items, {q01: 0, q02: -1});
	});

	it('keeps what was answered here since', () => {
		assert.deepEqual(again(run({q01: 0, q02: -1}), run({q01: 0, q02: 1})).answers.items, {q01: 0, q02: 1});
	});
});
