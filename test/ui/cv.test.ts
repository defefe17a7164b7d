import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

const head = '---\npmo-career: cv\ntarget: pmo_analyst\n---\n\n# Sam Example\n\n';
const ended =
	'## Experience\n\n### PMO Analyst | Example Water\n\nMarch 2021 - June 2023\n\n- Rebuilt the RAID log of eleven projects\n';
const interests = '## Interests\n\n- Walking\n';

describe('a CV while it is written', () => {
	let window: OpenWorkbench;
	let folder: string;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1280, height: 1000}});
		folder = path.join(window.folder ?? assert.fail('no folder'), 'career', 'cv');
		fs.writeFileSync(path.join(folder, 'one.md'), `${head}${ended}\n${interests}`);
		fs.writeFileSync(path.join(folder, 'two.md'), `${head}${interests}- References available on request\n`);
		fs.writeFileSync(
			path.join(folder, 'long.md'),
			`${head}${interests}${'- Walked along the river with the dog, twice\n'.repeat(24_000)}`,
		);
	});
	after(() => window.close());

	const saved = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

	it('marks a line as it is typed, and mends it by keyboard', async () => {
		const {workbench, page} = window;
		const {editor} = workbench;
		await editor.open('career/cv/one.md');
		await page.keyboard.press('Control+End');
		await editor.type('- References available on request');
		await editor.line('References available').waitFor();
		await editor.markers.first().waitFor();
		await editor.fix('Delete the line');
		await editor.line('References available').waitFor({state: 'detached'});
		await editor.save();
		assert.equal(saved('one.md'), `${head}${ended}\n${interests}`);
	});

	it('completes a verb in the past for a role that has ended', async () => {
		const {workbench, page} = window;
		const {editor} = workbench;
		await editor.open('career/cv/one.md');
		await editor.goTo(14, 100);
		await page.keyboard.press('Enter');
		await editor.type('- ');
		await editor.suggestions.first().waitFor();
		await editor.type('Autom');
		await editor.suggestions.filter({hasText: 'Automated'}).first().waitFor();
		await page.keyboard.press('Enter');
		await editor.line('Automated').waitFor();
		await editor.save();
		assert.match(saved('one.md'), /eleven projects\n- Automated\n/);
	});

	it('lets a finding pass, with the reason in the file', async () => {
		const {workbench} = window;
		const {editor} = workbench;
		await editor.open('career/cv/two.md');
		await editor.goTo(11, 6);
		await editor.markers.first().waitFor();
		await editor.fix('pass here');
		await workbench.quickInput.answer('the agency asks for it');
		await editor.line('cv-ignore references-line').waitFor();
		await editor.markers.first().waitFor({state: 'detached'});
		await editor.save();
		assert.match(
			saved('two.md'),
			/\n- References available on request <!-- cv-ignore references-line: the agency asks for it -->\n$/,
		);
	});

	it('takes a severity from the front matter as it is typed, and completes the country', async () => {
		const {workbench, page} = window;
		const {editor} = workbench;
		await editor.open('career/cv/two.md');
		await page.keyboard.press('Control+End');
		await editor.type('- References available upon request');
		await editor.root.locator('.squiggly-info').first().waitFor();
		await editor.goTo(3, 100);
		await page.keyboard.press('Enter');
		await editor.type('rules: {references-line: error}');
		await editor.root.locator('.squiggly-error').first().waitFor();
		await page.keyboard.press('Enter');
		await editor.type('coun');
		await editor.complete('country');
		await editor.line('country: ').waitFor();
		await page.keyboard.press('Control+Space');
		await editor.suggestions.filter({hasText: 'us-federal'}).first().click();
		await editor.line('country: us-federal').waitFor();
		await editor.save();
		assert.match(saved('two.md'), /\nrules: \{references-line: error\}\ncountry: us-federal\n/);
	});

	it('shows a report whose links lead to the lines', async () => {
		const {workbench} = window;
		await workbench.editor.open('career/cv/two.md');
		await workbench.palette.run('PMO Career: CV Report');
		await workbench.editor.tab('Report on two.md').waitFor();
		await workbench.editor.line('Report on two').waitFor();
		await workbench.editor.close();
	});

	it('explains a finding', async () => {
		const {workbench} = window;
		await workbench.editor.open('career/cv/two.md');
		await workbench.editor.goTo(14, 6);
		await workbench.palette.run('PMO Career: Explain This Finding');
		const page = workbench.webview();
		await page.body.getByRole('heading', {name: 'References on request'}).waitFor();
		await workbench.editor.close();
	});

	it('works on the CV in the rendered Markdown editor', async () => {
		const {workbench} = window;
		await workbench.editor.open('career/cv/two.md');
		await workbench.palette.run('View: Reopen Editor With...');
		await workbench.quickInput.focused();
		await workbench.quickInput.fill('Markdown');
		await workbench.quickInput.rows.first().click();
		await workbench.webview().body.getByRole('heading', {name: 'Sam Example'}).waitFor();
		await workbench.palette.run('PMO Career: Fix All in This CV');
		await workbench.webview().body.getByText('available upon request').waitFor({state: 'detached'});
		await workbench.palette.run('File: Save');
		await eventually(() => assert.doesNotMatch(saved('two.md'), /upon request/));
	});

	it('stays quick in a file of a megabyte, and says that it is not checked', async () => {
		const {workbench, page} = window;
		const {editor} = workbench;
		await editor.open('career/cv/long.md');
		await editor.goTo(10, 1);
		await editor.type('x');
		await editor.line('x- Walk').waitFor();
		const start = performance.now();
		await editor.type('0123456789'.repeat(2));
		await editor.line('0123456789'.repeat(2)).waitFor();
		const took = performance.now() - start;
		assert.ok(took < 5000, `twenty letters took ${String(took)} ms`);
		assert.equal(await editor.markers.count(), 0);
		await page.locator('[id="status.languageStatus"]').click();
		await page.locator('.hover-language-status', {hasText: 'CV: not checked'}).first().waitFor();
	});
});
