import assert from 'node:assert/strict';
import fc from 'fast-check';
import {planState} from '../../../../src/core/plan/read/planState';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import {changesSince} from '../../../../src/core/plan/review/changesSince';
import {readReviews} from '../../../../src/core/plan/review/readReviews';
import type {ReviewAnswers} from '../../../../src/core/plan/review/reviewAnswers';
import {recordOf} from '../../../../src/core/plan/review/reviewRecord';
import {writeReview} from '../../../../src/core/plan/review/writeReview';
import {applyChanges} from '../../../support/applyChanges';
import {generatedPlan} from '../../../support/generatedPlan';
import {hostileTitles} from '../../../support/hostileTitles';

const today = '2027-01-22';

const plan = `---
pmo-career: plan
review: monthly
---

## Milestones

- [x] M1 Baseline agreed. (due: 2027-01-10)
- [ ] M2 Gates: level 3 shown. (due: 2027-03-01)
- [ ] M3 Book read. (due: 2027-03-10)
- [/] Decision taken. (due: 2027-04-01)

## Actions

### M2 Gates

- [x] A1 Learn. (due: 2027-01-08)
- [ ] A2 Do. (due: 2027-02-20)

### M3 Book

- [x] A3 Buy. (due: 2027-01-09)
- [ ] A4 Read. (due: 2027-02-21)

## Reviews

- [ ] V1 Review. (due: 2026-12-22)
- [ ] V2 Review. (due: 2027-01-25)
- [ ] V3 Review. (due: 2027-02-22)

## People
`;

const answers: ReviewAnswers = {
	decisions: [
		{key: 'M2', kind: 'change', due: '2027-03-20', note: 'The board meets later.'},
		{key: 'M3', kind: 'stop', note: 'No [budget]', dropActions: true},
		{key: 'Decision taken', kind: 'keep'},
	],
	note: 'Ask Pat for a seat at the gate.',
	next: '2027-02-22',
};

function reviewed(text: string, said = answers, day = today): string {
	const made = writeReview(text, said, day);
	assert.ok(made.ok, JSON.stringify(made));
	return applyChanges(text, made.value);
}

