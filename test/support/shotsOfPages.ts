import type {Webview} from './pages/webview';
import {formerRun, sampleRuns, writeSampleRuns} from './sampleRuns';
import type {Studio} from './studio';

const wide = 960;
const narrow = 320;
/** What is left of the wide page at 200 % zoom. */
const zoomed = wide / 2;

/** Role sheet, comparison and checklist, as wide as a comfortable editor and as narrow as they must still work. */
export async function shootPages(studio: Studio): Promise<void> {
	const {workbench} = studio.window;
	await studio.resize(1280, 900);
	await studio.showSideBar(false);

	await workbench.palette.run('PMO Career: Open Role Sheet');
	await workbench.quickInput.answer('PMO Analyst');
	await shootWidths(studio, 'role-sheet', await readyPage(studio, 'PMO Analyst'));

	await workbench.palette.run('PMO Career: Compare Roles');
	// The role whose sheet is in front is ticked already.
	for (const role of ['PMO Lead', 'PMO Manager']) {
		await workbench.quickInput.focused();
		await workbench.quickInput.fill(role);
		await workbench.quickInput.row(role).click();
	}
	await workbench.quickInput.accept();
	await shootWidths(studio, 'compare', await readyPage(studio, 'Compare Roles'));

	await openChecklist(studio, 'PMO Analyst');
	const checklist = workbench.webview();
	await checklist.frame.locator('#statement').press('n');
	await checklist.frame.getByRole('textbox', {name: 'Your note'}).fill('שאלתי את ראש ה-PMO ביום שלישי');
	await shootWidths(studio, 'checklist-note', checklist);
	await answer(checklist, 5);
	await shootWidths(studio, 'checklist', checklist);
	await answer(checklist, 44);
	await checklist.frame.getByRole('link', {name: 'Show the result so far'}).click();
	await checklist.frame.getByRole('link', {name: 'Back to the questions'}).waitFor();
	await shootWidths(studio, 'checklist-result', checklist);
	await shootChecklistComparisons(studio);
}

/** Three roles by checklist, and one role half a year apart. */
export async function shootChecklistComparisons(studio: Studio): Promise<void> {
	const {workbench, folder} = studio.window;
	if (folder === undefined) throw new Error('There is no folder to keep the runs in.');
	writeSampleRuns(folder, {...sampleRuns, '2026-03-01-pmo-analyst': formerRun});
	const compare = async (command: string, names: readonly string[], heading: string): Promise<void> => {
		await workbench.palette.run(`PMO Career: ${command}`);
		await workbench.quickInput.chooseSeveral(names);
		await workbench.webview().frame.getByRole('heading', {level: 1, name: heading}).waitFor();
	};
	await compare(
		'Compare Roles by Checklist',
		['PMO Analyst, 1 September 2026', 'PMO Lead, 5 October 2026', 'Project Planner, 10 November 2026'],
		'Compare three runs',
	);
	await shootWidths(studio, 'checklist-compare', workbench.webview());
	await compare(
		'Compare Two Checklist Runs',
		['PMO Analyst, 1 March 2026', 'PMO Analyst, 1 September 2026'],
		'Compare two runs',
	);
	await shootWidths(studio, 'checklist-change', workbench.webview());
}

/** Opens the checklist about a role. */
export async function openChecklist(studio: Studio, role: string): Promise<void> {
	const {workbench} = studio.window;
	await studio.showSideBar(true);
	await workbench.activityBar.open();
	await workbench.contextMenu.choose(workbench.tree('Roles').item(role).first(), 'Is a PMO Role Right for Me?');
	await workbench.webview().frame.locator('#statement').waitFor();
	await studio.showSideBar(false);
}

/** Answers as many statements from the one on stage on, in a person's mixed way, marking the first three. */
export async function answer(checklist: Webview, count: number): Promise<void> {
	const keys = '54254643556415';
	const statement = checklist.frame.locator('#statement');
	for (let at = 0; at < count; at += 1) {
		const text = await statement.innerText();
		await statement.focus();
		if (at < 2) await statement.press('m');
		await statement.press(keys[at % keys.length] ?? '3');
		await checklist.frame.locator('#statement').filter({hasNotText: text}).waitFor();
	}
}

async function readyPage(studio: Studio, tab: string): Promise<Webview> {
	const {workbench} = studio.window;
	await workbench.editor.tab(tab).waitFor();
	const webview = workbench.webview();
	await webview.heading();
	return webview;
}

export async function shootWidths(studio: Studio, name: string, webview: Webview): Promise<void> {
	await studio.shootPage(name, webview, wide);
	await studio.shootPage(name, webview, zoomed);
	await studio.shootPage(name, webview, narrow);
	await studio.resize(1280, 900);
}
