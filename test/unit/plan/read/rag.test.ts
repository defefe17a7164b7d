import assert from 'node:assert/strict';
import fc from 'fast-check';
import {addDays} from '../../../../src/core/documents/dates';
import {editTask} from '../../../../src/core/plan/edit/editTask';
import {planState} from '../../../../src/core/plan/read/planState';
import {ragOf, worstOf} from '../../../../src/core/plan/read/rag';
import type {PlanTask} from '../../../../src/core/plan/read/planTask';
import type {Rag} from '../../../../src/core/plan/read/rag';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import {generatedPlan} from '../../../support/generatedPlan';

const today = '2027-01-15';

describe('the status of a milestone', () => {
	const cases: readonly [what: string, dated: Parameters<typeof ragOf>[0], rag: Rag][] = [
		['is complete when it is done, however late', {state: 'done', due: '2026-01-01'}, 'complete'],
		['is complete when it is dropped', {state: 'dropped', due: '2026-01-01'}, 'complete'],
		['is red from the day after its date', {state: 'doing', due: '2027-01-14'}, 'red'],
		['is not red on the day itself', {state: 'doing', due: '2027-01-15'}, 'green'],
		[
			'is red once the date agreed first has passed',
			{state: 'doing', due: '2027-03-01', baseline: '2027-01-14'},
			'red',
		],
		['is amber when its date was moved later', {state: 'doing', due: '2027-03-01', baseline: '2027-02-01'}, 'amber'],
		[
			'is as its date says when that was moved earlier',
			{state: 'doing', due: '2027-01-14', baseline: '2027-02-01'},
			'red',
		],
		['is amber from 14 days before, when nothing has begun', {state: 'open', due: '2027-01-29'}, 'amber'],
		['is not started before that', {state: 'open', due: '2027-01-30'}, 'not-started'],
		['is green when it has begun and there is time', {state: 'doing', due: '2027-01-16'}, 'green'],
		['is not started without a date', {state: 'open'}, 'not-started'],
	];
	for (const [what, dated, rag] of cases) {
		it(what, () => {
			assert.equal(ragOf(dated, today), rag);
		});
	}

	it('of several is that of the worst, and green where some are complete and the rest has not started', () => {
		assert.equal(worstOf(['green', 'red', 'complete']), 'red');
		assert.equal(worstOf(['complete', 'complete']), 'complete');
		assert.equal(worstOf(['complete', 'not-started']), 'green');
		assert.equal(worstOf([]), 'not-started');
	});
});

describe('whatever is done to a plan', () => {
	const rank: Readonly<Record<Rag, number>> = {complete: 0, 'not-started': 1, green: 1, amber: 2, red: 3};
	const day = fc.integer({min: -400, max: 800}).map((days) => addDays(today, days));

	/** A plan, one of its tasks, and the plan after an edit of it. */
	const edited = (text: string, choice: number, change: Parameters<typeof editTask>[2]) => {
		const {groups} = readPlan(text);
		const tasks = groups
			.filter(({section}) => section === 'milestones' || section === 'actions')
			.flatMap(({tasks: all}) => all);
		const task = tasks[choice % Math.max(1, tasks.length)];
		if (!task) {
			return undefined;
		}
		const made = editTask(text, {line: task.line, written: text.slice(task.at.from, task.at.to)}, change);
		assert.ok(made.ok);
		const after = [...made.value]
			.sort((a, b) => b.start - a.start)
			.reduce((now, {start, end, text: added}) => now.slice(0, start) + added + now.slice(end), text);
		return {task, before: planState(readPlan(text), today), after: planState(readPlan(after), today)};
	};

	it('the total is what is done, begun or open, and no leaf is counted twice or left out', () => {
		const leaves = (tasks: readonly PlanTask[]): readonly PlanTask[] =>
			tasks.flatMap((task) => (task.children.length === 0 ? [task] : leaves(task.children)));
		fc.assert(
			fc.property(generatedPlan, (text) => {
				const plan = readPlan(text);
				const {tally, shareDone} = planState(plan, today);
				const all = plan.groups.flatMap(({section, tasks}) =>
					section === 'milestones'
						? tasks.flatMap(({children}) => leaves(children))
						: section === 'actions' || section === 'other'
							? leaves(tasks)
							: [],
				);
				const count = (state: PlanTask['state']): number => all.filter((task) => task.state === state).length;
				assert.deepEqual(tally, {
					done: count('done'),
					doing: count('doing'),
					open: count('open'),
					dropped: count('dropped'),
					total: all.length - count('dropped'),
				});
				assert.equal(tally.total, tally.done + tally.doing + tally.open);
				assert.equal(shareDone, all.length === 0 ? 0 : count('done') / all.length);
			}),
			{numRuns: 1000},
		);
	});

	it('dropping a task never raises the share done', () => {
		fc.assert(
			fc.property(generatedPlan, fc.nat(), (text, choice) => {
				const plans = edited(text, choice, {kind: 'drop', reason: ''});
				assert.ok(!plans || plans.after.shareDone <= plans.before.shareDone);
			}),
			{numRuns: 500},
		);
	});

	it('moving a date later never makes a status look better', () => {
		fc.assert(
			fc.property(generatedPlan, fc.nat(), day, (text, choice, due) => {
				const plans = edited(text, choice, {kind: 'move', due});
				if (plans?.task.due === undefined || due <= plans.task.due) {
					return;
				}
				for (const [at, {rag}] of plans.after.milestones.entries()) {
					assert.ok(
						rank[rag] >= rank[plans.before.milestones[at]?.rag ?? 'red'],
						`${plans.before.milestones[at]?.rag ?? ''} to ${rag}`,
					);
				}
				assert.ok(rank[plans.after.rag] >= rank[plans.before.rag]);
			}),
			{numRuns: 1000},
		);
	});
});