describe('a review', () => {
	it('carries out what was decided, ticks itself off, and leaves a dated record', () => {
		const record = `
### Review of 2027-01-22

- Plan: amber; 2 of 3 actions done, 1 dropped.
- M1 Baseline agreed: complete; due 2027-01-10.
- M2 Gates level 3 shown: amber; 1 of 2 done; due 2027-03-20. Change: The board meets later.
- M3 Book read: dropped; 1 of 1 done; due 2027-03-10. Stop: No \\[budget\\]
- Decision taken: green; due 2027-04-01. Keep.
- Decision: Ask Pat for a seat at the gate.
- Next review: 2027-02-22
`;
		const expected = plan
			.replace(
				'- [ ] M2 Gates: level 3 shown. (due: 2027-03-01)',
				'- [ ] M2 Gates: level 3 shown. (due: 2027-03-20) (baseline: 2027-03-01)',
			)
			.replace(
				'- [ ] M3 Book read. (due: 2027-03-10)',
				'- [-] M3 Book read. (due: 2027-03-10) (reason: No \\[budget\\])',
			)
			.replace('- [ ] A4 Read. (due: 2027-02-21)', '- [-] A4 Read. (due: 2027-02-21) (reason: M3 stopped)')
			.replace('- [ ] V1 Review. (due: 2026-12-22)', '- [-] V1 Review. (due: 2026-12-22) (reason: not held)')
			.replace('- [ ] V2', '- [x] V2')
			.replace('02-22)\n', `02-22)\n${record}`);
		assert.equal(reviewed(plan), expected);
	});

	it('tells the next one what it left', () => {
		const after = reviewed(plan)
			.replace('- [ ] A2 Do.', '- [x] A2 Do.')
			.replace('(due: 2027-04-01)', '(due: 2027-03-25) (baseline: 2027-04-01)');
		const {last, milestones} = changesSince(after, '2027-02-22');
		assert.equal(last?.date, today);
		assert.deepEqual(
			milestones.map(({key, hasChanged}) => [key, hasChanged]),
			[
				['M1', false],
				['M2', true],
				['M3', false],
				['Decision taken', true],
			],
		);
		const second = reviewed(after, {decisions: [], next: '2027-03-15'}, '2027-02-22');
		assert.ok(
			second.includes('\n### Review of 2027-02-22\n\n- Plan: amber; 3 of 3 actions done, 1 dropped.\n'),
			second,
		);
		assert.ok(second.includes('- M2 Gates level 3 shown: amber; 2 of 2 done, was 1 of 2; due 2027-03-20.\n'));
		assert.ok(second.includes('- Decision taken: green; due 2027-03-25, was 2027-04-01.\n'));
		assert.ok(!second.slice(second.lastIndexOf('### Review')).includes('M1'));
		// No date was left for the next one, so that a task is made of it.
		assert.ok(second.includes('\n- [ ] V4 Review. (due: 2027-03-15)\n'), second);
		assert.equal(readReviews(second).length, 2);
	});

	it('is written where a plan has no section for it, and at the end of one that ends the file', () => {
		const said = {decisions: [], next: '2027-02-22'};
		assert.equal(
			reviewed('## Milestones\n\n- [ ] M1 x', said),
			'## Milestones\n\n- [ ] M1 x\n\n## Reviews\n\n### Review of 2027-01-22\n\n- Plan: not started; 0 of 0 actions done.\n- M1 x: not started.\n- [ ] V1 Review. (due: 2027-02-22)',
		);
		assert.ok(reviewed('', said).startsWith('## Reviews\n\n### Review of 2027-01-22\n'));
		assert.match(reviewed('# Reviews\r\n\r\nText\r\n', said), /Text\r\n\r\n## Review of 2027-01-22\r\n\r\n- Plan/);
	});

	it('leaves alone what was done, dropped or taken out meanwhile', () => {
		const fresh = plan.replace('- [ ] M2', '- [x] M2').replace('- [ ] M3 Book read. (due: 2027-03-10)\n', '');
		const after = reviewed(fresh);
		assert.ok(after.includes('- [x] M2 Gates: level 3 shown. (due: 2027-03-01)\n'));
		assert.ok(
			after.includes(
				'- M2 Gates level 3 shown: complete; 1 of 2 done; due 2027-03-01. Change: The board meets later.\n',
			),
		);
		assert.ok(after.includes('- M3: no longer in the plan. No \\[budget\\]\n'));
		assert.ok(after.includes('- [ ] A4 Read.'));
	});

	it('is refused where it would stand in code that is not closed', () => {
		const made = writeReview(plan.replace('## People', '```\ncode'), answers, today);
		assert.deepEqual(made.ok || made.problem.code, 'plan.openEnd');
	});

	it('keeps hostile titles and notes to their line', () => {
		for (const title of hostileTitles.map((each) => each.replace(/[\r\n]/g, ' '))) {
			const text = `## Milestones\n\n- [ ] M1 ${title} (due: 2027-02-01)\n- [ ] ${title} (due: 2027-02-02)\n`;
			const [withId, without] = changesSince(text, today).milestones;
			assert.ok(withId && without);
			const decisions = [withId, without].map(({key}) => ({key, kind: 'keep', note: title}) as const);
			const after = reviewed(text, {decisions, note: title, next: '2027-02-22'});
			const {milestones} = changesSince(after, today);
			assert.deepEqual(
				milestones.map(({then, hasChanged}) => [then === undefined, hasChanged]),
				[
					[false, false],
					[without.key === '', false],
				],
				title,
			);
			assert.equal(after.split('\n').length, text.split('\n').length + (title === '' ? 9 : 10), title);
		}
	});
});

describe('whatever a plan says', () => {
	it('a review changes task lines and adds its record, and what it wrote is read again', () => {
		const decision = fc.record({
			kind: fc.constantFrom('keep', 'change', 'stop'),
			due: fc.constantFrom('2027-02-01', '2027-12-24', '2026-01-01'),
			note: fc.constantFrom('', 'Why: because.', ...hostileTitles),
			dropActions: fc.boolean(),
		});
		fc.assert(
			fc.property(generatedPlan, fc.array(decision, {maxLength: 6}), (text, choices) => {
				const before = changesSince(text, today);
				const decisions = choices.flatMap((choice, at) => {
					const milestone = before.milestones[at];
					return milestone ? [{...choice, key: milestone.key} as const] : [];
				});
				const made = writeReview(text, {decisions, next: '2027-02-22'}, today);
				if (!made.ok) {
					assert.equal(made.problem.code, 'plan.openEnd');
					return;
				}
				const after = applyChanges(text, made.value);
				const last = readReviews(after).at(-1);
				assert.equal(last?.date, today);
				const keys = new Set<string>();
				for (const milestone of planState(readPlan(after), today).milestones) {
					const [known] = changesSince(after, today).milestones.filter(
						({now}) => now.task.line === milestone.task.line,
					);
					const then = known?.key === '' || keys.has(known?.key ?? '') ? undefined : known?.then;
					keys.add(known?.key ?? '');
					if (then && last.milestones.has(known?.key ?? '')) {
						assert.deepEqual({...then, done: 0, total: 0}, {...recordOf(milestone), done: 0, total: 0});
					}
				}
				const rest = (said: string) =>
					said.split(/\r\n|\r|\n/).filter((line) => !/^\s*(?:[-*+]|\d+[.)])\s+\[/.test(line));
				const added = rest(after);
				const kept = rest(text);
				let at = 0;
				for (const line of added) {
					at += line === kept[at] ? 1 : 0;
				}
				assert.equal(at, kept.length - (kept.at(-1) === '' && at < kept.length ? 1 : 0));
				assert.ok(planState(readPlan(after), today).shareDone <= before.state.shareDone);
			}),
			{seed: 20261122, numRuns: 1000},
		);
	});
});
