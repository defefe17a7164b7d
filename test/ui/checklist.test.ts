import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type {Locator} from 'playwright-core';
import {parse} from 'yaml';
import {eventually} from '../support/eventually';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import {ChecklistPage} from '../support/pages/checklistPage';
import type {GivenAnswer} from '../support/pages/checklistPage';

const title = 'Is a PMO role right for me?';
const start = 'PMO Career: Is a PMO Role Right for Me?';
const resume = 'PMO Career: Continue a Saved Checklist';

/** Statement by statement: mostly in favour, one against; one is not known yet, one does not apply. */
const keys = Array.from('551455554515652751214551');
const open = keys.indexOf('6');
const against = 6;
const marked = 16;
const note = 'שאלתי את ראש ה-PMO';
/** What the keys 1 to 7 stand for in a file. */
const values = [-2, -1, 0, 1, 2, 'unknown', 'not-applicable'];

describe('the checklist', () => {
	let window: OpenWorkbench;
	let checklist: ChecklistPage;
	let folder: string;
	let file: string;
	const given: GivenAnswer[] = [];
	before(async () => {
		window = await openWorkbench({viewport: {width: 1280, height: 1000}});
		checklist = new ChecklistPage(window.page);
		folder = path.join(window.folder ?? assert.fail('no folder'), 'career', 'checklists');
	});
	after(() => window.close());

	const press = async (key: string): Promise<void> => window.page.keyboard.press(key);
	const savedAnswers = (): unknown => {
		const [, front = ''] = fs.readFileSync(file, 'utf8').split('---\n');
		return (parse(front) as {answers: unknown}).answers;
	};

	it('opens from the palette and says that nothing can be said yet', async () => {
		await window.workbench.palette.search(start);
		await window.workbench.palette.command(start).waitFor();
		await press('Enter');
		assert.equal(await checklist.heading(), title);
		await checklist.progress('0 of 24 answered').waitFor();
		assert.equal(await checklist.standing.innerText(), 'Cannot say yet');
	});

	it('takes an answer by its key or by arrows, marks and unmarks it, and goes on and back', async () => {
		await checklist.enter();
		const first = await checklist.answer('4');
		await checklist.progress('1 of 24 answered').waitFor();
		await checklist.step('Shift+Enter');
		assert.deepEqual(await checklist.given(), first);
		await checklist.enter();
		await press('ArrowRight');
		await checklist.chosen('5').waitFor();
		const mark = checklist.button('Mark as mattering most');
		for (const pressed of ['true', 'false']) {
			await press('m');
			await mark.and(checklist.frame.locator(`[aria-pressed="${pressed}"]`)).waitFor();
		}
		await checklist.step('Enter');
		assert.notEqual(await checklist.statement.innerText(), first.statement);
		await checklist.step('Shift+Enter');
		assert.equal(await checklist.statement.innerText(), first.statement);
		await press('Delete');
		await checklist.progress('0 of 24 answered').waitFor();
	});

	it('takes keys typed without a pause, each for the statement that comes next', async () => {
		await checklist.enter();
		await window.page.keyboard.type('4325');
		await checklist.progress('4 of 24 answered').waitFor();
		for (const key of ['5', '2', '3', '4']) {
			await checklist.step('Shift+Enter');
			await checklist.chosen(key).waitFor();
			await press('Delete');
		}
		await checklist.progress('0 of 24 answered').waitFor();
	});

	it('takes a note in any script, and keeps its keys from the statement', async () => {
		await press('n');
		await checklist.note.and(checklist.frame.locator(':focus')).waitFor();
		await window.page.keyboard.insertText(note);
		await press('5');
		await checklist.progress('0 of 24 answered').waitFor();
		assert.equal(await checklist.note.evaluate((field) => getComputedStyle(field).direction), 'rtl');
		await checklist.tabTo(checklist.button('Mark as mattering most'), 'Shift+Tab');
	});

	it('is answered from first to last in fewer than forty key presses, with a verdict that follows', async () => {
		let presses = 0;
		for (const [index, key] of keys.entries()) {
			if (index === marked) {
				await press('m');
				presses += 1;
			}
			given.push(await checklist.answer(key));
			presses += 1;
			if (index === open) await checklist.standing.filter({hasText: /^Leaning/}).waitFor();
		}
		assert.equal(given.length, 24);
		assert.ok(presses < 40, String(presses));
		await checklist.verdict.filter({hasText: /^Yes/}).waitFor();
	});

	it('gives the reasons in the words of the answers, and what to find out', async () => {
		const texts = async (locator: Locator): Promise<string> => (await locator.allInnerTexts()).join(' ');
		const said = await texts(checklist.reasons('For').filter({hasText: 'matters most'}));
		assert.ok(said.includes(given[marked]?.statement ?? '?') && said.includes(given[marked]?.answer ?? '?'), said);
		const contra = await texts(checklist.reasons('Against'));
		assert.ok(
			contra.includes(given[against]?.statement ?? '?') && contra.includes(given[against]?.answer ?? '?'),
			contra,
		);
		const toFindOut = await texts(checklist.frame.locator('.find-out li'));
		assert.ok(toFindOut.includes(given[open]?.statement ?? '?'), toFindOut);
	});

	it('is saved by keyboard as a file that reads well and holds every answer', async () => {
		await checklist.tabTo(checklist.button('Save to a file'), 'Shift+Tab');
		await press('Enter');
		await checklist.link('Open the file').first().waitFor();
		const [name, ...others] = fs.readdirSync(folder);
		assert.deepEqual(others, []);
		assert.match(name ?? '', /^\d{4}-\d\d-\d\d-pmo-role\.md$/);
		file = path.join(folder, name ?? '');
		const expected = given.map(({id}, index) => [id, values[Number(keys[index]) - 1]]);
		assert.deepEqual(savedAnswers(), Object.fromEntries(expected));
		const text = fs.readFileSync(file, 'utf8');
		assert.match(text, /^---\npmo-career: checklist\n/);
		assert.ok(text.includes(`matters: [${given[marked]?.id ?? ''}]`));
		assert.ok(text.includes(`## ${await checklist.verdict.innerText()}`));
		assert.ok(text.includes(`Note: ${note}5`));
		assert.ok(text.includes('- Answered: 22 of 23; 1 not known yet'));
	});

	it('opens a role from the result', async () => {
		const role = checklist.frame.locator('.roles').getByRole('link').first();
		const name = await role.innerText();
		await checklist.tabTo(role);
		await press('Enter');
		await window.workbench.editor.tab(name).waitFor();
		assert.equal(await window.workbench.webview().heading(), name);
		await window.workbench.palette.run('View: Close Editor');
		await checklist.verdict.waitFor();
	});

	it('shows the same answers again after it was closed and continued', async () => {
		const {workbench} = window;
		await workbench.palette.run('View: Close All Editors');
		await checklist.element.waitFor({state: 'detached'});
		await workbench.palette.run(resume);
		await workbench.quickInput.rows.filter({hasText: path.basename(file)}).waitFor();
		await workbench.quickInput.accept();
		await checklist.progress('22 of 23 answered').waitFor();
		await checklist.enter();
		// It goes on at the first statement that is still open.
		assert.deepEqual(await checklist.given(), given[open]);
		for (let back = open; back > 0; back -= 1) await checklist.step('Shift+Enter');
		for (const [index, answer] of given.entries()) {
			assert.deepEqual(await checklist.given(), answer);
			if (index < given.length - 1) await checklist.step('Enter');
		}
	});

	it('keeps the file up to date from then on, with every word that somebody wrote into it', async () => {
		fs.appendFileSync(file, '\nMy own words.\n');
		const {id: last} = await checklist.answer('1');
		await eventually(() => assert.match(JSON.stringify(savedAnswers()), new RegExp(`"${last}":-2`)));
		assert.ok(fs.readFileSync(file, 'utf8').endsWith('\nMy own words.\n'));
	});
});
