import {mkdirSync, writeFileSync} from 'node:fs';
import * as path from 'node:path';
import type {OpenWorkbench} from './openWorkbench';
import {openWorkbench} from './openWorkbench';
import {root} from './project';
import {openRoute} from './shotsOfMap';
import {answer, openChecklist} from './shotsOfPages';
import {steadyPicture, Studio} from './studio';

/** The README is read on slow lines too. In bytes, for each picture. */
const largest = 160_000;
/** Hundreds of thin lines take more. */
const largestMap = 230_000;

/** Takes the pictures of the README anew. */
export async function shootForReadme(): Promise<void> {
	await shootMapForReadme();
	await shootViewsForReadme();
	await shootPlanForReadme();
}

export async function shootPlanForReadme(): Promise<void> {
	const window = await openWorkbench({theme: 'dark', viewport: {width: 1000, height: 540}});
	try {
		const {page, workbench} = window;
		await workbench.activityBar.open();
		for (const view of ['Roles', 'Career Paths']) await workbench.tree(view).pane.locator('.pane-header').click();
		await workbench.editor.open('career/plans/pmo-analyst-plan.md');
		await workbench.activityBar.open();
		await workbench.tree('My Career').root.getByText('Accuracy and attention').first().waitFor();
		await workbench.editor.goTo(114, 1);
		await page.mouse.move(20, 360);
		await keep(window, 'plan');
	} finally {
		await window.close();
	}
}

async function shootViewsForReadme(): Promise<void> {
	const window = await openWorkbench({theme: 'dark', viewport: {width: 1200, height: 720}});
	try {
		const {page, workbench} = window;
		await workbench.activityBar.open();
		const roles = workbench.tree('Roles');
		await workbench.tree('My Career').pane.locator('.pane-header').click();
		await workbench.palette.run('PMO Career: Show Career Paths From a Role');
		await workbench.quickInput.answer('PMO Analyst');
		const paths = workbench.tree('Career Paths');
		await paths.expand('Move up');
		await roles.runInline('PMO Analyst', 'Open Role Sheet');
		await workbench.webview().heading();
		await roles.expand('PMO Analyst');
		await page.mouse.move(20, 360);
		await keep(window, 'overview');

		const studio = new Studio(window, 'dark');
		await openChecklist(studio, 'PMO Analyst');
		const checklist = workbench.webview();
		await answer(checklist, 5);
		await checklist.frame.getByText('Quite like me', {exact: true}).last().click();
		await page.mouse.move(20, 360);
		await keep(window, 'checklist');

		await workbench.palette.run('View: Close All Editors');
		await studio.showSideBar(false);
		await workbench.editor.open('career/cv/sam-example.md');
		await workbench.palette.run('PMO Career: Open CV Preview to the Side');
		await workbench.webview().frame.getByText('4 suggestions').first().waitFor();
		await page.mouse.move(20, 360);
		await keep(window, 'cv');
	} finally {
		await window.close();
	}
}

async function shootMapForReadme(): Promise<void> {
	const window = await openWorkbench({theme: 'dark', viewport: {width: 1200, height: 860}});
	try {
		const studio = new Studio(window, 'dark');
		await openRoute(studio, 'PMO Co-ordinator', 'Portfolio Office Manager');
		await window.page.mouse.move(20, 360);
		await keep(window, 'map', largestMap);
	} finally {
		await window.close();
	}
}

async function keep({page}: OpenWorkbench, name: string, most = largest): Promise<void> {
	const picture = await steadyPicture(page.locator('body'));
	if (picture.length > most) throw new Error(`${name}.png would be ${String(picture.length)} bytes.`);
	const folder = path.join(root, 'media', 'readme');
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, `${name}.png`), picture);
	console.log(`  media/readme/${name}.png (${(picture.length / 1000).toFixed(0)} KB)`);
}
