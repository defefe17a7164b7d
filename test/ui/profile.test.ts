import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

const setUp = 'PMO Career: Set Up My Profile';

describe('the profile and the routes from it', () => {
	let window: OpenWorkbench;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1400, height: 1900}});
		await window.workbench.activityBar.open();
		await window.workbench.tree('My Career').item('Career plans').waitFor();
		// Only rows that there is room for exist.
		await toggle('Roles');
	});
	after(() => window.close());

	const file = (): string => path.join(window.folder ?? assert.fail('no folder'), 'career', 'profile.yaml');
	const text = (): string => fs.readFileSync(file(), 'utf8');
	const paths = () => window.workbench.tree('Career Paths');
	const routes = () => paths().root.getByRole('treeitem', {level: 3, name: /^(?:Via|Direct move)/});
	const toggle = (view: string) => window.workbench.tree(view).pane.locator('.pane-header').click();
	const press = (key: string): Promise<void> => window.page.keyboard.press(key);
	const run = async (command: string): Promise<void> => {
		await window.workbench.palette.search(command);
		await press('Enter');
	};

	it('asks by keyboard alone, and keeps every answer at once', async () => {
		const {quickInput} = window.workbench;
		await run(setUp);
		await quickInput.asking('Which role do you hold now?');
		await quickInput.answer('PMO Analyst');
		await quickInput.asking('How much experience do you bring?');
		await eventually(() => assert.match(text(), /^role: pmo_analyst$/m));
		await quickInput.answer('Mid career');
		await quickInput.asking('Which role do you want?');
		await press('Escape');
		await quickInput.widget.waitFor({state: 'hidden'});
		assert.match(text(), /^experience: mid$/m);
		assert.match(text(), /^target:$/m);
		await window.workbench.tree('My Career').item('Profile').getByText('PMO Analyst').waitFor();
	});

	it('goes on where it was left, with what the role usually needs ticked beforehand', async () => {
		const {quickInput} = window.workbench;
		await run(setUp);
		await quickInput.asking('Which role do you want?');
		await quickInput.answer('Head of PMO');
		await quickInput.asking(/leave out/);
		await quickInput.accept();
		await quickInput.asking(/usually needs/);
		await quickInput.rows.locator('.monaco-checkbox.checked').first().waitFor();
		// From the field into the list, where a space unticks the first skill.
		await press('ArrowDown');
		await press('Space');
		await press('Enter');
		await quickInput.widget.waitFor({state: 'hidden'});
		await eventually(() => assert.match(text(), /level: unknown/));
		assert.equal(text().match(/level: unknown/g)?.length, 1);
		assert.ok((text().match(/level: \d\n {4}date: \d{4}-\d\d-\d\d/g)?.length ?? 0) >= 3);
		assert.match(text(), /^ {2}no-moves: \[\]$/m);
	});

	it('shows routes to the role wanted, with what each asks', async () => {
		await toggle('My Career');
		await paths().item('Routes to Head of PMO').waitFor();
		await routes().first().waitFor();
		const [first] = await routes().all();
		assert.ok(first);
		const label = (await first.getAttribute('aria-label')) ?? '';
		assert.match(label, /^Via .+, .*\d moves · largest step (?:near|a stretch|far) · \d+ skills? to grow/);
		await first.click();
		await press('ArrowRight');
		const step = paths().root.getByRole('treeitem', {level: 4}).first();
		assert.match((await step.getAttribute('aria-label')) ?? '', /Move \w+, (?:near|a stretch|far), /);
		await press('ArrowRight');
		await press('ArrowRight');
		await paths()
			.root.getByRole('treeitem', {level: 5, name: /from \d to \d|\d needed, yours is unknown/})
			.first()
			.waitFor();
		await first.click();
		await press('ArrowLeft');
	});

	it('tells by keyboard why not by way of a role', async () => {
		const {quickInput} = window.workbench;
		await run('PMO Career: Why Not This Role?');
		await quickInput.asking('Which role do you miss on the routes?');
		await quickInput.answer('Project Manager');
		const answer = paths().root.getByRole('treeitem', {level: 3, name: 'Why not Project Manager?'});
		await answer.and(window.page.locator('.focused')).waitFor();
		const below = paths().root.getByRole('treeitem', {level: 4});
		await below.filter({hasText: /a third more|much like|Better routes/}).waitFor();
		await below.filter({hasText: 'takes more'}).first().waitFor();
		await below.filter({hasText: 'Project Manager'}).waitFor();
	});

	it('says which skills help on most routes, with counts', async () => {
		await paths().expand('Skills that help on most routes');
		await paths()
			.root.getByRole('treeitem', {level: 4, name: /on \d of \d routes · brings \d+ of \d+ further/})
			.first()
			.waitFor();
	});

	it('names the limit that leaves no route, and lets it go', async () => {
		const {quickInput} = window.workbench;
		await run('PMO Career: Limit Routes');
		await quickInput.asking(/leave out/);
		await quickInput.accept();
		await quickInput.asking(/not pass through/);
		await quickInput.accept();
		await quickInput.asking(/How many moves/);
		await quickInput.answer('At most 1 move');
		await quickInput.asking(/How long/);
		await quickInput.answer('From now on');
		await eventually(() => assert.match(text(), /^ {2}most-moves: 1$/m));
		await paths().item('Routes to Head of PMO').getByText('within limits').waitFor();
		const blocked = paths().item('No route with so few moves');
		await blocked.getByText('allow 2').waitFor();
		await blocked.click();
		await press('Enter');
		await quickInput.asking(/How long/);
		await quickInput.answer('From now on');
		await eventually(() => assert.match(text(), /^ {2}most-moves: 2$/m));
		await routes().first().waitFor();
	});

	it('hands a route to a plan, which follows it', async () => {
		const {quickInput} = window.workbench;
		const route = routes().first();
		const via = ((await route.getAttribute('aria-label')) ?? '').replace(/^Via ([^,]+),.*$/, '$1');
		await route.hover();
		await route.getByRole('button', {name: 'New Career Plan'}).click();
		await quickInput.asking(/How long do you want/);
		await quickInput.answer('12 months');
		await quickInput.asking('');
		await quickInput.answer('by-route');
		await window.workbench.editor.tab('by-route.md').waitFor();
		const plan = fs.readFileSync(path.join(path.dirname(file()), 'plans', 'by-route.md'), 'utf8');
		assert.ok(plan.includes(`The route that you chose has 2 moves:\n\n1. Move up to ${via}`), plan);
	});

	it('rates a skill in its tree, with the date, and takes it back to unknown', async () => {
		await toggle('Career Paths');
		await run('PMO Career: Rate My Skills');
		const skills = window.workbench.tree('My Skills');
		await skills.item('Held: PMO Analyst').and(window.page.locator('.focused')).waitFor();
		await press('ArrowRight');
		await press('ArrowRight');
		await skills.item('0 none').waitFor();
		for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter']) await press(key);
		const first = skills.root.getByRole('treeitem', {level: 2}).first();
		await first.getByText(/^practised \(2\)/).waitFor();
		await skills.root.getByRole('treeitem', {name: /2 practised, your level/}).waitFor();
		assert.match(text(), /level: 2\n {4}date: \d{4}-\d\d-\d\d/);
		await skills.root.getByRole('treeitem', {level: 3, name: 'Unknown'}).first().click();
		await first.getByText(/^unknown/).waitFor();
	});
});
