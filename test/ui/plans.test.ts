import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type {Locator} from 'playwright-core';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

const plan = `---
pmo-career: plan
title: My way
---

## Milestones

- [ ] M1 Gates: level 3 shown. (due: 2099-03-30)

## Actions

### M1 Gates

<!-- skill: risk -->

- [ ] A1 Read the standard. (due: 2020-01-05)
- [ ] A2 Chair one gate. (effort: a day)
- [ ]A3 Not read
`;

describe('plans in My Career', () => {
	let window: OpenWorkbench;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1600, height: 1500}});
		fs.writeFileSync(file(), plan);
		await window.workbench.activityBar.open();
		await tree().item('My way').waitFor();
		for (const view of ['Roles', 'Career Paths'])
			await window.workbench.tree(view).pane.locator('.pane-header').click();
	});
	after(() => window.close());

	const name = 'pmo-analyst-plan.md';
	const file = (): string => path.join(window.folder ?? assert.fail('no folder'), 'career', 'plans', name);
	const saved = (): string => fs.readFileSync(file(), 'utf8');
	const tree = () => window.workbench.tree('My Career');
	const press = (key: string): Promise<void> => window.page.keyboard.press(key);
	/** The row of an action below its milestone. */
	const action = (label: string): Locator => tree().item(label, 4);
	const checkbox = (label: string): Locator => action(label).getByRole('checkbox');
	const ticked = (label: string): Locator => checkbox(label).and(window.page.locator('[aria-checked="true"]'));
	const unticked = (label: string): Locator => checkbox(label).and(window.page.locator('[aria-checked="false"]'));
	const becomes = (text: string): Promise<void> => eventually(() => assert.equal(saved(), text));
	/** Takes the last edit back in the editor and saves. */
	const undo = async (): Promise<void> => {
		await window.workbench.editor.focus();
		await press('Control+Z');
		await window.workbench.editor.save();
		assert.equal(saved(), plan);
	};

	it('say where they stand in words, with what is late above them', async () => {
		await tree().item('My way').getByText('0 of 2 done, amber').waitFor();
		await tree().item('Overdue', 1).waitFor();
		await tree().expand('M1 Gates: level 3 shown.');
		await tree().item('M1 Gates: level 3 shown.').getByText('amber · due 30 March 2099 · 0 of 2 done').waitFor();
		const label = (await action('Read the standard.').getAttribute('aria-label')) ?? '';
		assert.match(label, /Read the standard\., was due 5 January 2020/);
		await tree().expand('To look at');
		await tree().item('Line 18').getByText('This looks like a task').waitFor();
		await window.page.getByRole('tab', {name: /PMO Career.*1 task is overdue/}).waitFor();
	});

	it('take a tick by keyboard, and take it back', async () => {
		await window.workbench.editor.open(`career/plans/${name}`);
		await checkbox('Chair one gate.').focus();
		await press('Space');
		await becomes(plan.replace('[ ] A2', '[x] A2'));
		await tree().item('My way').getByText('1 of 2 done, amber').waitFor();
		await ticked('Chair one gate.').waitFor();
		await undo();
		await unticked('Chair one gate.').waitFor();
		await tree().item('My way').getByText('0 of 2 done, amber').waitFor();
	});

	it('drop the task at the cursor with a reason, which is shown', async () => {
		const {editor, palette, quickInput} = window.workbench;
		await editor.goTo(17, 8);
		await palette.run('PMO Career: Drop Task');
		await quickInput.title.getByText('Drop').waitFor();
		await quickInput.answer(' ');
		await quickInput.message.getByText('Please say why').waitFor();
		await quickInput.answer('no gate until summer');
		await becomes(
			plan.replace('[ ] A2', '[-] A2').replace('(effort: a day)', '(effort: a day) (reason: no gate until summer)'),
		);
		await action('Chair one gate.').getByText('dropped: no gate until summer').waitFor();
		assert.equal(await checkbox('Chair one gate.').count(), 0);
		await tree().item('My way').getByText('0 of 1 done, 1 dropped, amber').waitFor();
		await undo();
		await checkbox('Chair one gate.').waitFor();
	});

	it('move a date from the menu of a row and keep the one agreed first', async () => {
		const {contextMenu, quickInput} = window.workbench;
		await contextMenu.choose(action('Read the standard.'), 'Move Date');
		await quickInput.answer('2099-13-01');
		await quickInput.message.getByText('year-month-day, for example').waitFor();
		await quickInput.answer('2099-01-19');
		await becomes(plan.replace('(due: 2020-01-05)', '(due: 2099-01-19) (baseline: 2020-01-05)'));
		await action('Read the standard.')
			.getByText(/^red · due 19 January 2099 · moved \d+ days later$/)
			.waitFor();
		await tree().item('Overdue', 1).waitFor({state: 'detached'});
		await undo();
		await tree().item('Overdue', 1).waitFor();
	});

	it('take a new action below its milestone', async () => {
		const {notifications, quickInput} = window.workbench;
		await tree().runInline('M1 Gates: level 3 shown.', 'Add Action');
		await quickInput.answer('Ask for a gate');
		await quickInput.title.getByText('2/2').waitFor();
		await quickInput.answer('');
		await becomes(plan.replace('(effort: a day)\n', '(effort: a day)\n- [ ] A3 Ask for a gate\n'));
		await action('Ask for a gate').waitFor();
		await notifications.dismiss(/A3 is in the plan/);
		await undo();
	});

	it('ask after the last action of a skill what was achieved', async () => {
		const {notifications, palette} = window.workbench;
		await palette.run('View: Close All Editors');
		fs.writeFileSync(file(), plan);
		await tree().item('My way').getByText('0 of 2 done, amber').waitFor();
		for (const [label, status] of [
			['Read the standard.', '1 of 2 done, green'],
			['Chair one gate.', '2 of 2 done, green'],
		] as const) {
			await unticked(label).focus();
			await press('Space');
			await tree().item('My way').getByText(status).waitFor();
			await ticked(label).waitFor();
		}
		await notifications.toast(/last action for this skill/).waitFor();
		await notifications.dismiss(/last action for this skill/);
		assert.equal(saved(), plan.replace('[ ] A1', '[x] A1').replace('[ ] A2', '[x] A2'));
	});

	it('are left as another program wrote them meanwhile, and shown anew', async () => {
		const {contextMenu, notifications, quickInput} = window.workbench;
		fs.writeFileSync(file(), plan);
		await unticked('Chair one gate.').waitFor();
		await contextMenu.choose(action('Chair one gate.'), 'Drop Task');
		await quickInput.focused();
		const theirs = plan.replace('Chair one gate', 'Chair two gates');
		fs.writeFileSync(file(), theirs);
		await quickInput.answer('no time');
		await notifications.toast(/changed meanwhile/).waitFor();
		await notifications.dismiss(/changed meanwhile/);
		assert.equal(saved(), theirs);
		await action('Chair two gates.').waitFor();
		fs.writeFileSync(file(), plan);
		await action('Chair one gate.').waitFor();
	});

	it('are changed in the rendered Markdown editor as well', async () => {
		const {editor, palette, quickInput, webview} = bound(window);
		await editor.open(`career/plans/${name}`);
		await palette.run('View: Reopen Editor With...');
		await quickInput.focused();
		await quickInput.fill('Markdown');
		await quickInput.rows.first().click();
		await webview().body.getByText('Chair one gate').waitFor();
		await palette.run('PMO Career: Set Task to Doing');
		await quickInput.focused();
		await quickInput.answer('Chair one');
		await becomes(plan.replace('[ ] A2', '[/] A2'));
		await action('Chair one gate.').getByText('doing').waitFor();
		await palette.run('Undo');
		await palette.run('File: Save');
		await becomes(plan);
	});

	it('come into the view when they are made', async () => {
		const {palette, quickInput} = window.workbench;
		await palette.run('PMO Career: New Career Plan');
		for (const [step, answer] of [
			['1/4', 'PMO Analyst'],
			['2/4', 'PMO Lead'],
			['3/4', '12'],
			['4/4', 'next'],
		] as const) {
			await quickInput.title.getByText(step).waitFor();
			await quickInput.answer(answer);
		}
		await tree()
			.item('From PMO Analyst to PMO Lead')
			.getByText(/^0 of \d+ done, not started$/)
			.waitFor();
	});
});

function bound({workbench}: OpenWorkbench) {
	const {editor, palette, quickInput} = workbench;
	return {editor, palette, quickInput, webview: () => workbench.webview()};
}
