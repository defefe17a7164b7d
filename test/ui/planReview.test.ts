import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

const plan = `---
pmo-career: plan
title: To analyst
start: 2026-01-05
review: monthly
---

## Milestones

- [x] M1 Baseline agreed. (due: 2099-01-10)
- [/] M2 Gates shown. (due: 2099-03-02)
- [ ] M3 Book read. (due: 2099-04-01) (baseline: 2099-03-23)
- [ ] M4 Decision taken. (due: 2099-05-04)

## Actions

### M3 Book

- [ ] A1 Read it. (due: 2099-03-20)

## Reviews

- [ ] V1 Review. (due: 2099-06-01)

## Mine

Stays as it is
`;

describe('a plan under review', () => {
	let window: OpenWorkbench;
	let file: string;
	let career: string;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1280, height: 1000}});
		career = path.join(window.folder ?? assert.fail('no folder'), 'career');
		file = path.join(career, 'plans', 'analyst.md');
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, plan);
	});
	after(() => window.close());

	const onDisk = (): string => fs.readFileSync(file, 'utf8');
	const untilDisk = async (is: (text: string) => boolean): Promise<string> => {
		await eventually(() => {
			assert.ok(is(onDisk()), onDisk());
		});
		return onDisk();
	};
	const press = (key: string): Promise<void> => window.page.keyboard.press(key);
	const say = async (question: string | RegExp, answer?: string): Promise<void> => {
		const {quickInput} = window.workbench;
		await quickInput.message.getByText(question).waitFor();
		await quickInput.focused();
		if (answer !== undefined) await quickInput.fill(answer);
		await press('Enter');
	};
	/** Answers the gate of a milestone by its place in the list. */
	const gate = async (milestone: RegExp, place: number): Promise<void> => {
		const {quickInput} = window.workbench;
		await quickInput.asking(milestone);
		await quickInput.focused();
		await quickInput.row('Keep').waitFor();
		for (let at = 0; at < place; at += 1) await press('ArrowDown');
		await press('Enter');
	};
	/** Everything up to the last question. */
	const walk = async (): Promise<void> => {
		const {palette, quickInput} = window.workbench;
		await palette.run('PMO Career: Review My Plan');
		await quickInput.asking(/^No review is written down yet/);
		await quickInput.row('Begin').waitFor();
		await press('Enter');
		await gate(/^M2\. Green/, 0);
		await gate(/^M3\. Amber\. due 1 April 2099, moved 9 days later/, 2);
		await say('Its new date', '2099-04-15');
		await say('Why does it move?', 'It comes later');
		await gate(/^M4\. Not started/, 3);
		await say('Why is it dropped?', 'Taken already');
		await say('What else was decided', 'Ask Pat');
	};
	const changed = [
		'- [ ] M3 Book read. (due: 2099-04-15) (baseline: 2099-03-23)',
		'- [-] M4 Decision taken. (due: 2099-05-04) (reason: Taken already)',
		'- [ ] V1 Review. (due: 2099-06-15) (baseline: 2099-06-01)',
		'- M2 Gates shown: green; due 2099-03-02. Keep.',
		'- M3 Book read: amber; 0 of 1 done; due 2099-04-15. Change: It comes later',
		'- M4 Decision taken: dropped; due 2099-05-04. Stop: Taken already',
		'- Decision: Ask Pat',
		'- Next review: 2099-06-15',
	];

	it('can be left at any question, and nothing is written', async () => {
		const {editor, quickInput} = window.workbench;
		await editor.open('career/plans/analyst.md');
		await walk();
		await quickInput.message.getByText('When is the next review?').waitFor();
		await quickInput.cancel();
		assert.equal(onDisk(), plan);
	});

	it('is written by keyboard, and undone in one step', async () => {
		const {editor, notifications} = window.workbench;
		await walk();
		await say('When is the next review?', '2000-01-01');
		await say('Please enter a date after today', '2099-06-15');
		await notifications.choose('The review is in the plan', 'Open the Plan');
		const after = await untilDisk((text) => text.includes('Next review'));
		for (const line of changed) assert.ok(after.includes(`\n${line}\n`), `${line}\n\n${after}`);
		assert.ok(after.endsWith('\n## Mine\n\nStays as it is\n'));
		await editor.focus();
		await press('Control+Z');
		await editor.save();
		assert.equal(onDisk(), plan);
	});

	it('is not lost where the file changes meanwhile', async () => {
		const {dialog} = window.workbench;
		await walk();
		fs.writeFileSync(file, plan.replace('Stays as it is', 'Written by another program'));
		await window.workbench.editor.line('Written by another program').waitFor();
		await say('When is the next review?', '2099-06-15');
		await dialog.choose('Write Them into the Plan as It Is Now');
		const after = await untilDisk((text) => text.includes('Next review'));
		for (const line of changed) assert.ok(after.includes(`\n${line}\n`), line);
		assert.ok(after.includes('Written by another program'));
	});

	it('draws its timeline, and draws it anew where a date has moved', async () => {
		const {palette, editor} = window.workbench;
		await palette.run('PMO Career: Insert or Refresh Timeline');
		const drawn = await untilDisk((text) => text.includes('pmo-career: timeline'));
		assert.ok(drawn.includes('M2 Gates shown. :active, milestone, 2099-03-02, 0d'));
		await editor.goTo(9);
		fs.writeFileSync(file, drawn.replace('(due: 2099-03-02)', '(due: 2099-03-09) (baseline: 2099-03-02)'));
		await editor.line('baseline: 2099-03-02').waitFor();
		await palette.run('PMO Career: Insert or Refresh Timeline');
		const again = await untilDisk((text) => text.includes('M2 moved 7 days later'));
		assert.equal(again.match(/pmo-career: timeline/g)?.length, 2);
	});

	it('becomes a calendar file', async () => {
		const {palette, notifications} = window.workbench;
		await palette.run('PMO Career: Export Plan to Calendar');
		await notifications.dismiss('The calendar file is in the career folder');
		const ics = fs.readFileSync(path.join(career, 'calendar', 'analyst.ics'), 'utf8');
		assert.ok(ics.startsWith('BEGIN:VCALENDAR\r\n'));
		assert.match(ics, /DTSTART;VALUE=DATE:20990309\r/);
	});

	it('shows its milestones in a page that follows the file and leads to their lines', async () => {
		const {palette, editor} = window.workbench;
		await palette.run('PMO Career: Show Milestones');
		const page = window.workbench.webview();
		assert.equal(await page.heading(), 'To analyst');
		const rows = page.frame.getByRole('row');
		const row = (name: RegExp) => rows.filter({has: page.frame.getByRole('rowheader', {name})});
		assert.match(await row(/M2/).innerText(), /amber[\s\S]*2 March 2099[\s\S]*9 March 2099[\s\S]*moved 7 days later/);
		assert.match(await row(/M4/).innerText(), /dropped/);
		assert.equal(await rows.count(), 5);
		fs.writeFileSync(file, onDisk().replace('- [/] M2', '- [x] M2'));
		await row(/M2/).getByText('complete').waitFor();
		await page.focused();
		await page.tabTo(page.frame.getByRole('button', {name: /^M2/}));
		await press('Enter');
		await editor.line('- [x] M2 Gates shown.').waitFor();
	});
});
