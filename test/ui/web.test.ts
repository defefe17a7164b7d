import assert from 'node:assert/strict';
import {answerAndSave, insertSnippet, openSheet, scaffoldCv} from '../support/mainJob';
import type {OpenWorkbench} from '../support/openWorkbench';
import {openWebWorkbench} from '../support/openWebWorkbench';

describe('VS Code for the Web with a virtual folder', () => {
	let window: OpenWorkbench;
	before(async () => {
		window = await openWebWorkbench();
		await window.workbench.activityBar.open();
	});
	after(() => window.close());

	it('shows the roles and opens the sheet of one', async () => {
		assert.equal(await openSheet(window), 'PMO Analyst');
	});

	it('takes an answer in the checklist and saves it into the folder', async () => {
		const file = await answerAndSave(window);
		await window.workbench.editor.line('q01: 2').waitFor();
		// Only rows that there is room for exist.
		const career = window.workbench.tree('My Career');
		await career.collapse('Career plans');
		await career.collapse('CVs');
		await career.item(file.replace('.md', '')).waitFor();
		await career.item('CVs').locator('.monaco-tl-twistie').click();
	});

	it('scaffolds a CV into the folder', async () => {
		await scaffoldCv(window, 'web-cv');
		for (const text of ['pmo-career: cv', 'Zoë Example']) await window.workbench.editor.line(text).first().waitFor();
		await window.workbench.tree('My Career').item('web-cv').waitFor();
	});

	it('checks the CV as it is typed, and mends it', async () => {
		const {workbench, page} = window;
		await page.keyboard.press('Control+End');
		await page.keyboard.press('Enter');
		await workbench.editor.type('- References available on request');
		await workbench.editor.line('References available').waitFor();
		await workbench.editor.fix('Delete the line');
		await workbench.editor.line('References available').waitFor({state: 'detached'});
	});

	it('inserts a snippet and tabs through it', async () => {
		await insertSnippet(window);
	});
});
