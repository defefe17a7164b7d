import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {CvPreviewPage} from '../support/pages/cvPreviewPage';
import {longCv} from '../support/sampleCv';

describe('the preview of a CV', () => {
	let window: OpenWorkbench;
	let preview: CvPreviewPage;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1600, height: 1000}});
		fs.writeFileSync(path.join(window.folder ?? assert.fail('no folder'), 'career', 'cv', 'long.md'), longCv);
		preview = new CvPreviewPage(window.workbench.webview());
		await window.workbench.palette.run('View: Close Primary Side Bar');
	});
	after(() => window.close());

	it('shows the CV as a page beside its editor, with its name and sections', async () => {
		const {workbench} = window;
		await workbench.editor.open('career/cv/sam-example.md');
		await workbench.palette.run('PMO Career: Open CV Preview to the Side');
		await preview.heading('Sam Example').waitFor();
		await preview.heading('Career history').waitFor();
		await preview.sheet('Page 1 of 1').waitFor();
		assert.match(await preview.facts.innerText(), /^1 page, A4\s+\d+ words/);
		await workbench.editor.tab('Preview: sam-example').waitFor();
	});

	it('follows as one types, and patches only what was typed', async () => {
		const {workbench} = window;
		await workbench.editor.focus();
		const heading = await preview.heading('Career history').elementHandle();
		await workbench.editor.goTo(18, 3);
		await workbench.editor.type('Typed just now. ');
		await preview.text('Typed just now. Rebuilt the monthly status report').waitFor();
		assert.equal(await heading.evaluate((element) => element.isConnected), true);
		await workbench.palette.run('File: Revert File');
	});

	it('changes style and paper', async () => {
		await preview.choose('Style', 'Classic');
		await preview.body.locator('.sheet.style-classic').first().waitFor();
		await preview.choose('Paper', 'Letter');
		await preview.facts.getByText('1 page, Letter').waitFor();
		await preview.choose('Paper', 'A4');
		await preview.choose('Style', 'Plain');
		await preview.body.locator('.sheet.style-plain').first().waitFor();
	});

	it('turns to the CV that comes to the front, and shows where its pages end and what is too long', async () => {
		const {workbench} = window;
		await workbench.editor.focus();
		await workbench.editor.open('career/cv/long.md');
		await preview.heading('Robin Long').waitFor();
		await preview.sheet('Page 3 of 3').waitFor();
		await preview.text('Page 1 ends here').waitFor();
		await preview.body.getByText(/Page 3 holds \d+ lines: \d+ mm over 2 pages, from “.+” on/).waitFor();
	});

	it('reads in the order of the document after turning to another one and back', async () => {
		const {workbench} = window;
		const texts = (): Promise<readonly string[]> => preview.units.allInnerTexts();
		await workbench.editor.open('career/cv/sam-example.md');
		await preview.heading('Sam Example').waitFor();
		const before = await texts();
		await workbench.editor.open('career/cv/long.md');
		await preview.heading('Robin Long').waitFor();
		await workbench.editor.open('career/cv/sam-example.md');
		await preview.heading('Sam Example').waitFor();
		assert.deepEqual(await texts(), before);
		await workbench.editor.open('career/cv/long.md');
		await preview.heading('Robin Long').waitFor();
	});

	it('scrolls in step with the editor, both ways', async () => {
		const {workbench, page} = window;
		const lastEntry = preview.text('Kept the register of project 40.');
		const firstEntry = preview.text('Kept the register of project 1.');
		await workbench.editor.goTo(longCv.split('\n').length);
		await preview.inView(lastEntry);
		await workbench.editor.goTo(1);
		await preview.inView(firstEntry);
		await preview.sheet('Page 3 of 3').hover();
		await page.mouse.wheel(0, 4000);
		await workbench.editor.line('Planning: dependencies across workstreams').waitFor();
	});

	it('puts the cursor where a line of the paper was clicked twice', async () => {
		const {page} = window;
		await preview.text('Kept the register of project 30.').dblclick();
		const line = longCv.split('\n').findIndex((each) => each.includes('project 30.')) + 1;
		await page.locator('[id="status.editor.selection"]', {hasText: `Ln ${String(line)}, Col`}).waitFor();
	});

	it('zooms by key, and is there again after a reload, at its place', async () => {
		const {workbench, page} = window;
		await preview.facts.click();
		await page.keyboard.press('-');
		await preview.zoom.getByText('90 %').waitFor();
		await workbench.reload();
		await preview.heading('Robin Long').waitFor();
		await preview.zoom.getByText('90 %').waitFor();
	});

	it('says so when the document was closed', async () => {
		const {workbench} = window;
		await workbench.editor.tab('long.md').click();
		await workbench.editor.focused();
		await workbench.palette.run('View: Close All Editors in Group');
		await preview.text('The document was closed.').waitFor();
	});

	it('opens for an unsaved document', async () => {
		const {workbench} = window;
		await workbench.palette.run('View: Close All Editors');
		await workbench.palette.run('File: New Untitled Text File');
		await workbench.editor.tab('Untitled-1').waitFor();
		await workbench.palette.run('Change Language Mode');
		await workbench.quickInput.answer('Markdown');
		await workbench.editor.focused();
		await workbench.editor.type('# Kim Unsaved');
		await workbench.palette.run('PMO Career: Open CV Preview to the Side');
		await preview.heading('Kim Unsaved').waitFor();
	});
});
