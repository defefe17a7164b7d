import assert from 'node:assert/strict';
import fc from 'fast-check';
import {addTask} from '../../../../src/core/plan/edit/addTask';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import type {PlanTask} from '../../../../src/core/plan/read/planTask';
import {generatedPlan} from '../../../support/generatedPlan';

describe('a task is added to a plan', () => {
	const cases: readonly [what: string, before: string, after: string][] = [
		[
			'after the last one of its milestone, with what stands below that',
			'## Actions\n\n### M1 A\n\n- [ ] A1 First\n  - [ ] A2 Below\n    and more\n\n### M2 B\n\n- [ ] A3 Other\n',
			'## Actions\n\n### M1 A\n\n- [ ] A1 First\n  - [ ] A2 Below\n    and more\n- [ ] A4 New (due: 2027-01-01)\n\n### M2 B\n\n- [ ] A3 Other\n',
		],
		[
			'after the last one of the section where the milestone has none, indented and ended alike',
			'## Actions\r\n  - [ ] A7 First\r\n',
			'## Actions\r\n  - [ ] A7 First\r\n  - [ ] A8 New (due: 2027-01-01)\r\n',
		],
		[
			'below a heading of its milestone where nothing leads to that yet, after what the section says',
			'## Milestones\n\n- [ ] M1 Gates: level 3 *shown*.\n\n## Actions\n\n### M2 B\n\n- [ ] A1 Other\n\nMore.\n\n## RAID\n',
			'## Milestones\n\n- [ ] M1 Gates: level 3 *shown*.\n\n## Actions\n\n### M2 B\n\n- [ ] A1 Other\n\nMore.\n\n### M1 Gates\n\n- [ ] A2 New (due: 2027-01-01)\n\n## RAID\n',
		],
		[
			'to no milestone of somebody else where its own is unknown',
			'## Actions\n\n### M2 B\n\n- [ ] A1 Other',
			'## Actions\n\n### M2 B\n\n- [ ] A1 Other\n\n### Other actions\n\n- [ ] A2 New (due: 2027-01-01)',
		],
		[
			'with the sign of the last one, so that both are in one list',
			'## Actions\n\n* [ ] A1 First\n',
			'## Actions\n\n* [ ] A1 First\n* [ ] A2 New (due: 2027-01-01)\n',
		],
		[
			'with a sign of its own after a numbered one',
			'## Actions\n\n1. [ ] A1 First\n',
			'## Actions\n\n1. [ ] A1 First\n- [ ] A2 New (due: 2027-01-01)\n',
		],
		[
			'below a heading of its own where there are none',
			'# Plan\n\nText.',
			'# Plan\n\nText.\n\n## Actions\n\n- [ ] A1 New (due: 2027-01-01)\n',
		],
		['to an empty text', '', '## Actions\n\n- [ ] A1 New (due: 2027-01-01)\n'],
	];
	for (const [what, before, after] of cases) {
		it(what, () => {
			assert.equal(added(before), after);
		});
	}

	it('so that all other bytes stay, with an id that is free, and is read back as it was meant', () => {
		fc.assert(
			fc.property(generatedPlan, fc.string({unit: 'binary', minLength: 1}), (text, words) => {
				const {id, change} = addTask(text, 'actions', {text: words, milestone: 'M1'});
				assert.equal(change.start, change.end);
				const before = idsOf(text);
				assert.ok(!before.includes(id));
				const after = text.slice(0, change.start) + change.text + text.slice(change.end);
				assert.equal(change.text.split('\n').filter((line) => line.includes(id)).length, 1);
				if (!hasOpenEnd(text)) {
					assert.deepEqual([...idsOf(after)].sort(), [...before, id].sort());
				}
			}),
			{numRuns: 500},
		);
	});
});

function added(text: string): string {
	const {change} = addTask(text, 'actions', {text: 'New', due: '2027-01-01', milestone: 'M1'});
	return text.slice(0, change.start) + change.text + text.slice(change.end);
}

/** A fence or comment that never closes swallows what comes at the end. */
function hasOpenEnd(text: string): boolean {
	return /```|~~~|<!--|^\uFEFF?---/m.test(text);
}

function idsOf(text: string): readonly string[] {
	const all = (tasks: readonly PlanTask[]): readonly string[] =>
		tasks.flatMap(({id, children}) => [...(id === undefined ? [] : [id]), ...all(children)]);
	return readPlan(text).groups.flatMap(({tasks}) => all(tasks));
}
