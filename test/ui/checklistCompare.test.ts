import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type {Locator} from 'playwright-core';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import type {Webview} from '../support/pages/webview';
import {formerRun, sampleRuns, writeSampleRuns} from '../support/sampleRuns';

const compareRuns = 'PMO Career: Compare Two Checklist Runs';
const compareRoles = 'PMO Career: Compare Roles by Checklist';
const tab = 'Compare Checklist Runs';
const analyst = sampleRuns['2026-09-01-pmo-analyst'] ?? assert.fail();

/** The analyst again a month later: one step in one factor, two in another, and one word of its own. */
const later = {
	...analyst,
	updated: '2026-10-01',
	answers: {...analyst.answers, q14: 2, q36: -1, q23: 1} as const,
	notes: {...analyst.notes, q36: 'Twelve months with the portfolio board.'},
};

describe('comparing saved checklists', () => {
	let window: OpenWorkbench;
	let folder: string;
	before(async () => {
		window = await openWorkbench({viewport: {width: 1280, height: 1000}});
		folder = window.folder ?? assert.fail('no folder');
	});
	after(() => window.close());

	const page = (): Webview => window.workbench.webview();
	const box = (name: string): Locator =>
		window.workbench.quickInput.rows.filter({hasText: name}).locator('.monaco-checkbox');
	const accept = async (): Promise<void> =>
		window.workbench.quickInput.widget.getByRole('button', {name: 'OK', exact: true}).click();
	const compare = async (command: string, names: readonly string[]): Promise<void> => {
		await window.workbench.palette.run(command);
		for (const name of names) await box(name).click();
		await accept();
	};
	const region = (title: string): Locator =>
		page()
			.frame.locator('section')
			.filter({has: window.page.getByRole('heading', {level: 2, name: title, exact: true})});
	const row = (title: string, statement: string | RegExp): Locator =>
		region(title)
			.getByRole('row')
			.filter({has: window.page.getByRole('rowheader', {name: statement})});
	const cells = (title: string, statement: string | RegExp): Promise<string[]> =>
		row(title, statement).getByRole('cell').locator('div').allInnerTexts();

	it('begins with a checklist where there are fewer than two', async () => {
		const {workbench} = window;
		writeSampleRuns(folder, {'2026-09-01-pmo-analyst': analyst});
		await workbench.palette.run(compareRuns);
		await workbench.notifications.choose('save at least two checklists', 'Start a Checklist');
		assert.equal(await page().heading(), 'Is a PMO role right for me?');
		await workbench.palette.run('View: Close All Editors');
	});

	it('names a file that cannot be read, and does not let it be chosen', async () => {
		const {quickInput, palette} = window.workbench;
		writeSampleRuns(folder, sampleRuns);
		fs.writeFileSync(
			path.join(folder, 'career', 'checklists', 'torn.md'),
			'---\npmo-career: checklist\nanswers: [\n---\n',
		);
		await palette.run(compareRoles);
		const torn = quickInput.rows.last();
		await torn.getByText(/torn\.md: The front matter cannot be read at line \d/).waitFor();
		await box('torn.md').click();
		await quickInput.widget.getByPlaceholder(/cannot be read as a checklist, so it cannot be compared/).waitFor();
		assert.equal(await box('torn.md').getAttribute('aria-checked'), 'false');
	});

	it('says so where too few or too many are ticked, and lets one choose again', async () => {
		const {quickInput, palette} = window.workbench;
		await box('planner').click();
		await accept();
		await quickInput.widget.getByPlaceholder('1 ticked. Tick at least two.').waitFor();
		await quickInput.cancel();
		await palette.run(compareRuns);
		for (const name of ['planner', 'pmo-lead', 'pmo-analyst']) await box(name).click();
		await accept();
		await quickInput.widget.getByPlaceholder('3 ticked. Tick exactly two.').waitFor();
		await quickInput.cancel();
	});

	it('shows three roles side by side: verdicts, deal-breakers, the kind of PMO and the factors', async () => {
		await compare(compareRoles, ['planner', 'pmo-lead', 'pmo-analyst']);
		assert.equal(await page().heading(), 'Compare three runs');
		const {frame} = page();
		assert.deepEqual(await frame.locator('.runs h2').getByRole('link').allInnerTexts(), [
			'PMO Analyst',
			'PMO Lead',
			'Project Planner',
		]);
		assert.deepEqual(await frame.locator('.verdict').allInnerTexts(), [
			'Cannot say yet',
			'Yes, going by your answers',
			'Yes, going by your answers',
		]);
		assert.deepEqual(await cells('Deal-breakers', /^Most of the role is gathering/), ['True', 'Clear', 'Clear']);
		assert.deepEqual(await cells('Kind of PMO', 'Control'), [
			'probably Controlling PMO',
			'probably Supportive PMO',
			'probably Directive PMO',
		]);
		const factors = region('Factors').getByRole('rowgroup');
		assert.equal(await factors.count(), 7);
		const office = factors.filter({hasText: 'The office itself'}).getByRole('row');
		assert.deepEqual(await office.getByRole('rowheader').last().innerText(), '3\nProject Planner');
		assert.match(await office.nth(1).innerText(), /rather yes|balanced/);
	});

	it('shows in words what differs, with marks and notes, and counts what does not', async () => {
		assert.deepEqual(await cells('What differs', /^The PMO asks hard questions/), [
			'Mostly not true\nYour note:\n\nThe advert lists four reports and no decision.',
			'Clearly true\nYour note:\n\nThe lead told of two projects that were stopped on their advice.',
			"Don't know yet",
		]);
		assert.match((await cells('What differs', /^It is plain to me what I would gain/))[1] ?? '', /matters most/);
		const arabic = row('What differs', /^Pay, place, contract/).locator('p[dir="auto"]');
		assert.equal(await arabic.evaluate((element) => getComputedStyle(element).direction), 'rtl');
		assert.equal(await row('What differs', /^I keep track of details/).count(), 0);
		await region('The rest')
			.getByText(/^\d+ statements say the same in every run/)
			.waitFor();
	});

	it('opens a run from its title', async () => {
		const {workbench} = window;
		await page().frame.getByRole('link', {name: 'PMO Lead'}).click();
		await page().frame.getByText('For PMO Lead.').waitFor();
		await workbench.editor.tab(tab).click();
		assert.equal(await page().heading(), 'Compare three runs');
	});

	it('says of two runs of one role what really changed, and lists only that', async () => {
		writeSampleRuns(folder, {'2026-10-01-pmo-analyst': later});
		await compare(compareRuns, ['2026-10-01-pmo-analyst', '2026-09-01-pmo-analyst']);
		const {frame} = page();
		await frame.getByRole('heading', {level: 1, name: 'Compare two runs'}).waitFor();
		await frame.getByText('Overall: more for the role.').waitFor();
		const changes = frame.locator('.factor-title');
		assert.deepEqual(await changes.allInnerTexts(), [
			'Daily work\nno real change',
			'People and influence\nno real change',
			'Order and the whole picture\nno real change',
			'Recognition and reward\nmore for the role',
			'The office itself\nno real change',
			'Your next step\nno real change',
		]);
		assert.deepEqual(await region('What differs').getByRole('rowheader').allInnerTexts(), [
			'I keep track of details, dates and documents without reminders.',
			'People in the organisation see the PMO as an overhead of little value.',
			'It is plain to me what I would gain from this role.',
		]);
		const heads = region('What differs').getByRole('columnheader');
		assert.deepEqual(await heads.locator('> span:last-child').allInnerTexts(), [
			'Statement',
			'1 September 2026',
			'1 October 2026',
		]);
	});

	it('names what an older checklist did not ask, and what is asked no longer', async () => {
		writeSampleRuns(folder, {'2026-03-01-pmo-analyst': formerRun});
		await compare(compareRuns, ['2026-03-01-pmo-analyst', '2026-09-01-pmo-analyst']);
		const {frame} = page();
		await frame.getByRole('heading', {level: 2, name: 'No longer asked'}).waitFor();
		assert.deepEqual(await cells('No longer asked', /^I can press an uncomfortable question/), [
			'Clearly true',
			'not in this run',
		]);
		assert.equal(await region('No longer asked').getByRole('rowheader').count(), 3);
		assert.deepEqual(await cells('New, or left open', /^I let a doubtful answer pass/), [
			'not in this run',
			'In between',
		]);
		assert.equal(await frame.getByRole('heading', {level: 2, name: 'Asked in other words'}).count(), 0);
	});

	it('comes back after a reload, and names a file that has gone', async () => {
		const {workbench} = window;
		fs.rmSync(path.join(folder, 'career', 'checklists', '2026-03-01-pmo-analyst.md'));
		await workbench.reload();
		await workbench.editor.tab(tab).waitFor();
		const {frame} = page();
		await frame.getByText('2026-03-01-pmo-analyst.md is not there any more, or cannot be read.').waitFor();
		await frame.getByText('There are not two runs left to compare.').waitFor();
		await frame.getByRole('button', {name: 'Choose other runs'}).click();
		for (const name of ['planner', 'pmo-lead']) await box(name).click();
		await accept();
		await frame.getByRole('heading', {level: 1, name: 'Compare three runs'}).waitFor();
	});
});
