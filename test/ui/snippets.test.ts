import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

describe('CV snippets', () => {
	let window: OpenWorkbench;
	before(async () => {
		window = await openWorkbench();
	});
	after(() => window.close());

	it('offers those for the target role first, inserts one at the cursor, and tabs through its gaps', async () => {
		const {workbench, page} = window;
		await workbench.editor.open('career/cv/sam-example.md');
		await page.keyboard.press('Control+End');
		await workbench.palette.run('PMO Career: Insert CV Snippet');
		await workbench.quickInput.widget.getByText('For PMO Analyst').waitFor();
		const [first] = await workbench.quickInput.labels();
		assert.ok(first !== undefined && first.length > 0);
		await workbench.quickInput.fill('cv-summary-analyst');
		await workbench.quickInput.rows.first().click();
		await workbench.editor.line('[number]').first().waitFor();
		await workbench.editor.focused();
		await workbench.editor.type('six');
		await page.keyboard.press('Tab');
		await workbench.editor.type('eleven');
		await workbench.editor.line('eleven').waitFor();
		await workbench.editor.save();
		const text = fs.readFileSync(
			path.join(window.folder ?? assert.fail('no folder'), 'career/cv/sam-example.md'),
			'utf8',
		);
		assert.match(text, /with six years of turning data from eleven projects/);
	});

	it('works in an untitled document', async () => {
		const {workbench} = window;
		await workbench.palette.run('File: New Untitled Text File');
		await workbench.editor.tab('Untitled-1').waitFor();
		await workbench.palette.run('PMO Career: Insert CV Snippet');
		await workbench.quickInput.focused();
		await workbench.quickInput.fill('cv-gap');
		await workbench.quickInput.rows.first().click();
		await workbench.editor.line('[').first().waitFor();
	});

	it('completes by prefix in a Markdown file', async () => {
		const {workbench, page} = window;
		await workbench.editor.open('career/cv/sam-example.md');
		await page.keyboard.press('Control+End');
		await page.keyboard.press('Enter');
		await workbench.editor.type('cv-phrase');
		await page.keyboard.press('Control+Space');
		await workbench.editor.suggestions.filter({hasText: 'cv-phrase-raid'}).first().waitFor();
	});
});
