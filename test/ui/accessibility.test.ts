import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {openWorkbench, themes} from '../support/openWorkbench';
import type {OpenWorkbench, Theme} from '../support/openWorkbench';
import {sizeWebview, sizeWindow, zoomToDouble} from '../support/pageSize';
import {CareerMapPage} from '../support/pages/careerMapPage';
import {ChecklistPage} from '../support/pages/checklistPage';
import {planWithEveryStatus} from '../support/planWithEveryStatus';
import {longCv} from '../support/sampleCv';
import {formerRun, sampleRuns, writeSampleRuns} from '../support/sampleRuns';
import {switchTheme} from '../support/switchTheme';
import {walk} from '../support/tabStops';
import {axeFaults, sidewaysFaults} from '../support/webviewFaults';

const size = {width: 1280, height: 1000};

/** A saved checklist whose result has something in every part of the page. */
const saved = `---
pmo-career: checklist
instrument: pmo-role-right-for-me
about: pmo_analyst
matters: [q01, q36]
answers: {q01: 2, q02: 1, q03: 2, q11: -1, q05: 2, q12: 1, q07: 2, q08: 1, q36: 2, q19: unknown, q18: 2, q24: 1, q29: -2, t01: 2, t03: 2, t09: 1}
notes: {q01: 'שאלתי את ראש ה-PMO ביום שלישי', q07: 'أحب أن يرى الناس ما أنجزت'}
---
`;

/** Brings each webview into sight, in the state in which there is most to see. */
const webviews: Readonly<Record<string, (window: OpenWorkbench) => Promise<void>>> = {
	'the role sheet': async ({workbench}) => {
		await workbench.palette.run('PMO Career: Open Role Sheet');
		await workbench.quickInput.answer('PMO Analyst');
		await workbench.webview().frame.getByRole('button', {name: 'Show what the levels look like'}).click();
	},
	'the comparison': async ({workbench}) => {
		await workbench.palette.run('PMO Career: Compare Roles');
		await workbench.quickInput.focused();
		for (const role of ['PMO Administrator', 'PMO Analyst', 'PMO Manager']) {
			await workbench.quickInput.fill(role);
			await workbench.quickInput.row(role).click();
		}
		await workbench.quickInput.accept();
		await workbench.webview().frame.getByRole('heading', {name: 'Three roles'}).waitFor();
	},
	'the questions of the checklist': async ({workbench, page}) => {
		const checklist = new ChecklistPage(page);
		await workbench.palette.run('PMO Career: Is a PMO Role Right for Me?');
		await checklist.enter();
		await page.keyboard.press('m');
		await checklist.answer('4');
		await checklist.answer('6');
		await page.keyboard.press('n');
		await checklist.note.fill('שאלתי את ראש ה-PMO');
	},
	'the result of the checklist': async ({workbench, page, folder = ''}) => {
		const file = path.join(folder, 'career', 'checklists', 'analyst.md');
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, saved);
		await workbench.palette.run('PMO Career: Continue a Saved Checklist');
		await workbench.quickInput.rows.filter({hasText: 'analyst.md'}).click();
		await workbench.dialog.choose("Don't Save");
		await new ChecklistPage(page).link('Show the result so far').click();
	},
	'the comparison of checklists': async ({workbench, folder = ''}) => {
		writeSampleRuns(folder, {...sampleRuns, '2026-03-01-pmo-analyst': formerRun});
		await workbench.palette.run('PMO Career: Compare Roles by Checklist');
		await workbench.quickInput.chooseSeveral([
			'PMO Analyst, 1 March 2026',
			'PMO Analyst, 1 September 2026',
			'PMO Lead, 5 October 2026',
			'Project Planner, 10 November 2026',
		]);
		await workbench.webview().frame.getByRole('heading', {name: 'Compare four runs'}).waitFor();
	},
	'the career map': async ({workbench, page}) => {
		await workbench.palette.run('PMO Career: Open Career Map');
		await workbench.webview().heading();
		await workbench.webview().focused();
		await page.keyboard.press('/');
		await page.keyboard.type('PMO Analyst');
		await page.keyboard.press('Enter');
		const map = new CareerMapPage(workbench.webview());
		await map.focusedOn('PMO Analyst');
		await map.webview.frame.getByText('Roles as a list').click();
	},
	'the milestones of a plan': async ({workbench, folder = ''}) => {
		const file = path.join(folder, 'career', 'plans', 'milestones.md');
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, planWithEveryStatus);
		await workbench.editor.open('career/plans/milestones.md');
		await workbench.palette.run('PMO Career: Show Milestones');
		await workbench.webview().frame.getByRole('rowheader', {name: /^M6/}).waitFor();
	},
	'the preview of a CV': async ({workbench, folder = ''}) => {
		fs.writeFileSync(path.join(folder, 'career', 'cv', 'long.md'), longCv);
		await workbench.editor.open('career/cv/long.md');
		await workbench.palette.run('PMO Career: Open CV Preview to the Side');
		await workbench.webview().frame.getByRole('region', {name: 'Page 3 of 3'}).waitFor();
		await workbench.palette.run('View: Focus Next Editor Group');
		await workbench.palette.run('View: Close Editors in Other Groups');
		await workbench.webview().frame.getByText('The document was closed.').waitFor();
	},
};

const layouts: Readonly<Record<string, (window: OpenWorkbench) => Promise<void>>> = {
	'in a window of usual width': async (window) => sizeWindow(window, size),
	'at 300 px': async (window) => sizeWebview(window, {...size, width: 300}),
	'at 200 % zoom': async (window) => zoomToDouble(window, size),
};

describe('accessibility', () => {
	let window: OpenWorkbench;
	before(async () => {
		window = await openWorkbench({viewport: size});
		await window.workbench.palette.run('View: Close Primary Side Bar');
	});
	after(() => window.close());

	for (const [webview, open] of Object.entries(webviews)) {
		describe(webview, () => {
			before(() => open(window));
			after(() => window.workbench.palette.run('View: Close All Editors'));

			it('shows where the focus is at every press of Tab, and lets it out at the end', async () => {
				const page = window.workbench.webview();
				await page.frame.locator('main button:visible').first().focus();
				const stops = await walk(window, page, 'Tab');
				assert.ok(stops.length > 0);
				assert.deepEqual(
					stops.filter(({isSeen}) => !isSeen).map(({name}) => name),
					[],
				);
			});

			for (const [layout, lay] of Object.entries(layouts)) {
				it(`has no fault that axe can find in any theme, and nothing to scroll sideways, ${layout}`, async () => {
					await lay(window);
					assert.deepEqual(await sidewaysFaults(window.workbench.webview()), []);
					for (const theme of Object.keys(themes) as Theme[]) {
						await switchTheme(window, theme);
						assert.deepEqual(await axeFaults(window.workbench.webview()), [], theme);
					}
				});
			}
		});
	}
});
