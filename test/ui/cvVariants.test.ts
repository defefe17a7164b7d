import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';

const master = `---
pmo-career: cv
---

# Sam Example

PMO Analyst | Sampleton | sam@example.org

## Career history

### PMO Analyst | Example Rail | Sampleton

March 2020 to present

- Cut the reporting cycle from ten days to four for 64 projects <!-- tags: reporting -->
- Kept the risk register of 12 sites <!-- tags: risk -->
`;

describe('a variant of a CV', () => {
	let window: OpenWorkbench;
	let folder: string;
	before(async () => {
		window = await openWorkbench();
		folder = path.join(window.folder ?? assert.fail('no folder'), 'career', 'cv');
		fs.writeFileSync(path.join(folder, 'master.md'), master);
	});
	after(() => window.close());

	const written = (): string => fs.readFileSync(path.join(folder, 'rail.md'), 'utf8');

	it('is made from a master, with the lines that were chosen by their tags', async () => {
		const {workbench} = window;
		const {quickInput} = workbench;
		await workbench.editor.open('career/cv/master.md');
		await workbench.palette.run('PMO Career: New CV Variant');
		await quickInput.asking('Which role is the variant for?');
		await quickInput.answer('PMO Analyst');
		await quickInput.asking(/^Tags to take/);
		await quickInput.chooseSeveral(['reporting']);
		await quickInput.asking(/^Tags to leave out/);
		await quickInput.chooseSeveral(['risk']);
		await quickInput.message.getByText('Name of the file').waitFor();
		await quickInput.answer('rail');
		await workbench.editor.tab('rail.md').waitFor();
		await workbench.editor.line('Cut the reporting cycle').waitFor();
		for (const line of ['target: pmo_analyst', 'master: master.md']) assert.ok(written().includes(`\n${line}\n`), line);
		assert.match(written(), /\n- Cut the reporting cycle from ten days to four for 64 projects/);
		assert.doesNotMatch(written(), /risk register/);
		assert.equal(fs.readFileSync(path.join(folder, 'master.md'), 'utf8'), master);
	});

	it('shows a number that the master does not have as an error', async () => {
		const {workbench, page} = window;
		const lines = written().split('\n');
		const line = lines.findIndex((each) => each.includes('64 projects')) + 1;
		const column = (lines[line - 1]?.indexOf('64 projects') ?? 0) + '64'.length + 1;
		await workbench.editor.open('career/cv/rail.md');
		await workbench.editor.goTo(line, column);
		await workbench.editor.type('0');
		await workbench.editor.line('four for 640 projects').waitFor();
		const problem = page.locator('.markers-panel').getByRole('treeitem').filter({hasText: 'variant-fact-drift'});
		await workbench.palette.run('Problems: Focus on Problems View');
		await problem.locator('.codicon-error').waitFor();
		await workbench.editor.focus();
		await page.keyboard.press('Control+Z');
		await workbench.editor.line('four for 64 projects').waitFor();
		await problem.waitFor({state: 'detached'});
	});
});
