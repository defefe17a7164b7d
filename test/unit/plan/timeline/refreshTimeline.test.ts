import assert from 'node:assert/strict';
import fc from 'fast-check';
import {readPlan} from '../../../../src/core/plan/read/readPlan';
import {refreshTimeline} from '../../../../src/core/plan/timeline/refreshTimeline';
import {applyChanges} from '../../../support/applyChanges';
import {generatedPlan} from '../../../support/generatedPlan';
import {hostileTitles} from '../../../support/hostileTitles';

const today = '2027-01-15';
const [begin, end] = ['<!-- pmo-career: timeline -->', '<!-- /pmo-career: timeline -->'];

function refreshed(text: string, day = today): string {
	const made = refreshTimeline(text, day);
	assert.ok(made.ok, JSON.stringify(made));
	return made.value ? applyChanges(text, [made.value]) : text;
}

function problemOf(text: string): string | undefined {
	const made = refreshTimeline(text, today);
	return made.ok ? undefined : made.problem.code;
}

const plan = `---
pmo-career: plan
title: "Analyst: how"
start: 2027-01-01
---

## Milestones

- [x] M1 Baseline agreed. (due: 2027-01-10)
- [ ] M2 Gates: level 3 **shown**. (due: 2027-03-01) (baseline: 2027-02-20)
- [-] M3 Book read. (due: 2027-03-10)
- [ ] M4 No date yet.
- [ ] Decision taken. (due: 2027-04-01)

## Actions

### M2 Gates

- [x] A1 Learn. (due: 2027-01-08)
- [ ] A3 Late. (due: 2027-01-14)
- [/] A2 Do. (due: 2027-01-20)
- [-] A4 Dropped. (due: 2027-01-21)
- [ ] A5 Some day.
`;

const timeline = `${begin}
\`\`\`mermaid
gantt
    title Analyst#58; how
    dateFormat YYYY-MM-DD
    axisFormat %d %b %Y
    inclusiveEndDates
    section M1
    M1 Baseline agreed. :done, milestone, 2027-01-10, 0d
    section M2
    A1 Learn. :done, 2027-01-01, 2027-01-08
    A3 Late. :crit, 2027-01-09, 2027-01-14
    A2 Do. :active, 2027-01-15, 2027-01-20
    M2 moved 9 days later :crit, 2027-02-20, 2027-03-01
    M2 Gates#58; level 3 shown. :active, milestone, 2027-03-01, 0d
    section 3
    - Decision taken. :milestone, 2027-04-01, 0d
\`\`\`
${end}
`;

describe('the timeline of a plan', () => {
	it('is put after the milestones, with what was dropped or has no date left out', () => {
		assert.equal(refreshed(plan), plan.replace('\n\n## Actions', `\n\n${timeline}\n## Actions`));
	});

	it('changes only between its markers, wherever they were moved', () => {
		const moved = `${plan}\n## Picture\n\n  ${begin}\nold\n  ${end}\ntext after\n`;
		const after = refreshed(moved);
		const indented = timeline.trimEnd().replaceAll('\n', '\n  ');
		assert.equal(after, moved.replace(`${begin}\nold\n  ${end}`, indented));
	});

	it('is mended where somebody deleted the end of its fence', () => {
		const before = refreshed(plan);
		assert.equal(refreshed(before.replace('0d\n```\n', '0d\n')), before);
	});

	it('follows a date that is moved, and the day', () => {
		const before = refreshed(plan);
		const moved = refreshed(before.replace('(due: 2027-04-01)', '(due: 2027-05-01)'));
		assert.ok(moved.includes('- Decision taken. :milestone, 2027-05-01, 0d'));
		assert.ok(refreshed(before, '2027-05-02').includes('- Decision taken. :crit, milestone, 2027-04-01, 0d'));
	});

	it('has the line endings of the plan', () => {
		assert.equal(refreshed(plan.replaceAll('\n', '\r\n')), refreshed(plan).replaceAll('\n', '\r\n'));
		// A lone CR ends no front matter, and so hides the title and the start.
		const body = plan.slice(plan.indexOf('## Milestones'));
		assert.equal(refreshed(body.replaceAll('\n', '\r')), refreshed(body).replaceAll('\n', '\r'));
	});

	it('stands apart from a heading that follows at once, and from the end of the file', () => {
		const close = '## Milestones\n- [ ] M1 x (due: 2027-02-01)\n## Actions\n- [ ] A1 y';
		assert.match(refreshed(close), /02-01\)\n\n<!-- pmo-career: timeline -->[\s\S]+timeline -->\n\n## Actions\n/);
		const last = '## Milestones\n- [ ] M1 x (due: 2027-02-01)';
		assert.ok(refreshed(last).endsWith(`\n${end}`));
	});

	it('is refused where it cannot be drawn or put in', () => {
		assert.equal(problemOf('## Milestones\n\n- [ ] M1 No date.\n'), 'plan.noDates');
		assert.equal(problemOf(''), 'plan.noDates');
		assert.equal(problemOf(`${plan}\n${begin}\n`), 'plan.timelineOpen');
		assert.equal(problemOf('## Milestones\n\n- [ ] M1 x (due: 2027-02-01)\n\n```\ncode\n'), 'plan.openEnd');
		assert.equal(problemOf('## Milestones\n\n- [ ] M1 x (due: 2027-02-01)\n\n<!-- a\ncomment\n'), 'plan.openEnd');
		assert.equal(problemOf(' '.repeat(1_000_001)), 'document.tooLarge');
	});

	it('stays below what Mermaid draws, however many actions there are', () => {
		const actions = Array.from({length: 3000}, (_, at) => `- [ ] A${String(at)} ${'🙂'.repeat(80)} (due: 2027-02-01)`);
		const milestones = Array.from({length: 300}, (_, at) => `- [ ] M${String(at)} ${'x'.repeat(80)} (due: 2027-02-01)`);
		const text = ['## Milestones', ...milestones, '', '## Actions', '### M2', ...actions, ''].join('\n');
		const drawn = /```mermaid\n([\s\S]*?)\n```/.exec(refreshed(text))?.[1] ?? '';
		assert.ok(drawn.length < 50_000 && drawn.includes('M299'), String(drawn.length));
		assert.ok(!drawn.includes('A1'));
	});
});

