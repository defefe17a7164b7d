import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {ChecklistPage} from '../support/pages/checklistPage';
import {copySample, makeScratch} from '../support/scratch';

const resume = 'PMO Career: Continue a Saved Checklist';

const saved = `---
pmo-career: checklist
instrument: pmo-role-right-for-me
about: general
answers:
  q01: 2 # asked twice
---

# Mine

My own words.
`;

describe('two windows on one saved checklist', () => {
	const scratch = makeScratch();
	let windows: readonly OpenWorkbench[] = [];
	let file: string;
	before(async () => {
		const folder = copySample(scratch);
		file = path.join(folder, 'career', 'checklists', 'mine.md');
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, saved);
		windows = [await openWorkbench({folder}), await openWorkbench({folder})];
		for (const {workbench, page} of windows) {
			await workbench.palette.run(resume);
			await workbench.quickInput.row('PMO roles in general').click();
			await new ChecklistPage(page).progress('1 of 24 answered').waitFor();
		}
	});
	after(async () => {
		for (const window of windows) await window.close();
		scratch.remove();
	});

	const pageOf = (index: number): ChecklistPage => new ChecklistPage((windows[index] ?? assert.fail('no window')).page);
	const text = (): string => fs.readFileSync(file, 'utf8');

	it('brings the answers of both together, whichever is later', async () => {
		// Both go on at the second statement, the first that is open.
		for (const index of [0, 1]) await pageOf(index).enter();
		await Promise.all([
			pageOf(0).answer('5'),
			pageOf(1)
				.step('Enter')
				.then(() => pageOf(1).answer('1')),
		]);
		await eventually(() => assert.match(text(), /q01: 2 # asked twice\n\s+q02: 2\n\s+q03: -2\n/));
		for (const index of [0, 1]) await pageOf(index).progress('3 of 24 answered').waitFor();
	});

	it('takes the later answer where both answered the same statement, in both windows', async () => {
		await pageOf(1).step('Shift+Enter');
		await pageOf(1).step('Shift+Enter');
		const again = await pageOf(1).answer('2');
		assert.equal(again.id, 'q02');
		await eventually(() => assert.match(text(), /q02: -1\n/));
		await pageOf(0).step('Shift+Enter');
		await pageOf(0).chosen('2').waitFor();
		assert.equal((await pageOf(0).given()).id, 'q02');
	});

	it('leaves every word alone that somebody wrote into the file', () => {
		assert.ok(text().endsWith('\n# Mine\n\nMy own words.\n'), text());
	});
});
