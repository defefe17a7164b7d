import assert from 'node:assert/strict';
import fc from 'fast-check';
import {writePlan} from '../../../../src/core/plan/planDocument';
import {planState} from '../../../../src/core/plan/read/planState';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import type {PlanTask} from '../../../../src/core/plan/read/planTask';
import {stateOf} from '../../../../src/core/plan/read/rollUp';
import {generatedPlan} from '../../../support/generatedPlan';
import {shippedCatalogue} from '../../../support/shippedCatalogue';

const plan = `---
pmo-career: plan
title: Towards lead
from: pmo_analyst
to: pmo_lead
start: 2026-11-22
catalogue: 0.1.0
---
## Milestones

- [x] M1 Baseline agreed. (due: 2026-12-01)
- [ ] M2 Gates shown. (due: 2027-02-01) (baseline: 2027-01-10)

## Actions by skill

### M2 Stage gates

- [ ] A1 Chair two reviews (with a deputy). (effort: 6 (or 10) hours) (due: 2027-01-05)
	- [x] A2 Agree with the lead
	- [-] A3 Book a course (reason: budget)
  text that goes on
- [/] A4 Ask.

## RAID

- [ ] R1 No time. (owner: me)
`;

describe('a plan is read', () => {
	it('with its head, its groups and its tasks', () => {
		const {head, groups, problems} = readPlan(plan);
		assert.deepEqual(problems, []);
		assert.deepEqual(head, {
			title: 'Towards lead',
			from: 'pmo_analyst',
			to: 'pmo_lead',
			catalogue: '0.1.0',
			start: '2026-11-22',
		});
		assert.deepEqual(
			groups.map(({section, milestone, tasks}) => [section, milestone, tasks.map(({id}) => id)]),
			[
				['milestones', undefined, ['M1', 'M2']],
				['actions', 'M2', ['A1', 'A4']],
				['raid', undefined, ['R1']],
			],
		);
		const [a1] = groups[1]?.tasks ?? [];
		assert.equal(a1?.text, 'Chair two reviews (with a deputy).');
		assert.deepEqual(
			a1.fields.map(({name, value}) => [name, value]),
			[
				['effort', '6 (or 10) hours'],
				['due', '2027-01-05'],
			],
		);
		assert.equal(plan.slice(a1.box.from - 1, a1.box.to + 1), '[ ]');
		assert.deepEqual(
			a1.children.map(({id, state}) => [id, state]),
			[
				['A2', 'done'],
				['A3', 'dropped'],
			],
		);
		assert.equal(stateOf(a1), 'done');
	});

	it('with the skill that a comment names at the heading or before the first task, and nowhere else', () => {
		const skill = (...lines: readonly string[]): readonly unknown[] =>
			readPlan(['## Actions', ...lines, '- [ ] A1 Do it.', ''].join('\n')).groups.map((group) => [
				group.heading,
				group.skill,
			]);
		const comment = '<!-- skill: stage_gates -->';
		assert.deepEqual(skill('### M3 Gates', comment), [['M3 Gates', 'stage_gates']]);
		assert.deepEqual(skill('### M3 Gates', '', comment, '', 'Some text.'), [['M3 Gates', 'stage_gates']]);
		assert.deepEqual(skill(`### M3 Gates ${comment}`), [['M3 Gates', 'stage_gates']]);
		assert.deepEqual(skill('### Gates ## <!--skill:raid-->'), [['Gates', 'raid']]);
		assert.deepEqual(skill('### Gates', comment, '### Others'), [['Others', undefined]]);
		assert.deepEqual(skill('### Gates', '```', comment, '```'), [['Gates', undefined]]);
		assert.deepEqual(skill('### Gates', '<!--', comment), [['Gates', undefined]]);
		assert.deepEqual(skill('### Gates', '<!-- skill: ../raid -->'), [['Gates', undefined]]);
		assert.deepEqual(skill('### Gates', '- [ ] A0 First.', comment), [['Gates', undefined]]);
	});

	it('with what it comes to on a day', () => {
		const {milestones, tally, shareDone, rag, overdue, dueThisWeek} = planState(readPlan(plan), '2026-12-31');
		assert.deepEqual(tally, {done: 1, doing: 1, open: 0, dropped: 1, total: 2});
		assert.equal(shareDone, 1 / 3);
		assert.deepEqual(
			milestones.map(({state, rag: each, slippage}) => [state, each, slippage]),
			[
				['done', 'complete', 0],
				['doing', 'amber', 22],
			],
		);
		assert.equal(rag, 'amber');
		assert.deepEqual([overdue, dueThisWeek], [[], []]);
		assert.equal(planState(readPlan(plan), '2027-01-11').milestones[1]?.rag, 'red');
		assert.deepEqual(
			planState(readPlan(plan), '2027-01-30').dueThisWeek.map(({id}) => id),
			['M2'],
		);
	});

	it('as it is scaffolded, without a problem', () => {
		const index = shippedCatalogue();
		for (const to of index.catalogue.roles) {
			const text = writePlan({index, to, today: '2026-11-22', months: 12});
			const {groups, problems} = readPlan(text);
			assert.deepEqual(problems, [], to.id);
			const {milestones, others} = planState({head: {}, groups, problems}, '2026-11-22');
			assert.ok(milestones.length > 4);
			assert.deepEqual(others, [], 'every action leads to a milestone');
		}
	});

	const broken: readonly [line: string, code: string, marked: string][] = [
		['-[ ] A1 Learn', 'box', '-[ ] A1 Learn'],
		['- [] A1 Learn', 'box', '- [] A1 Learn'],
		['- [x]A1 Learn', 'box', '- [x]A1 Learn'],
		['- [?] A1 Learn', 'state', '?'],
		['- [ ] A1 Learn (due: 2027-02-30)', 'date', '(due: 2027-02-30)'],
		['- [ ] A1 Learn (due: 2027-02-01', 'field-open', '(due: 2027-02-01'],
		['- [ ] A0 The same id', 'duplicate-id', '- [ ] A0 The same id'],
	];
	for (const [line, code, marked] of broken) {
		it(`with a problem of the kind ${code} where a line says "${line}"`, () => {
			const text = `## Actions\r\n- [ ] A0 First\r\n${line}\r\n`;
			const {problems} = readPlan(text);
			assert.deepEqual(
				problems.map((problem) => [problem.code, problem.line, text.slice(problem.at.from, problem.at.to)]),
				[[code, 2, marked]],
			);
		});
	}

	it('without a problem where something only resembles a task', () => {
		const text =
			'- [link](https://example.org)\n- [x]: https://example.org\n- [a](b) c\n> - [ ] quoted\n```\n-[ ] x\n```\n- plain\n';
		assert.deepEqual(readPlan(text).problems, []);
	});

	it('of every shape: each task stands where it says, and the numbers add up', () => {
		fc.assert(
			fc.property(generatedPlan, (text) => {
				const read = readPlan(text);
				const lines = text.split(/\r\n|\r|\n/);
				let last = -1;
				const visit = (task: PlanTask): void => {
					assert.equal(text.slice(task.at.from, task.at.to), lines[task.line]);
					assert.ok(task.line > last);
					last = task.line;
					assert.equal(
						text.slice(task.box.from - 1, task.box.to + 1).replace(/./, '['),
						text.slice(task.box.from - 1, task.box.to + 1),
					);
					for (const field of task.fields) {
						assert.equal(text.slice(field.from, field.to).startsWith(`(${field.name}:`), true);
						assert.equal(text.slice(field.valueAt.from, field.valueAt.to).trim(), field.value);
					}
					task.children.forEach(visit);
				};
				read.groups.forEach(({tasks}) => tasks.forEach(visit));
				for (const {at, line} of read.problems) {
					assert.ok(at.from >= 0 && at.from <= at.to && at.to <= text.length);
					assert.ok(line < lines.length);
				}
				const {tally} = planState(read, '2027-01-01');
				assert.equal(tally.total, tally.done + tally.doing + tally.open);
			}),
			{numRuns: 500},
		);
	});
});
