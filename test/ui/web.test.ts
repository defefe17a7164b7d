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
		assert.match(await window.workbench.editor.visibleText(), /answers:\n\s+q01: 2/);
		await window.workbench.tree('My Career').item(file.replace('.md', '')).waitFor();
	});

	it('scaffolds a CV into the folder', async () => {
		await scaffoldCv(window, 'web-cv');
		const text = await window.workbench.editor.visibleText();
		assert.match(text, /^---\npmo-career: cv\n/);
		assert.ok(text.includes('Zoë Example'));
		await window.workbench.tree('My Career').item('web-cv').waitFor();
	});

	it('inserts a snippet and tabs through it', async () => {
		assert.match(await insertSnippet(window), /from 40 days to 5 days in \[time\]/);
		await window.workbench.editor.save();
	});
});
