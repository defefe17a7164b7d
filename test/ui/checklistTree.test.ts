import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {ChecklistPage} from '../support/pages/checklistPage';

const stepByStep = 'PMO Career: Answer the Checklist Step by Step';
const hostile = '[x](command:workbench.action.quit) $(alert)';

describe('the checklist without its page', () => {
	let window: OpenWorkbench;
	let folder: string;
	const statements: string[] = [];
	before(async () => {
		window = await openWorkbench({viewport: {width: 1280, height: 1600}});
		folder = path.join(window.folder ?? assert.fail('no folder'), 'career', 'checklists');
		await window.workbench.activityBar.open();
		for (const view of ['Roles', 'Career Paths', 'My Career', 'Checklist']) await toggle(view);
		await tree().item('Daily work').waitFor();
	});
	after(() => window.close());

	const tree = () => window.workbench.tree('Checklist');
	/** Opens or closes a view. Only rows that there is room for exist. */
	const toggle = (view: string) => window.workbench.tree(view).pane.locator('.pane-header').click();
	const row = (statement: string) => tree().root.getByRole('treeitem', {name: statement});
	/** Waits until the statement at this place is asked, and returns it. */
	const asked = async (place: string): Promise<string> => {
		const {quickInput} = window.workbench;
		await quickInput.title.getByText(place).waitFor();
		await quickInput.focused();
		return (await quickInput.field.getAttribute('placeholder')) ?? '';
	};

	it('asks by keyboard alone, one statement after another', async () => {
		const {quickInput, palette} = window.workbench;
		await palette.search(stepByStep);
		await window.page.keyboard.press('Enter');
		for (const [index, key] of ['5', '2', '4'].entries()) {
			statements.push(await asked(`Daily work, ${String(index + 1)} of 6 (${String(index + 1)}/24)`));
			await quickInput.answer(key);
		}
		await asked('Daily work, 4 of 6');
		assert.equal(new Set(statements).size, 3);
	});

	it('gives no answer where Enter is pressed and nothing else', async () => {
		const {quickInput} = window.workbench;
		await quickInput.accept();
		await asked('Daily work, 5 of 6');
		await quickInput.back();
		await asked('Daily work, 4 of 6');
		await quickInput.row('Leave it open for now').waitFor();
	});

	it('goes back to an answer, marks it as mattering most, and keeps both', async () => {
		const {quickInput} = window.workbench;
		await quickInput.back();
		await asked('Daily work, 3 of 6');
		await quickInput.rows.filter({hasText: 'Quite like me'}).filter({hasText: '4, your answer'}).waitFor();
		await quickInput.answer('Mark as mattering most');
		await quickInput.row('Take the mark back').waitFor();
		await quickInput.cancel();
		for (const [index, words] of ['Very like me', 'Not much like me', 'Quite like me, matters most'].entries()) {
			const statement = statements[index] ?? '';
			await tree()
				.root.getByRole('treeitem', {name: `${statement} ${words}`, exact: true})
				.waitFor();
		}
		await tree().item('Cannot say yet').getByText('3 of 24 answered').waitFor();
		await tree().item('Daily work').getByText('3 of 6').waitFor();
	});

	it('takes up where it was left, and at the statement that is chosen in the tree', async () => {
		const {quickInput, palette} = window.workbench;
		await palette.run(stepByStep);
		assert.equal(await asked('Daily work, 3 of 6'), statements[2]);
		await quickInput.cancel();
		await tree()
			.item(statements[0] ?? '')
			.click();
		assert.equal(await asked('Daily work, 1 of 6'), statements[0]);
	});

	it('keeps a note, as plain text', async () => {
		const {quickInput} = window.workbench;
		await quickInput.answer('Add a note');
		await quickInput.title.getByText('Your Note').waitFor();
		await quickInput.answer(hostile);
		await asked('Daily work, 1 of 6');
		await quickInput.rows.filter({hasText: 'Change the note'}).getByText('[x](command:').waitFor();
		assert.equal(await quickInput.widget.locator('a', {hasText: /^x$/}).count(), 0);
		assert.equal(await quickInput.rows.locator('.codicon-alert').count(), 0);
		await quickInput.cancel();
		await row(`${statements[0] ?? ''} Very like me. Your note: [x](command:`).waitFor();
	});

	it('refuses a fourth mark in one sentence', async () => {
		const {quickInput, notifications, palette} = window.workbench;
		await palette.run(stepByStep);
		for (const place of ['Daily work, 1 of 6', 'Daily work, 2 of 6']) {
			await asked(place);
			await quickInput.answer('Mark as mattering most');
			await quickInput.row('Take the mark back').waitFor();
			await quickInput.accept();
		}
		await asked('Daily work, 3 of 6');
		await quickInput.accept();
		await asked('Daily work, 4 of 6');
		await quickInput.rows.filter({hasText: 'all marks are used'}).click();
		await notifications.toast(/At most three/).waitFor();
		await asked('Daily work, 4 of 6');
		await notifications.dismiss(/At most three/);
		await quickInput.cancel();
	});

	it('saves to a file and goes on in it', async () => {
		const {notifications} = window.workbench;
		await tree().runTitle('Save the Checklist to a File');
		await notifications.toast(/in a file now/).waitFor();
		await notifications.dismiss(/in a file now/);
		await tree().item('About PMO roles in general').getByText(savedName()).waitFor();
		assert.match(fs.readFileSync(path.join(folder, savedName()), 'utf8'), /^notes:/m);
	});

	it('shows the file as the result', async () => {
		const {palette, editor} = window.workbench;
		await palette.run('PMO Career: Show the Checklist Result as a Document');
		await editor.tab(savedName()).waitFor();
		await editor.focus();
		await editor.close();
	});

	it('opens as a page with the same answers, and follows what is answered there', async () => {
		await tree().runTitle('Open as Page');
		const checklist = new ChecklistPage(window.page);
		await checklist.progress('3 of 24 answered').waitFor();
		await checklist.enter();
		await window.page.keyboard.press('1');
		await tree().item('Daily work').getByText('4 of 6').waitFor();
		await checklist.progress('4 of 24 answered').waitFor();
	});

	it('shows the same answers as the page after a reload of the window', async () => {
		await window.workbench.reload();
		await tree().item('Daily work').getByText('4 of 6').waitFor();
		await new ChecklistPage(window.page).progress('4 of 24 answered').waitFor();
		await window.workbench.palette.run('View: Close All Editors');
	});

	it('has its state told in My Career, as it is and as it changes', async () => {
		const {palette, quickInput} = window.workbench;
		await toggle('My Career');
		// Only rows that there is room for exist.
		await toggle('Checklist');
		const career = window.workbench.tree('My Career');
		await career.collapse('Career plans');
		await career.collapse('CVs');
		const file = career.item(savedName().replace('.md', ''));
		await file.getByText('4 of 24 answered').waitFor();
		await palette.run(stepByStep);
		// The first open one: where it was left is not kept over a reload.
		await asked('Daily work, 5 of 6');
		await quickInput.back();
		await asked('Daily work, 4 of 6');
		await quickInput.answer('Clear the answer');
		await quickInput.row('Leave it open for now').waitFor();
		await quickInput.cancel();
		await file.getByText('3 of 24 answered').waitFor();
	});

	it('is told to be unreadable there, and why', async () => {
		const broken = window.workbench.tree('My Career').item('broken');
		const file = path.join(folder, 'broken.md');
		fs.writeFileSync(file, '---\npmo-career: checklist\nanswers: [1\n---\n');
		await broken.getByText('cannot be read').waitFor();
		assert.match((await broken.getAttribute('aria-label')) ?? '', /front matter cannot be read at line \d/);
		fs.rmSync(file);
		await broken.waitFor({state: 'detached'});
		await toggle('My Career');
		await toggle('Checklist');
	});

	it('turns to a role, with its deal-breakers', async () => {
		const {quickInput} = window.workbench;
		await tree().item('About PMO roles in general').click();
		await quickInput.title.getByText('What Is the Checklist About?').waitFor();
		await quickInput.answer('PMO Analyst');
		await tree().item('About PMO Analyst').waitFor();
		await tree().item('Deal-breakers').waitFor();
		await tree().item('The office itself').getByText('0 of').waitFor();
	});

	it('starts again only when answers that are in no file may go', async () => {
		const {palette, dialog, editor} = window.workbench;
		await palette.run('PMO Career: Start the Checklist Again');
		assert.match(await dialog.text(), /not in a file yet/);
		await dialog.choose('Cancel');
		await tree().item('About PMO Analyst').waitFor();
		await tree().item('Daily work').getByText(/^3 of/).waitFor();
		await palette.run('PMO Career: Start the Checklist Again');
		await dialog.choose("Don't Save");
		await tree().item('Daily work').getByText(/^0 of/).waitFor();
		await palette.run('PMO Career: Show the Checklist Result as a Document');
		await editor.tab('Untitled-1').waitFor();
		await editor.line('# Is a PMO role right for me? (PMO Analyst)').waitFor();
		await eventually(() => assert.deepEqual(fs.readdirSync(folder).length, 1));
	});

	it('ends with what the answers say and what can be done with them', async () => {
		const {quickInput} = window.workbench;
		await tree().runTitle('Collapse All');
		await tree().expand('Type of PMO');
		await tree().root.getByRole('treeitem', {level: 2}).last().click();
		await quickInput.row('Leave it open for now').waitFor();
		await quickInput.accept();
		await quickInput.title.getByText('Cannot say yet').waitFor();
		await quickInput.row('Show the result as a document').waitFor();
		await quickInput.answer('Go to the first open');
		await asked('Daily work, 1 of');
		await quickInput.cancel();
		await tree().root.getByRole('treeitem', {level: 2}).last().click();
		await quickInput.row('Leave it open for now').waitFor();
		await quickInput.accept();
		await quickInput.choose('Show the result as a document');
		await window.workbench.editor.tab('Untitled-2').waitFor();
		await quickInput.widget.waitFor({state: 'hidden'});
	});

	function savedName(): string {
		return fs.readdirSync(folder)[0] ?? assert.fail('not saved');
	}
});
