import assert from 'node:assert/strict';
import fc from 'fast-check';
import {answerValues, type AnswerValue} from '../../../src/core/checklist/checklist';
import {checkAnswers} from '../../../src/core/checklist/checkAnswers';
import {
	applyToRun,
	isEmptyRun,
	newRun,
	restoreRun,
	runAbout,
	type RunAction,
	type RunState,
} from '../../../src/core/checklist/runState';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const {checklist} = shippedCatalogue().catalogue;
const ids = checklist.items.map((item) => item.id);

function after(...actions: readonly RunAction[]): RunState {
	return actions.reduce<RunState>((run, action) => {
		const applied = applyToRun(checklist, run, action);
		assert.ok(applied.ok, JSON.stringify(action));
		return applied.value;
	}, newRun('general'));
}

function answer(item: string, value: AnswerValue | null): RunAction {
	return {type: 'answer', item, value};
}

function mark(item: string, on = true): RunAction {
	return {type: 'mark', item, on};
}

describe('a run on the page', () => {
	it('takes, changes and takes back an answer', () => {
		assert.deepEqual(after(answer('q01', 2)).answers.items, {q01: 2});
		assert.deepEqual(after(answer('q01', 2), answer('q01', 'unknown')).answers.items, {q01: 'unknown'});
		assert.deepEqual(after(answer('q01', 2), answer('q02', 1), answer('q01', null)).answers.items, {q02: 1});
	});

	it('keeps everything as it was when an item is not in the checklist', () => {
		for (const item of ['q99', '__proto__', 'constructor', '']) {
			const applied = applyToRun(checklist, newRun('general'), answer(item, 1));
			assert.equal(applied.ok ? 'applied' : applied.problem.code, 'checklist.unknownItem', item);
		}
	});

	it('takes three marks, refuses a fourth, and takes it once one is free', () => {
		const three = after(mark('q03'), mark('q01'), mark('q02'));
		assert.deepEqual(three.answers.matters, ['q01', 'q02', 'q03']);
		const fourth = applyToRun(checklist, three, mark('q04'));
		assert.equal(fourth.ok ? 'applied' : fourth.problem.code, 'checklist.tooManyMarks');
		const freed = after(mark('q01'), mark('q02'), mark('q03'), mark('q02', false), mark('q04'));
		assert.deepEqual(freed.answers.matters, ['q01', 'q03', 'q04']);
	});

	it('takes a mark twice as one, and none on a deal-breaker', () => {
		assert.deepEqual(after(mark('q01'), mark('q01')).answers.matters, ['q01']);
		assert.ok(isEmptyRun(after(mark('q18'))));
	});

	it('turns to a role and back without losing the answers or the role', () => {
		const run = after(answer('q22', 1), {type: 'about', about: 'pmo_analyst'}, {type: 'about', about: 'general'});
		assert.deepEqual(run, {about: 'general', role: 'pmo_analyst', answers: {items: {q22: 1}}});
	});

	it('takes only what is about the person along to another role', () => {
		const run = after(answer('q01', 2), answer('q22', -1), answer('q17', 1), mark('q22'), mark('q01'));
		assert.deepEqual(runAbout(checklist, run, 'risk_manager'), {
			about: 'risk_manager',
			role: 'risk_manager',
			answers: {items: {q01: 2}, matters: ['q01']},
		});
	});

	it('holds answers that the checklist accepts, whatever is done to it', () => {
		const item = fc.constantFrom(...ids, 'q99');
		const actions = fc.array(
			fc.oneof(
				fc.record({
					type: fc.constant('answer' as const),
					item,
					value: fc.constantFrom<AnswerValue | null>(...answerValues, null),
				}),
				fc.record({type: fc.constant('mark' as const), item, on: fc.boolean()}),
				fc.record({type: fc.constant('about' as const), about: fc.constantFrom('general', 'pmo_analyst')}),
			),
		);
		fc.assert(
			fc.property(actions, (given) => {
				let run = newRun('general');
				for (const action of given) {
					const applied = applyToRun(checklist, run, action);
					run = applied.ok ? applied.value : run;
				}
				const checked = checkAnswers(checklist, run.answers);
				assert.deepEqual(checked.ok && checked.value, run.answers);
				assert.deepEqual(restoreRun(checklist, JSON.parse(JSON.stringify(run))), {
					...run,
					answers: {items: run.answers.items, matters: run.answers.matters ?? []},
				});
			}),
		);
	});
});

describe('a run from a stored state', () => {
	it('comes back without what makes no sense, and with what the checklist does not have now set aside', () => {
		const stored = {
			about: 'pmo_analyst',
			answers: {items: {q01: 2, q02: 7, q99: 1, q03: '2'}, matters: ['q05', 'q99', 'q01', 5, 'q02', 'q06']},
			more: true,
		};
		assert.deepEqual(restoreRun(checklist, stored), {
			about: 'pmo_analyst',
			role: 'pmo_analyst',
			answers: {items: {q01: 2}, matters: ['q01', 'q02', 'q05']},
			aside: {items: {q99: 1}, matters: ['q99'], notes: {}},
		});
	});

	it('is about PMO roles in general where its subject is no plain id', () => {
		for (const about of ['../../x', '[x](command:y)', 5, null, {}]) {
			assert.equal(restoreRun(checklist, {about, answers: {}})?.about, 'general');
		}
	});

	it('is nothing where the state is garbage', () => {
		for (const stored of [undefined, null, 0, '', 'run', [], {}, {answers: 5}, {answers: null}, {answers: []}]) {
			assert.equal(restoreRun(checklist, stored), undefined);
		}
	});

	it('never throws and never holds what the checklist refuses', () => {
		fc.assert(
			fc.property(fc.anything(), fc.anything(), (items, matters) => {
				const run = restoreRun(checklist, {about: 'general', answers: {items, matters}});
				assert.ok(run && checkAnswers(checklist, run.answers).ok);
			}),
		);
	});
});
