import assert from 'node:assert/strict';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import {planMarks} from '../../../../src/core/plan/view/planMarks';

const text = `## Milestones

- [ ] M1 Gates (due: 2099-03-30)
- [ ] M2 Alone

## Actions

### M1 Gates

- [ ] A1 Later (due: 2027-03-01)
- [/] A2 Sooner (due: 2027-02-01)
- [ ] A3 Without a date
- [x] A4 Done
- [-] A5 Dropped

## Risks

- [x] R1 Gone
`;

describe('the marks of a plan', () => {
	it('stand at headings with tasks and at milestones that something leads to, and say what is due next', () => {
		const marks = planMarks(readPlan(text), '2026-11-22').map(({line, rag, tally, next, milestone, takesActions}) => [
			line,
			rag,
			`${String(tally.done)}/${String(tally.total)}`,
			next?.id,
			milestone,
			takesActions,
		]);
		assert.deepEqual(marks, [
			[0, 'not-started', '0/2', 'M1', undefined, false],
			[2, 'green', '1/4', 'A2', 'M1', true],
			[7, 'green', '1/4', 'A2', 'M1', true],
			[15, 'complete', '1/1', undefined, undefined, false],
		]);
	});

	it('say the same of a heading as of the milestone that it leads to', () => {
		const late = text.replace('2027-02-01', '2026-11-01');
		const rags = planMarks(readPlan(late), '2026-11-22').map(({line, rag}) => [line, rag]);
		assert.deepEqual(rags.slice(1, 3), [
			[2, 'amber'],
			[7, 'amber'],
		]);
	});
});
