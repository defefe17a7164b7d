import assert from 'node:assert/strict';
import fc from 'fast-check';
import {editTask} from '../../../../src/core/plan/edit/editTask';
import type {TaskChange} from '../../../../src/core/plan/edit/editTask';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import type {PlanTask} from '../../../../src/core/plan/read/planTask';
import type {TextChange} from '../../../../src/core/documents/minimalEdit';
import {generatedPlan} from '../../../support/generatedPlan';

describe('one task of a plan is edited', () => {
	const cases: readonly [what: string, before: string, change: TaskChange, after: string][] = [
		[
			'ticked',
			'- [ ] A1 Learn. (due: 2027-01-01)',
			{kind: 'state', state: 'done'},
			'- [x] A1 Learn. (due: 2027-01-01)',
		],
		['begun', '* [ ] A1 Learn.  ', {kind: 'state', state: 'doing'}, '* [/] A1 Learn.  '],
		['opened again', '1. [X] A1 Learn.', {kind: 'state', state: 'open'}, '1. [ ] A1 Learn.'],
		[
			'dropped with a reason',
			'- [ ] A1 Book. (effort: a day)',
			{kind: 'drop', reason: 'No budget'},
			'- [-] A1 Book. (effort: a day) (reason: No budget)',
		],
		['dropped without one', '- [ ] A1 Book.', {kind: 'drop', reason: ' '}, '- [-] A1 Book.'],
		[
			'dropped with a reason whose brackets do not close',
			'- [ ] A1 Book.',
			{kind: 'drop', reason: 'see :) [x]'},
			'- [-] A1 Book. (reason: see :\\] \\[x\\])',
		],
		[
			'moved: the date agreed first stays',
			'- [ ] M1 Baseline. (due: 2027-01-01) (owner: me)',
			{kind: 'move', due: '2027-02-01'},
			'- [ ] M1 Baseline. (due: 2027-02-01) (baseline: 2027-01-01) (owner: me)',
		],
		[
			'moved again: it still stays',
			'- [ ] M1 Baseline. (due: 2027-02-01) (baseline: 2027-01-01)',
			{kind: 'move', due: '2027-03-01'},
			'- [ ] M1 Baseline. (due: 2027-03-01) (baseline: 2027-01-01)',
		],
		[
			'given a date',
			'- [ ] A1 Learn. (x: y) ',
			{kind: 'move', due: '2027-02-01'},
			'- [ ] A1 Learn. (x: y) (due: 2027-02-01) ',
		],
		[
			'given a date in place of one that cannot be read',
			'- [ ] A1 (due: soon)',
			{kind: 'move', due: '2027-02-01'},
			'- [ ] A1 (due: 2027-02-01)',
		],
	];
	for (const [what, before, change, after] of cases) {
		it(what, () => {
			const text = `## Actions\r\n\r\n${before}\r\n- [ ] A2 Other.\r\n`;
			const made = editTask(text, {line: 2, written: before}, change);
			assert.ok(made.ok);
			assert.equal(apply(text, made.value), text.replace(before, after));
		});
	}

	it('where its line has moved and no other says the same', () => {
		const made = editTask(
			'new\n- [ ] A1 Learn.\n',
			{line: 0, written: '- [ ] A1 Learn.'},
			{kind: 'state', state: 'done'},
		);
		assert.deepEqual(made, {ok: true, value: [{start: 7, end: 8, text: 'x'}]});
	});

	it('not where the line says something else by now, or several say the same', () => {
		for (const text of [
			'- [x] A1 Learn.\n',
			'',
			'a\n- [ ] A1 Learn.\n- [ ] A1 Learn.\n',
			'```\n- [ ] A1 Learn.\n```\n',
		]) {
			const made = editTask(text, {line: 0, written: '- [ ] A1 Learn.'}, {kind: 'state', state: 'done'});
			assert.ok(!made.ok && made.problem.code === 'file.changed', text);
		}
	});

	it('so that all other bytes stay, and the task then says what was wanted', () => {
		const change = fc.oneof(
			fc.constantFrom('open', 'doing', 'done').map((state) => ({kind: 'state', state}) as const),
			fc.string({unit: 'binary'}).map((reason) => ({kind: 'drop', reason}) as const),
			fc.constantFrom('2026-05-05', '2028-02-29').map((due) => ({kind: 'move', due}) as const),
		);
		fc.assert(
			fc.property(generatedPlan, fc.nat(), change, (text, choice, wanted: TaskChange) => {
				const tasks = allTasks(text);
				const task = tasks[choice % Math.max(1, tasks.length)];
				if (!task) {
					return;
				}
				const written = text.slice(task.at.from, task.at.to);
				const made = editTask(text, {line: task.line, written}, wanted);
				assert.ok(made.ok);
				const after = apply(text, made.value);
				assert.equal(after.slice(0, task.at.from), text.slice(0, task.at.from));
				assert.ok(after.endsWith(text.slice(task.at.to)));
				const tasksAfter = allTasks(after);
				assert.equal(tasksAfter.length, tasks.length);
				const now = tasksAfter[tasks.indexOf(task)];
				assert.equal(now?.text, task.text);
				assert.equal(now.id, task.id);
				if (wanted.kind === 'state') {
					assert.equal(now.state, wanted.state);
					assert.deepEqual(valuesOf(now), valuesOf(task));
				} else if (wanted.kind === 'drop') {
					assert.equal(now.state, 'dropped');
				} else {
					assert.equal(now.due, wanted.due);
					assert.equal(now.baseline, task.baseline ?? (task.due === wanted.due ? undefined : task.due));
				}
				const again = editTask(after, {line: now.line, written: after.slice(now.at.from, now.at.to)}, wanted);
				assert.deepEqual(again, {ok: true, value: []});
			}),
			{numRuns: 500},
		);
	});
});

function valuesOf(task: PlanTask): readonly string[] {
	return task.fields.map(({name, value}) => `${name}: ${value}`);
}

function allTasks(text: string): readonly PlanTask[] {
	const all = (tasks: readonly PlanTask[]): readonly PlanTask[] =>
		tasks.flatMap((task) => [task, ...all(task.children)]);
	return readPlan(text).groups.flatMap(({tasks}) => all(tasks));
}

function apply(text: string, changes: readonly TextChange[]): string {
	return [...changes]
		.sort((a, b) => b.start - a.start)
		.reduce((now, {start, end, text: added}) => now.slice(0, start) + added + now.slice(end), text);
}
