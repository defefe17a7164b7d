import assert from 'node:assert/strict';
import {inspect} from 'node:util';
import {checkAnswers} from '../../../src/core/checklist/checkAnswers';
import {sampleChecklist} from './sampleChecklist';

describe('checking answers from outside', () => {
	it('accepts every value of a scale, in document order', () => {
		const given = {items: {p1: 'unknown', w4: 'not-applicable', w3: 2, w2: 0, w1: -2}, matters: ['p1', 'w1']};
		const result = checkAnswers(sampleChecklist, given);
		assert.ok(result.ok);
		assert.deepEqual(Object.entries(result.value.items), [
			['w1', -2],
			['w2', 0],
			['w3', 2],
			['w4', 'not-applicable'],
			['p1', 'unknown'],
		]);
		assert.deepEqual(result.value.matters, ['w1', 'p1']);
	});

	it('does without marks', () => {
		assert.deepEqual(checkAnswers(sampleChecklist, {items: {}}), {ok: true, value: {items: {}}});
	});

	for (const value of [3, -3, 0.5, Number.NaN, Infinity, '2', 'yes', '', null, undefined, true, [1], {}]) {
		it(`refuses the answer ${inspect(value)}`, () => {
			assert.deepEqual(
				checkAnswers(sampleChecklist, {items: {w1: 1, w2: value}}),
				problem('checklist.invalidAnswer', {item: 'w2'}),
			);
		});
	}

	it('refuses items that the instrument does not have', () => {
		assert.deepEqual(checkAnswers(sampleChecklist, {items: {w9: 1}}), problem('checklist.unknownItem', {item: 'w9'}));
		assert.deepEqual(
			checkAnswers(sampleChecklist, {items: {constructor: 1}}),
			problem('checklist.unknownItem', {item: 'constructor'}),
		);
		assert.deepEqual(
			checkAnswers(sampleChecklist, JSON.parse('{"items": {"__proto__": 1}}')),
			problem('checklist.unknownItem', {item: '__proto__'}),
		);
	});

	it('repeats no text in a problem that is not plainly an id', () => {
		const link = '[here](command:workbench.action.quit)';
		assert.deepEqual(
			checkAnswers(sampleChecklist, {items: {[link]: 1}}),
			problem('checklist.unknownItem', {item: '?'}),
		);
		assert.deepEqual(
			checkAnswers(sampleChecklist, {items: {}, matters: [link]}),
			problem('checklist.unknownItem', {item: '?'}),
		);
	});

	it('refuses marks that are too many, twice the same or unknown', () => {
		const marks = (matters: unknown): unknown => checkAnswers(sampleChecklist, {items: {}, matters});
		assert.deepEqual(marks(['w1', 'w2', 'w3', 'w4']), problem('checklist.tooManyMarks', {most: 3}));
		assert.deepEqual(marks(['w1', 'w1']), problem('checklist.tooManyMarks', {most: 3}));
		assert.deepEqual(marks(['w1', 'x']), problem('checklist.unknownItem', {item: 'x'}));
		assert.deepEqual(marks([1]), problem('checklist.unknownItem', {item: '?'}));
		assert.deepEqual(marks('w1'), problem('checklist.invalidAnswer', {item: ''}));
	});

	for (const answers of [undefined, null, 1, 'w1', [], {}, {items: []}, {items: 'w1'}]) {
		it(`refuses ${inspect(answers)} as a whole`, () => {
			assert.deepEqual(checkAnswers(sampleChecklist, answers), problem('checklist.invalidAnswer', {item: ''}));
		});
	}
});

function problem(code: string, args: Readonly<Record<string, string | number>>): unknown {
	return {ok: false, problem: {code, args}};
}
