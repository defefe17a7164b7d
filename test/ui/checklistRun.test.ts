import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {ChecklistPage} from '../support/pages/checklistPage';

const title = 'Is a PMO role right for me?';
const start = 'PMO Career: Is a PMO Role Right for Me?';
const resume = 'PMO Career: Continue a Saved Checklist';

const broken = [
	{name: 'open.md', text: '---\npmo-career: checklist\nanswers:\n  q01: 2\n', message: /front matter .* is not closed/},
	{
		name: 'syntax.md',
		text: '---\r\npmo-career: checklist\r\nanswers: [1\r\n---\r\n',
		message: /cannot be read at line \d/,
	},
	{
		name: 'answer.md',
		text: '---\npmo-career: checklist\ninstrument: pmo-role-right-for-me\nabout: general\nanswers:\n  q01: 9\n---\n',
		message: /not one of the seven/,
	},
	{
		name: 'other.md',
		text: '\uFEFF---\npmo-career: checklist\ninstrument: "[x](command:workbench.action.quit)"\nanswers: {}\n---\n',
		message: /made with another checklist/,
	},
];

describe('a run of the checklist', () => {
	let window: OpenWorkbench;
	let checklist: ChecklistPage;
	let folder: string;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1280, height: 1000}});
		checklist = new ChecklistPage(window.page);
		folder = path.join(window.folder ?? assert.fail('no folder'), 'career', 'checklists');
	});
	after(() => window.close());

	for (const {name, text, message} of broken) {
		it(`is not continued from a broken file, which stays as it is: ${name}`, async () => {
			const {workbench} = window;
			fs.mkdirSync(folder, {recursive: true});
			fs.writeFileSync(path.join(folder, name), text);
			await workbench.palette.run(resume);
			await workbench.quickInput.rows.filter({hasText: name}).click();
			await workbench.notifications.toast(message).waitFor();
			assert.equal(await workbench.notifications.toast(message).locator('a').filter({hasText: 'x'}).count(), 0);
			await workbench.notifications.dismiss(message);
			assert.equal(fs.readFileSync(path.join(folder, name), 'utf8'), text);
			assert.deepEqual(await workbench.editor.tabs(), []);
		});
	}

	it('survives hiding its page', async () => {
		const {workbench} = window;
		await workbench.palette.run(start);
		await checklist.enter();
		for (const key of ['5', '1', '6', '4']) await checklist.answer(key);
		await checklist.progress('3 of 24 answered').waitFor();
		await checklist.step('Shift+Enter');
		const given = await checklist.given();
		await workbench.editor.open('README.md');
		await workbench.editor.tab(title).click();
		await checklist.progress('3 of 24 answered').waitFor();
		assert.deepEqual(await checklist.given(), given);
	});

	it('survives a reload of the window', async () => {
		const given = await checklist.given();
		await window.workbench.reload();
		await checklist.progress('3 of 24 answered').waitFor();
		assert.deepEqual(await checklist.given(), given);
	});

	it('survives closing its page before anything is saved', async () => {
		const {workbench} = window;
		await workbench.palette.run('View: Close All Editors');
		await checklist.element.waitFor({state: 'detached'});
		await workbench.palette.run(start);
		await checklist.progress('3 of 24 answered').waitFor();
		assert.deepEqual(
			fs.readdirSync(folder).filter((name) => !broken.some((each) => each.name === name)),
			[],
		);
	});

	it('turns to a particular role by keyboard, and back, with the same answers', async () => {
		const {page, workbench} = window;
		const general = checklist.frame.getByRole('radio', {name: 'A PMO role in general'});
		const particular = checklist.frame.getByRole('radio', {name: 'A particular role'});
		await checklist.focused();
		await checklist.tabTo(general);
		await page.keyboard.press('ArrowRight');
		await workbench.quickInput.answer('PMO Analyst');
		await checklist.progress('3 of 39 answered').waitFor();
		await particular.and(checklist.frame.locator(':checked')).waitFor();
		await checklist.button('Deal-breakers').waitFor();
		await checklist.focused();
		await checklist.tabTo(particular);
		await page.keyboard.press('ArrowLeft');
		await checklist.progress('3 of 24 answered').waitFor();
		assert.equal(await checklist.button('Deal-breakers').count(), 0);
	});

	it('says so where its file has become unreadable, leaves that alone, and can be saved beside it', async () => {
		const {page} = window;
		await checklist.enter();
		await checklist.button('Save to a file').click();
		await checklist.link('Open the file').waitFor();
		const saved = (): string[] => fs.readdirSync(folder).filter((name) => name.includes('pmo-role'));
		const file = path.join(folder, saved()[0] ?? assert.fail('not saved'));
		const text = fs.readFileSync(file, 'utf8').replace('answers:\n', 'answers: [\n');
		fs.writeFileSync(file, text);
		await checklist.enter();
		await checklist.answer('2');
		await checklist.frame
			.getByRole('alert')
			.getByText(/cannot be read at line \d+/)
			.waitFor();
		assert.equal(fs.readFileSync(file, 'utf8'), text);
		await checklist.tabTo(checklist.button('Save to a file'), 'Shift+Tab');
		await page.keyboard.press('Enter');
		await eventually(() => assert.equal(saved().length, 2));
		assert.equal(fs.readFileSync(file, 'utf8'), text);
	});
});
