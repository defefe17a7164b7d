import assert from 'node:assert/strict';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

describe('the Career Paths view', () => {
	let window: OpenWorkbench;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1400, height: 1900}});
		await window.workbench.activityBar.open();
	});
	after(() => window.close());

	it('invites to choose a role while none is chosen', async () => {
		const tree = window.workbench.tree('Career Paths');
		await tree.welcome.getByText('Choose a Role').click();
		await window.workbench.quickInput.answer('PMO Manager');
		await tree.item('PMO Manager').waitFor();
	});

	const walks = [
		{direction: 'Move up', role: 'PMO Director'},
		{direction: 'Move out', role: 'PMO Consultant'},
		{direction: 'Move sideways', role: 'Centre of Excellence Lead'},
		{direction: 'Move to the line', role: 'Operations Manager'},
	];
	for (const {direction, role} of walks) {
		it(`leads from PMO Manager by "${direction}" to ${role}, with its meaning and when it fits`, async () => {
			const tree = window.workbench.tree('Career Paths');
			await tree.expand(direction);
			await tree.item(role).waitFor();
			await tree.root.getByRole('treeitem', {name: /^When /}).waitFor();
			await tree.collapse(direction);
		});
	}

	it('goes on from there to any depth', async () => {
		const tree = window.workbench.tree('Career Paths');
		await tree.expand('Move to the line');
		await tree.expand('Operations Manager');
		const deeper = tree.root.locator('[aria-level="4"]', {hasText: 'Come back'});
		await deeper.locator('.monaco-tl-twistie').click();
		const back = tree.root.locator('[aria-level="5"]', {hasText: 'PMO Manager'});
		await back.waitFor();
		await tree.root.locator('[aria-level="2"]', {hasText: 'Move to the line'}).locator('.monaco-tl-twistie').click();
		await back.waitFor({state: 'detached'});
	});

	it('tells who moves into the role', async () => {
		const tree = window.workbench.tree('Career Paths');
		await tree.expand('Who moves into this role');
		await tree.item('PMO Lead').first().waitFor();
		await tree.item('Project Manager').first().waitFor();
	});

	it('starts again from a role in the Roles view, and names the way where there is no direct move', async () => {
		const {workbench} = window;
		await workbench.tree('Roles').runInline('PMO Administrator', 'Show Career Paths From a Role');
		const tree = workbench.tree('Career Paths');
		await tree.item('PMO Administrator').waitFor();
		await tree.expand('Move to the line');
		const detour = tree.root.getByRole('treeitem', {name: /^By way of .+, no direct move/});
		assert.ok(await detour.isVisible());
	});

	it('keeps the chosen role over a reload', async () => {
		const {workbench} = window;
		await workbench.reload();
		await workbench.tree('Career Paths').item('PMO Administrator').waitFor();
	});
});
