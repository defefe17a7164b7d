import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {answerAndSave, insertSnippet, openSheet, scaffoldCv} from '../support/mainJob';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

describe('the oldest VS Code that is supported', () => {
	let window: OpenWorkbench;
	before(async () => {
		window = await openWorkbench({kit: 'floor', viewport: {width: 1280, height: 1000}});
		await window.workbench.activityBar.open();
	});
	after(() => window.close());

	const written = (...names: readonly string[]): string =>
		fs.readFileSync(path.join(window.folder ?? assert.fail('no folder'), 'career', ...names), 'utf8');

	it('shows the roles and opens the sheet of one', async () => {
		assert.equal(await openSheet(window), 'PMO Analyst');
	});

	it('takes an answer in the checklist and saves it', async () => {
		assert.match(written('checklists', await answerAndSave(window)), /^answers:\n {2}q01: 2$/m);
	});

	it('scaffolds a CV', async () => {
		// Only rows that there is room for exist.
		await window.workbench.tree('My Career').collapse('Career plans');
		await scaffoldCv(window, 'floor-cv');
		assert.match(written('cv', 'floor-cv.md'), /^---\npmo-career: cv\n/);
		await window.workbench.tree('My Career').item('floor-cv').waitFor();
	});

	it('inserts a snippet and tabs through it', async () => {
		await insertSnippet(window);
		assert.match(written('cv', 'floor-cv.md'), /from 40 days to 5 days in \[time\]/);
	});
});