describe('whatever a plan says', () => {
	it('refreshing twice is refreshing once, and every byte outside of the markers stays', () => {
		fc.assert(
			fc.property(generatedPlan, (text) => {
				const made = refreshTimeline(text, today);
				if (!made.ok || !made.value) {
					return;
				}
				const after = applyChanges(text, [made.value]);
				assert.equal(refreshed(after), after);
				const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
				const at = after.indexOf(begin + eol);
				const to = after.indexOf(end) + end.length;
				assert.equal(
					after.slice(0, at).trimEnd() + after.slice(to),
					text.slice(0, made.value.start).trimEnd() + rest(text, made.value.start, after, to, eol),
				);
				const tasks = (said: string) =>
					readPlan(said).groups.map(({section, milestone, tasks: all}) => [
						section,
						milestone,
						all.map(({id, text: words}) => [id, words]),
					]);
				assert.deepEqual(tasks(after), tasks(text));
			}),
			{seed: 20261122, numRuns: 1000},
		);
	});

	/** What stood behind the place of the timeline, with the line ending that a heading right below it was given. */
	function rest(text: string, start: number, after: string, to: number, eol: string): string {
		const behind = text.slice(start);
		return after.slice(to) === behind ? behind : eol + behind;
	}

	it('no title leaves its line, its fence or its markers', () => {
		const title = fc.oneof(fc.constantFrom(...hostileTitles), fc.string({unit: 'binary', maxLength: 80}));
		fc.assert(
			fc.property(title, title, (milestone, action) => {
				const line = (words: string): string => words.replace(/[\r\n]/g, ' ');
				const text = `## Milestones\n\n- [ ] M1 ${line(milestone)} (due: 2027-02-01)\n\n## Actions\n\n### M1\n\n- [ ] A1 ${line(action)} (due: 2027-01-20)\n`;
				const after = refreshed(text);
				const drawn = after.slice(after.indexOf(begin), after.indexOf(`\n${end}\n`) + 1).split('\n');
				const label = /^ {4}(M1|A1)(?: (?:[\p{L}\p{N} ,.()'/-]|#\d{1,7};)+)? :[-\d, a-z]+$/u;
				assert.deepEqual(
					drawn.map((each) => label.exec(each)?.[1] ?? each.trim()),
					[begin, '```mermaid', 'gantt', 'dateFormat YYYY-MM-DD', 'axisFormat %d %b %Y', 'inclusiveEndDates'].concat(
						'section M1',
						'A1',
						'M1',
						'```',
						'',
					),
				);
				assert.equal(refreshed(after), after);
			}),
			{seed: 20261122, numRuns: 500},
		);
	});
});
