import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {root} from '../support/project';
import {makeScratch} from '../support/scratch';
import {vsixWithPack} from '../support/vsixWithPack';

const pack = (title: string): string =>
	`schemaVersion: 1\nname: Northshire Council\nroles:\n  - id: pmo_administrator\n    title: ${title}\n`;

describe('a pack that another extension delivers', () => {
	let window: OpenWorkbench;
	before(async () => {
		const other = await vsixWithPack('Northshire framework', pack('Northshire Administrator'));
		window = await openWorkbench({others: [other], viewport: {width: 1400, height: 1900}});
		await window.workbench.activityBar.open();
	});
	after(() => window.close());

	it('changes the roles and is listed below them', async () => {
		const tree = window.workbench.tree('Roles');
		await tree.item('Northshire Administrator').waitFor();
		await tree.expand('Packs');
		await tree.item('Northshire Council').waitFor();
	});

	it('goes when its extension is disabled, and comes back with it', async () => {
		const {workbench, page} = window;
		const tree = workbench.tree('Roles');
		const row = page.locator('.extension-list-item', {hasText: 'Northshire framework'});
		const choose = async (name: string): Promise<void> => {
			await workbench.palette.run('Extensions: Show Installed Extensions');
			await workbench.contextMenu.open(row);
			await page.locator('.monaco-menu').getByRole('menuitem', {name, exact: true}).hover();
			await page.keyboard.press('Enter');
			await workbench.activityBar.open();
		};
		await choose('Disable');
		await tree.item('PMO Administrator').waitFor();
		await tree.item('Packs').waitFor({state: 'detached'});
		await choose('Enable');
		await tree.item('Northshire Administrator').waitFor();
	});
});

describe('packs in several folders', () => {
	let window: OpenWorkbench;
	before(async () => {
		const {folder} = makeScratch();
		for (const name of ['alpha', 'beta', 'gamma']) {
			fs.mkdirSync(path.join(folder, name, 'docs'), {recursive: true});
		}
		fs.writeFileSync(path.join(folder, 'alpha', 'same.pmo.yaml'), pack('Administrator of Alpha'));
		fs.writeFileSync(path.join(folder, 'beta', 'same.pmo.yaml'), pack('Administrator of Beta'));
		fs.writeFileSync(
			path.join(folder, 'gamma', 'docs', 'own.pmo.yaml'),
			'schemaVersion: 1\nroles:\n  - id: pmo_coordinator\n    title: Co-ordinator of Gamma\n',
		);
		fs.mkdirSync(path.join(folder, 'gamma', '.vscode'));
		fs.writeFileSync(
			path.join(folder, 'gamma', '.vscode', 'settings.json'),
			JSON.stringify({'pmoCareer.packs': ['docs/*.pmo.yaml']}),
		);
		const file = path.join(folder, 'offices.code-workspace');
		fs.writeFileSync(file, JSON.stringify({folders: ['alpha', 'beta', 'gamma'].map((name) => ({path: name}))}));
		window = await openWorkbench({folder: file, viewport: {width: 1400, height: 1900}});
		await window.workbench.activityBar.open();
	});
	after(() => window.close());

	it('each follow the setting of their folder; where two disagree, the last folder wins and both say so', async () => {
		const tree = window.workbench.tree('Roles');
		await tree.item('Administrator of Beta').waitFor();
		await tree.expand('Project office');
		await tree.item('Co-ordinator of Gamma').waitFor();
		await tree.item('gamma/docs/own.pmo.yaml').waitFor();
		const packs = tree.root.getByRole('treeitem', {level: 2}).filter({hasText: 'Northshire Council'});
		assert.equal(await packs.count(), 2);
		for (const each of await packs.all()) {
			await each.getByText(/1 problem/).waitFor();
		}
	});
});

