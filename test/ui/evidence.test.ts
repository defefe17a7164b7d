import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

const cvText = `---
pmo-career: cv
---

# Sam Example

## Career history

### PMO Co-ordinator | Example Water

March 2023 to present

- Rebuilt the RAID log of eleven projects

## Skills

- Status reporting
`;

describe('an achievement, by keyboard', () => {
	let window: OpenWorkbench;
	let career: string;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1280, height: 1000}});
		career = path.join(window.folder ?? assert.fail('no folder'), 'career');
		fs.rmSync(path.join(career, 'achievements.md'), {force: true});
		fs.writeFileSync(path.join(career, 'cv', 'evidence.md'), cvText);
	});
	after(() => window.close());

	const achievements = (): string => fs.readFileSync(path.join(career, 'achievements.md'), 'utf8');
	/** Chooses a command without the mouse. */
	const run = async (title: string): Promise<void> => {
		await window.workbench.palette.search(title);
		await window.workbench.palette.command(title).and(window.page.locator('.focused')).waitFor();
		await window.page.keyboard.press('Enter');
	};
	/** Answers one question: each has a text of its own, so that no answer goes to the one before. */
	const answer = async (question: string | RegExp, text: string): Promise<void> => {
		const {quickInput} = window.workbench;
		await quickInput.message.filter({hasText: question}).waitFor();
		await quickInput.answer(text);
	};

	it('is logged in under a minute: five questions, and the file is there', async () => {
		const {workbench, page} = window;
		const {quickInput} = workbench;
		const start = performance.now();
		await run('PMO Career: Log an Achievement');
		await answer('What did you achieve?', 'Cut the monthly report from five days to two');
		await quickInput.message.filter({hasText: 'When?'}).waitFor();
		await quickInput.accept();
		await answer('Which numbers show it?', '5 days to 2, 12 projects');
		await quickInput.asking(/Which skills does it show/);
		await quickInput.fill('status reporting');
		await quickInput.row('Status reporting and MI').waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Space');
		await quickInput.rows.locator('.monaco-checkbox.checked').first().waitFor();
		await quickInput.accept();
		await quickInput.asking(/Keep it now/);
		await quickInput.row('Keep it').and(page.locator('.focused')).waitFor();
		await quickInput.accept();
		await workbench.notifications.toast('Kept as E1 in your achievements.').waitFor();
		const took = performance.now() - start;
		assert.ok(took < 60_000, `it took ${String(took)} ms`);
		assert.match(
			achievements(),
			/\n## E1 Cut the monthly report from five days to two\n\n- Date: \d{4}-\d\d-\d\d\n- Skills: reporting\n- Numbers: 5 days to 2, 12 projects\n$/,
		);
		await workbench.notifications.choose('Kept as E1', 'Show');
		await workbench.editor.tab('achievements.md').waitFor();
		await workbench.editor.line('E1 Cut the monthly report').waitFor();
	});

	it('is logged with its story where somebody wants to tell it, and nothing is written where they leave', async () => {
		const {workbench, page} = window;
		const {quickInput} = workbench;
		const before = achievements();
		await run('PMO Career: Log an Achievement');
		await answer('What did you achieve?', 'Left in the middle');
		await quickInput.message.filter({hasText: 'When?'}).waitFor();
		await quickInput.cancel();
		assert.equal(achievements(), before);
		await run('PMO Career: Log an Achievement');
		await answer('What did you achieve?', 'Closed the oldest risks');
		await answer('When?', '2026-03-04');
		await answer('Which numbers show it?', '');
		await quickInput.asking(/Which skills does it show/);
		await quickInput.accept();
		await quickInput.asking(/Keep it now/);
		await quickInput.row('Keep it').and(page.locator('.focused')).waitFor();
		await page.keyboard.press('ArrowDown');
		await quickInput.accept();
		await answer('What was the situation?', 'Forty risks had no owner.');
		await answer('What did you do yourself?', 'Asked each owner in person.');
		await answer('What came of it', 'Thirty-one of them are closed.');
		await workbench.notifications.toast('Kept as E2').waitFor();
		await workbench.notifications.dismiss('Kept as E2');
		await workbench.editor.line('E2 Closed the oldest risks').waitFor();
	});

	it('is undone in one step', async () => {
		const {workbench, page} = window;
		await workbench.editor.open('career/achievements.md');
		await workbench.editor.focus();
		await page.keyboard.press('Control+Z');
		await workbench.editor.line('E2 Closed').waitFor({state: 'detached'});
		await workbench.editor.line('E1 Cut the monthly report').waitFor();
		await page.keyboard.press('Control+Shift+Z');
		await workbench.editor.line('E2 Closed').waitFor();
	});

	it('completes and explains the ids of skills, and mends one that nobody knows', async () => {
		const {workbench, page} = window;
		const {editor} = workbench;
		await editor.open('career/achievements.md');
		await page.keyboard.press('Control+End');
		await editor.type('\n## E9 Found the dates\n\n- Date: 2026-05-06\n- Numbers: 4 of 5\n- Skills: ');
		await page.keyboard.press('Control+Space');
		await editor.suggestions.filter({hasText: 'Status reporting'}).first().waitFor();
		await editor.type('govern');
		await page.keyboard.press('Tab');
		await editor.line('Skills: governance').waitFor();
		await editor.type(', riks');
		await editor.line('governance, riks').waitFor();
		await editor.markers.first().waitFor();
		await editor.fix('Change to risk');
		await editor.line('governance, risk').waitFor();
		await page.keyboard.press('Control+K');
		await page.keyboard.press('Control+I');
		await page.locator('.monaco-hover', {hasText: 'Risk management'}).first().waitFor();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Control+S');
		await eventually(() => assert.match(achievements(), /- Skills: governance, risk\n?$/));
	});

	it('becomes a line of a CV, which is undone in one step', async () => {
		const {workbench, page} = window;
		const {quickInput, editor} = workbench;
		await editor.open('career/cv/evidence.md');
		await editor.goTo(13, 1);
		await run('PMO Career: Insert from Evidence');
		await quickInput.asking(/Which achievement/);
		await quickInput.fill('monthly report');
		await quickInput.row('Cut the monthly report from five days to two').and(page.locator('.focused')).waitFor();
		await quickInput.accept();
		await editor.line('evidence: E1').waitFor();
		await run('PMO Career: Insert from Evidence');
		await quickInput.asking(/Which achievement/);
		await quickInput.rows.filter({hasText: 'in this CV already'}).waitFor();
		await quickInput.cancel();
		await editor.focus();
		await page.keyboard.press('Control+Z');
		await editor.line('evidence: E1').waitFor({state: 'detached'});
		await editor.line('Rebuilt the RAID log').waitFor();
		await editor.close();
		assert.equal(fs.readFileSync(path.join(career, 'cv', 'evidence.md'), 'utf8'), cvText);
	});
});
