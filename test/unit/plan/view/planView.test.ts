import assert from 'node:assert/strict';
import fc from 'fast-check';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import {leavesOf} from '../../../../src/core/plan/read/rollUp';
import {planView} from '../../../../src/core/plan/view/planView';
import type {PlanRow, PlanView} from '../../../../src/core/plan/view/planView';
import {generatedPlan} from '../../../support/generatedPlan';

const today = '2026-11-22';

const text = `## Milestones

- [ ] M1 Gates (due: 2027-03-30)
  - [x] A9 Below
- [x] M2 Done

## Actions

### M1 Gates

- [ ] A1 First (due: 2026-11-21)
- [ ] A1 Twice

### Others

- [ ] Without an id (due: 2026-11-28)
- [ ] A4 Later (due: 2026-11-29)

## RAID

- [ ] R1 Risk (due: 2026-11-22)
`;

describe('the rows of a plan', () => {
	it('are what cannot be read, milestones with what leads to them, and sections', () => {
		assert.deepEqual(outline(planView(readPlan(text), today).rows), [
			'problems',
			'  problem/0',
			'M1',
			'  A9',
			'  A1',
			'  line/11',
			'M2',
			'actions',
			'  line/15',
			'  A4',
			'raid',
			'  R1',
		]);
	});

	it('say what is late and what comes within a week, the earliest first', () => {
		const {overdue, dueThisWeek} = planView(readPlan(text), today);
		assert.deepEqual([overdue, dueThisWeek].map(keys), [['A1'], ['R1', 'line/15']]);
	});

	it('have keys of their own among their siblings, and hold every task of milestones and actions', () => {
		fc.assert(
			fc.property(generatedPlan, (written) => {
				const plan = readPlan(written);
				const view = planView(plan, today);
				const siblings = (rows: readonly PlanRow[]): void => {
					assert.equal(new Set(keys(rows)).size, rows.length);
					rows.forEach((row) => 'children' in row && siblings(row.children));
				};
				siblings(view.rows);
				const shown = new Set(linesOf(view));
				for (const {section, tasks} of plan.groups) {
					if (section !== 'milestones') {
						leavesOf(tasks).forEach(({line}) => assert.ok(shown.has(line), String(line)));
					}
				}
			}),
			{numRuns: 300},
		);
	});
});

function keys(rows: readonly PlanRow[]): readonly string[] {
	return rows.map(({key}) => key);
}

function outline(rows: readonly PlanRow[], indent = ''): readonly string[] {
	return rows.flatMap((row) => [indent + row.key, ...('children' in row ? outline(row.children, `${indent}  `) : [])]);
}

function linesOf({rows}: PlanView): readonly number[] {
	const below = (row: PlanRow): readonly number[] => [
		...('task' in row ? [row.task.line] : []),
		...('children' in row ? row.children.flatMap(below) : []),
	];
	return rows.flatMap(below);
}