describe('the UK ladder in the open folder', () => {
	let window: OpenWorkbench;
	let folder: string;
	const label = 'UK ladder of four levels';
	before(async () => {
		window = await openWorkbench({viewport: {width: 1400, height: 1900}});
		folder = window.folder ?? assert.fail('no folder');
		await window.workbench.activityBar.open();
		await window.workbench.tree('Roles').item('PMO Administrator').waitFor();
		fs.copyFileSync(path.join(root, 'test/fixtures/packs/uk-ladder.pmo.yaml'), path.join(folder, 'uk.pmo.yaml'));
		await window.workbench.tree('Roles').item('Project Support Officer 1').waitFor();
	});
	after(() => window.close());

	it('comes up in the tree, which says in tooltips what the pack has to do with a role', async () => {
		const {workbench, page} = window;
		const tree = workbench.tree('Roles');
		await tree.item('Packs').waitFor();
		const changed = await tree.tooltip('Project Support Officer 1');
		await changed.getByText(`Changed by the pack ${label}: title, office and level`).waitFor();
		await page.mouse.move(900, 1800);
		await tree.expand('Portfolio office');
		const added = await tree.tooltip('Portfolio Office Co-ordinator');
		await added.getByText(`From the pack ${label}`).waitFor();
		await page.mouse.move(900, 1800);
	});

	it('is named on the sheet of a role, with what is paid for', async () => {
		const {workbench} = window;
		await workbench.tree('Roles').runInline('Portfolio Office Co-ordinator', 'Open Role Sheet');
		assert.equal(await workbench.webview().heading(), 'Portfolio Office Co-ordinator');
		const {frame} = workbench.webview();
		await frame.locator('header').getByText(`From the pack ${label}`).waitFor();
		await frame.getByText(`Funding: Paid from level 2 (${label})`).waitFor();
		await frame.getByText('Reporting and insight analysis').first().waitFor();
	});

	it('follows in an open sheet what is typed in the pack and not saved', async () => {
		const {workbench, page} = window;
		await workbench.editor.open('uk.pmo.yaml');
		await page.keyboard.press('Control+Home');
		await workbench.palette.run('Find');
		await page.keyboard.type('title: Portfolio Office Co-ordinator');
		await page.keyboard.press('Escape');
		await page.keyboard.press('End');
		await page.keyboard.type(' II');
		await workbench.tree('Roles').item('Portfolio Office Co-ordinator II').waitFor();
		await workbench.editor.tab('Portfolio Office Co-ordinator II').click();
		await workbench
			.webview()
			.frame.getByRole('heading', {level: 1, name: 'Portfolio Office Co-ordinator II'})
			.waitFor();
		await workbench.editor.tab('uk.pmo.yaml').click();
		await page.keyboard.press('Control+z');
		await workbench.tree('Roles').item('Portfolio Office Co-ordinator').waitFor();
	});

	it('shows its moves in Career Paths', async () => {
		const {workbench} = window;
		await workbench.tree('Roles').runInline('Portfolio Office Co-ordinator', 'Show Career Paths From a Role');
		const paths = workbench.tree('Career Paths');
		await paths.item('Portfolio Office Co-ordinator').waitFor();
		await paths.expand('Move sideways');
		await paths.item('Programme Office Co-ordinator').waitFor();
	});

	it('goes into plans and CVs', async () => {
		const {workbench} = window;
		const answer = async (command: string, answers: readonly string[]): Promise<void> => {
			await workbench.palette.run(command);
			for (const [at, each] of answers.entries()) {
				await workbench.quickInput.title.getByText(`${String(at + 1)}/${String(answers.length)}`).waitFor();
				await workbench.quickInput.answer(each);
			}
		};
		await answer('PMO Career: New Career Plan', [
			'Project Support Officer 2',
			'Portfolio Office Co-ordinator',
			'6 months',
			'ladder plan',
		]);
		await workbench.editor.tab('ladder-plan.md').waitFor();
		const plan = fs.readFileSync(path.join(folder, 'career/plans/ladder-plan.md'), 'utf8');
		assert.match(plan, /to: portfolio_office_coordinator/);
		assert.match(plan, /From level 1 to level 2, into the office that sees all projects/);
		assert.match(plan, /Reporting and insight analysis/);
		assert.match(plan, /Paid from level 2/);
		await answer('PMO Career: New CV', ['Portfolio Office Co-ordinator', 'Sam Example', 'ladder cv']);
		await workbench.editor.tab('ladder-cv.md').waitFor();
		assert.match(
			fs.readFileSync(path.join(folder, 'career/cv/ladder-cv.md'), 'utf8'),
			/target: portfolio_office_coordinator/,
		);
	});

	it('offers its snippets first for its roles, and inserts them as plain text', async () => {
		const {workbench, page} = window;
		await page.keyboard.press('Control+End');
		await workbench.palette.run('PMO Career: Insert CV Snippet');
		await workbench.quickInput.widget.getByText('For Portfolio Office Co-ordinator').waitFor();
		assert.equal((await workbench.quickInput.labels())[0], 'Gateway review prepared');
		await workbench.quickInput.accept();
		await workbench.editor.line('gateway reviews; closed').first().waitFor();
	});

	it('asks its own statement in the checklist', async () => {
		const {workbench} = window;
		await workbench.palette.run('PMO Career: Is a PMO Role Right for Me?');
		const {frame} = workbench.webview();
		await frame
			.getByText(/^0 of 25\b/)
			.first()
			.waitFor();
		await frame.getByText('Order and the whole picture').click();
		const statement = frame.getByText('I like that every pound must be accounted for in the open.').first();
		for (let step = 1; step < 5; step += 1) await frame.getByRole('button', {name: /^Next/}).click();
		await statement.waitFor();
	});

	it('takes everything back when it is gone', async () => {
		const {workbench} = window;
		fs.rmSync(path.join(folder, 'uk.pmo.yaml'));
		await workbench.tree('Roles').item('PMO Administrator').waitFor();
		await workbench.tree('Roles').item('Packs').waitFor({state: 'detached'});
		await workbench
			.webview()
			.frame.getByText(/^0 of 24\b/)
			.first()
			.waitFor();
	});
});
