import assert from 'node:assert/strict';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

describe('the Roles view', () => {
	let window: OpenWorkbench;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1400, height: 1900}});
		await window.workbench.activityBar.open();
	});
	after(() => window.close());

	it('shows the roles by office', async () => {
		const tree = window.workbench.tree('Roles');
		await tree.item('Any PMO').waitFor();
		const labels = await tree.labels();
		for (const group of [
			'Any PMO',
			'Project office',
			'Programme office',
			'Portfolio office',
			'Enterprise PMO',
			'Roles in the line',
		]) {
			assert.ok(labels.includes(group), `${group} is not among ${labels.join(', ')}`);
		}
		assert.ok(labels.includes('PMO Analyst'), 'the first group does not stand open');
	});

	it('groups them by where you are now, and back', async () => {
		const {workbench} = window;
		const tree = workbench.tree('Roles');
		await workbench.palette.run('PMO Career: Group Roles by Where You Are Now');
		await tree.expand('New to projects');
		await tree.item('PMO Administrator').waitFor();
		await tree.item('Any PMO').waitFor({state: 'detached'});
		await workbench.palette.run('PMO Career: Group Roles by Office');
		await tree.item('Any PMO').waitFor();
		await tree.item('New to projects').waitFor({state: 'detached'});
	});

	it('finds roles by a tool, says how many, and shows all again', async () => {
		const {workbench} = window;
		const tree = workbench.tree('Roles');
		await tree.runTitle('Filter Roles');
		await workbench.quickInput.answer('power bi');
		await tree.item('MI and Reporting Lead').waitFor();
		await tree.item('PMO Analyst').waitFor();
		await tree.item('PMO Administrator').waitFor({state: 'detached'});
		await tree.pane.getByText(/roles match “power bi”/).waitFor();
		await tree.runTitle('Clear Filter');
		await tree.item('PMO Administrator').waitFor();
		await tree.pane.getByText(/match “power bi”/).waitFor({state: 'detached'});
	});

	it('says so in plain text where nothing is found, and lets no link come alive', async () => {
		const {workbench} = window;
		const tree = workbench.tree('Roles');
		await tree.runTitle('Filter Roles');
		await workbench.quickInput.answer('[x](command:workbench.action.terminal.new) $(alert) <img src=x>');
		await tree.pane
			.getByText(/No role matches/)
			.first()
			.waitFor();
		assert.equal(await tree.pane.locator('a', {hasText: /^x$/}).count(), 0);
		assert.equal(await tree.pane.locator('img[src="x"]').count(), 0);
		await tree.runTitle('Clear Filter');
		await tree.item('PMO Analyst').waitFor();
	});

	it('opens a role into purpose, duties, skills, RACI, certifications and moves', async () => {
		const tree = window.workbench.tree('Roles');
		await tree.collapse('Any PMO');
		await tree.expand('Project office');
		await tree.expand('PMO Co-ordinator');
		for (const section of ['Duties', 'Skills', 'Typical tasks (RACI)', 'Certifications', 'Moves from here']) {
			await tree.item(section).first().waitFor();
		}
		await tree.expand('Skills');
		await tree.item('Status reporting and MI').waitFor();
		await tree.collapse('Skills');
		await tree.expand('Typical tasks (RACI)');
		const letter = tree.item('R');
		assert.match((await letter.getAttribute('aria-label')) ?? '', /Responsible: .*Risk register/);
		await tree.collapse('Typical tasks (RACI)');
	});

	it('follows a move to its role', async () => {
		const tree = window.workbench.tree('Roles');
		await tree.expand('Moves from here');
		const move = tree.root.getByRole('treeitem', {name: /^Move up to PMO Lead: /});
		await move.click();
		await tree.root
			.locator('.monaco-list-row.selected', {hasText: 'PMO Lead'})
			.and(tree.root.locator('[aria-level="2"]'))
			.waitFor();
		await tree.collapse('Project office');
	});

	it('shows what a role is in a tooltip', async () => {
		const {page, workbench} = window;
		const tree = workbench.tree('Roles');
		await tree.expand('Any PMO');
		await page.mouse.move(900, 900);
		const tooltip = await tree.tooltip('PMO Analyst');
		assert.match(await tooltip.innerText(), /Adverts also say: .*P3O Analyst/);
	});

	it('opens the sheet of a role, and the same page again', async () => {
		const {workbench, page} = window;
		const tree = workbench.tree('Roles');
		await page.mouse.move(700, 700);
		await tree.runInline('PMO Analyst', 'Open Role Sheet');
		assert.equal(await workbench.webview().heading(), 'PMO Analyst');
		await tree.runInline('PMO Analyst', 'Open Role Sheet');
		assert.equal((await workbench.editor.tabs()).filter((tab) => tab === 'PMO Analyst').length, 1);
	});

	it('follows a link in the sheet to another role', async () => {
		const {workbench} = window;
		await workbench.webview().frame.getByRole('link', {name: 'PMO Lead', exact: true}).first().click();
		await workbench.editor.tab('PMO Lead').waitFor();
		assert.equal(await workbench.webview().heading(), 'PMO Lead');
	});

	it('compares three roles', async () => {
		const {workbench} = window;
		await workbench.palette.run('PMO Career: Compare Roles');
		await workbench.quickInput.title.getByText('Compare Roles').waitFor();
		// The role whose sheet is in front is ticked already.
		for (const role of ['PMO Administrator', 'PMO Manager']) {
			await workbench.quickInput.fill(role);
			await workbench.quickInput.row(role).click();
		}
		await workbench.quickInput.accept();
		const {frame} = workbench.webview();
		await frame.getByRole('heading', {level: 1, name: /compare/i}).waitFor();
		const text = await frame.locator('body').innerText();
		for (const role of ['PMO Administrator', 'PMO Lead', 'PMO Manager']) {
			assert.ok(text.includes(role), `${role} is not compared`);
		}
	});

	it('brings the sheet back after a reload', async () => {
		const {workbench} = window;
		await workbench.editor.tab('PMO Lead').click();
		await workbench.webview().focused();
		await workbench.reload();
		await workbench.editor.tab('PMO Lead').waitFor();
		assert.equal(await workbench.webview().heading(), 'PMO Lead');
	});
});
