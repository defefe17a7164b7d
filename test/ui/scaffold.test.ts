import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

describe('new documents', () => {
	let window: OpenWorkbench;
	let career: string;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1280, height: 1000}});
		career = path.join(window.folder ?? assert.fail('no folder'), 'career');
	});
	after(() => window.close());

	it('scaffolds a career plan step by step, with Back and a checked file name', async () => {
		const {workbench, page} = window;
		await workbench.palette.run('PMO Career: New Career Plan');
		await workbench.quickInput.answer('PMO Co-ordinator');
		await workbench.quickInput.title.getByText(/2\/4/).waitFor();
		await workbench.quickInput.back();
		await workbench.quickInput.title.getByText(/1\/4/).waitFor();
		await workbench.quickInput.answer('PMO Co-ordinator');
		await workbench.quickInput.title.getByText(/2\/4/).waitFor();
		await workbench.quickInput.answer('Portfolio Analyst');
		await workbench.quickInput.title.getByText(/3\/4/).waitFor();
		await workbench.quickInput.choose('6 months');
		await workbench.quickInput.title.getByText(/4\/4/).waitFor();
		await workbench.quickInput.fill('///');
		await page.keyboard.press('Enter');
		await workbench.quickInput.message.getByText(/at least one letter/).waitFor();
		await workbench.quickInput.answer('My Way On!');
		await workbench.editor.tab('my-way-on.md').waitFor();
		const text = fs.readFileSync(path.join(career, 'plans', 'my-way-on.md'), 'utf8');
		assert.match(text, /^---\npmo-career: plan\n/);
		assert.match(text, /from: pmo_coordinator\nto: portfolio_analyst/);
		for (const heading of ['Skill gap', 'Milestones', 'Actions by skill', 'RAID', 'Reviews', 'People to talk to']) {
			assert.ok(text.includes(`## ${heading}`), heading);
		}
	});

	it('refuses to overwrite: opens what is there, or makes a file beside it', async () => {
		const {workbench, page} = window;
		const file = path.join(career, 'plans', 'my-way-on.md');
		fs.writeFileSync(file, 'my own words\n');
		const again = async (): Promise<void> => {
			await workbench.palette.run('PMO Career: New Career Plan');
			for (const [step, answer] of [
				['1/4', 'PMO Analyst'],
				['2/4', 'PMO Lead'],
				['3/4', '12'],
				['4/4', 'my way on'],
			] as const) {
				await workbench.quickInput.title.getByText(step).waitFor();
				await workbench.quickInput.answer(answer);
			}
		};
		await again();
		await workbench.quickInput.choose('Open the file that is there');
		await workbench.editor.tab('my-way-on.md').waitFor();
		assert.deepEqual(
			fs.readdirSync(path.join(career, 'plans')).filter((name) => name.startsWith('my-way')),
			['my-way-on.md'],
		);
		await again();
		await workbench.quickInput.choose('Make a new file beside it');
		await workbench.editor.tab('my-way-on-2.md').waitFor();
		assert.equal(fs.readFileSync(file, 'utf8'), 'my own words\n');
		assert.match(fs.readFileSync(path.join(career, 'plans', 'my-way-on-2.md'), 'utf8'), /to: pmo_lead/);
		await page.keyboard.press('Escape');
	});

	it('scaffolds a CV for a role from its menu', async () => {
		const {workbench} = window;
		await workbench.activityBar.open();
		const tree = workbench.tree('Roles');
		await workbench.contextMenu.choose(tree.item('PMO Analyst'), 'New CV');
		await workbench.quickInput.title.getByText('1/2').waitFor();
		await workbench.quickInput.answer('[x](command:workbench.action.quit) Zoë');
		await workbench.quickInput.title.getByText('2/2').waitFor();
		await workbench.quickInput.accept();
		await workbench.editor.tab('cv-pmo-analyst.md').waitFor();
		const text = fs.readFileSync(path.join(career, 'cv', 'cv-pmo-analyst.md'), 'utf8');
		assert.match(text, /target: pmo_analyst/);
		assert.ok(text.includes('Zoë'));
		assert.ok(text.includes('## Personal summary') && text.includes('## Career history'));
		// Only rows that there is room for exist.
		await workbench.tree('My Career').collapse('Career plans');
		await workbench.tree('My Career').item('cv-pmo-analyst').waitFor();
	});

	it('offers an unsaved document where no folder is open', async () => {
		const empty = await openWorkbench({folder: false});
		try {
			const {workbench} = empty;
			await workbench.palette.run('PMO Career: New CV');
			await workbench.quickInput.title.getByText('1/3').waitFor();
			await workbench.quickInput.answer('No particular role');
			await workbench.quickInput.title.getByText('2/3').waitFor();
			await workbench.quickInput.accept();
			await workbench.quickInput.title.getByText('3/3').waitFor();
			await workbench.quickInput.accept();
			await workbench.notifications.choose('Open a folder first', 'Open as Unsaved Document');
			await workbench.editor.tab('Untitled-1').waitFor();
			await workbench.editor.line('pmo-career: cv').waitFor();
		} finally {
			await empty.close();
		}
	});
});
