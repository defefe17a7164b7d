import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

const planText =
	'---\npmo-career: plan\n---\n\n## Milestones\n\n- [ ] M1 Ready. (due: 2031-01-05)\n\n## Actions\n\n### M1 Ready\n\n- [ ] A1 Learn.\n';

describe('sheets around a plan, by keyboard', () => {
	let window: OpenWorkbench;
	let career: string;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1280, height: 1000}});
		career = path.join(window.folder ?? assert.fail('no folder'), 'career');
		fs.rmSync(path.join(career, 'plans'), {recursive: true});
		fs.mkdirSync(path.join(career, 'plans'));
		fs.writeFileSync(path.join(career, 'plans', 'mine.md'), planText);
	});
	after(() => window.close());

	const written = (file: string): string => fs.readFileSync(path.join(career, file), 'utf8');
	/** Chooses a command without the mouse. */
	const run = async (title: string): Promise<void> => {
		await window.workbench.palette.search(title);
		await window.workbench.palette.command(title).and(window.page.locator('.focused')).waitFor();
		await window.page.keyboard.press('Enter');
	};
	const keepName = async (): Promise<void> => {
		const {quickInput} = window.workbench;
		await quickInput.message.filter({hasText: 'Name of the file'}).waitFor();
		await quickInput.accept();
	};

	it('what is agreed in a coaching session joins the plan, and is taken back in one step', async () => {
		const {page, workbench} = window;
		const {quickInput, editor, notifications} = workbench;
		await run('PMO Career: Coaching or Mentoring Session');
		await quickInput.asking(/Where do you stand/);
		await quickInput.row('Working in or near projects for a while').and(page.locator('.focused')).waitFor();
		await quickInput.accept();
		await keepName();
		await editor.line('pmo-career: coaching').waitFor();
		await run('PMO Career: Add Agreed Actions to a Plan');
		await notifications.toast('Nothing is agreed yet').waitFor();
		await notifications.dismiss('Nothing is agreed yet');
		await editor.focus();
		await page.keyboard.press('Control+H');
		await page.locator('.find-widget.visible').waitFor();
		await page.keyboard.type('[What I will do]');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Chair the next risk review');
		await page.keyboard.press('Control+Alt+Enter');
		await editor.line('A1 Chair the next risk review').waitFor({state: 'attached'});
		await page.keyboard.press('Escape');
		await run('PMO Career: Add Agreed Actions to a Plan');
		await notifications.toast('One action was added to the plan.').waitFor();
		assert.match(
			written('plans/mine.md'),
			/\n- \[ \] A1 Learn\.\n\n### Other actions\n\n- \[ \] A2 Chair the next risk review \(due: \d{4}-\d\d-\d\d\)\n$/,
		);
		await notifications.choose('One action was added', 'Open the Plan');
		await editor.line('A2 Chair the next risk review').waitFor();
		fs.writeFileSync(path.join(career, 'plans', 'mine.md'), planText);
		await editor.line('A2 Chair the next risk review').waitFor({state: 'detached'});
		await page.keyboard.press('Control+PageUp');
		await editor.line('pmo-career: coaching').waitFor();
		await run('PMO Career: Add Agreed Actions to a Plan');
		await notifications.toast('One action was added to the plan.').waitFor();
		await notifications.choose('One action was added', 'Open the Plan');
		await editor.line('A2 Chair the next risk review').waitFor();
		await page.keyboard.press('Control+Z');
		await editor.line('A2 Chair the next risk review').waitFor({state: 'detached'});
		await editor.line('A1 Learn.').waitFor();
		await editor.save();
		assert.equal(written('plans/mine.md'), planText);
	});

	it('a plan for the first 90 days is written for the role newly taken, and opens', async () => {
		const {quickInput, editor} = window.workbench;
		await run('PMO Career: First 90 Days Plan');
		await quickInput.asking(/Which role have you newly taken/);
		await quickInput.fill('PMO Analyst');
		await quickInput.row('PMO Analyst').and(window.page.locator('.focused')).waitFor();
		await quickInput.accept();
		await keepName();
		await editor.tab('first-90-days-pmo-analyst.md').waitFor();
		await editor.line('pmo-career: plan').waitFor();
		assert.match(written('plans/first-90-days-pmo-analyst.md'), /\n- \[ \] M1 /);
	});
});
