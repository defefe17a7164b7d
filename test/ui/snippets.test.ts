import assert from 'node:assert/strict';
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
		await workbench.editor.root.locator('.view-line', {hasText: '['}).first().waitFor();
		await workbench.editor.type('FIRST');
		await page.keyboard.press('Tab');
		await workbench.editor.type('SECOND');
		const text = await workbench.editor.visibleText();
		assert.ok(text.includes('FIRST') && text.includes('SECOND'), text);
		assert.ok(text.indexOf('FIRST') < text.indexOf('SECOND'));
	});

	it('works in an untitled document', async () => {
		const {workbench} = window;
		await workbench.palette.run('File: New Untitled Text File');
		await workbench.editor.tab('Untitled-1').waitFor();
		await workbench.palette.run('PMO Career: Insert CV Snippet');
		await workbench.quickInput.focused();
		await workbench.quickInput.fill('cv-gap');
		await workbench.quickInput.rows.first().click();
		await workbench.editor.root.locator('.view-line', {hasText: /\S/}).first().waitFor();
	});

	it('completes by prefix in a Markdown file', async () => {
		const {workbench, page} = window;
		await workbench.editor.open('career/cv/sam-example.md');
		await page.keyboard.press('Control+End');
		await page.keyboard.press('Enter');
		await workbench.editor.type('cv-raid');
		await page.keyboard.press('Control+Space');
		await workbench.editor.suggestions.filter({hasText: 'cv-'}).first().waitFor();
	});
});
