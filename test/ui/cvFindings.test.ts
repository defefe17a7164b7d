import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {CvPreviewPage} from '../support/pages/cvPreviewPage';
import {axeFaults} from '../support/webviewFaults';

const weakCv = `---
pmo-career: cv
target: pmo_analyst
---

# Sam Example

PMO Co-ordinator | Sampleton | sam@example.org

## Career history

### PMO Co-ordinator | Example Water | Sampleton

March 2023 to present

- Responsible for the risk register of the programme.
`;
const weakLine = weakCv.split('\n').findIndex((line) => line.startsWith('- Responsible')) + 1;
/** What the status bar says while the words that the finding is about are selected. */
const weakWords = `Ln ${String(weakLine)}, Col ${String('- Responsible for'.length + 1)} (15 selected)`;

describe('the findings in the preview of a CV', () => {
	let window: OpenWorkbench;
	let preview: CvPreviewPage;
	before(async () => {
		// Wide enough for notes beside the paper in half of the window.
		window = await openWorkbench({viewport: {width: 2000, height: 1000}});
		const {workbench, folder = assert.fail('no folder')} = window;
		fs.writeFileSync(path.join(folder, 'career', 'cv', 'weak.md'), weakCv);
		preview = new CvPreviewPage(workbench.webview());
		await workbench.palette.run('View: Close Primary Side Bar');
		await workbench.editor.open('career/cv/weak.md');
		await workbench.palette.run('PMO Career: Open CV Preview to the Side');
		await preview.heading('Sam Example').waitFor();
	});
	after(() => window.close());

	const selected = (place: string): Promise<void> =>
		window.page.locator('[id="status.editor.selection"]', {hasText: place}).waitFor();

	it('stand beside their lines, without a note over another', async () => {
		await preview.note('duty-not-achievement').waitFor();
		await preview.besidePaper();
		const boxes = await Promise.all((await preview.notes.all()).map((note) => note.boundingBox()));
		const places = boxes.map((box) => box ?? assert.fail('a note is not drawn')).sort((a, b) => a.y - b.y);
		assert.ok(places.length > 1);
		for (const [index, {y, height}] of places.slice(0, -1).entries())
			assert.ok(y + height <= (places[index + 1]?.y ?? 0), `note ${String(index)} lies over the next one`);
	});

	it('select their words in the editor by a click', async () => {
		await preview.note('duty-not-achievement').click();
		await selected(weakWords);
	});

	it('are stepped through with F8 and around at the ends, and opened with Enter', async () => {
		const {workbench, page} = window;
		await workbench.editor.goTo(1);
		await preview.facts.click();
		await workbench.webview().focused();
		await page.keyboard.press('F8');
		await preview.focusedNote(0).waitFor();
		await page.keyboard.press('F8');
		await preview.focusedNote(1).waitFor();
		await page.keyboard.press('Shift+F8');
		await page.keyboard.press('Shift+F8');
		const last = (await preview.notes.count()) - 1;
		await preview.focusedNote(last).filter({hasText: 'duty-not-achievement'}).waitFor();
		await page.keyboard.press('Enter');
		await selected(weakWords);
	});

	it('have no fault that axe can find', async () => {
		assert.deepEqual(await axeFaults(window.workbench.webview()), []);
	});

	it('go when the line is mended', async () => {
		const {workbench} = window;
		await workbench.editor.focus();
		await workbench.editor.goTo(weakLine, 3);
		await window.page.keyboard.press('Shift+End');
		await workbench.editor.type('Rebuilt the risk register of eleven projects in two months');
		await preview.text('Rebuilt the risk register of eleven projects').waitFor();
		await preview.note('duty-not-achievement').waitFor({state: 'detached'});
	});
});
