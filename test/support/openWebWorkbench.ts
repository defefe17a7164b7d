import {mkdirSync, writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {launchChromium} from './chromium';
import {openPages} from './openWorkbench';
import type {OpenWorkbench} from './openWorkbench';
import {Workbench} from './pages/workbench';
import {quietSettings} from './quietSettings';
import {copySample, makeScratch} from './scratch';
import {shared} from './shared';
import {serveVsCodeForTheWeb} from './webServer';

/**
 * Opens VS Code for the Web with the extension under development and the sample folder as a virtual one: what is
 * written into it stays in the page. Its settings are those of the folder.
 */
export async function openWebWorkbench(): Promise<OpenWorkbench> {
	const scratch = makeScratch();
	const sample = copySample(scratch);
	mkdirSync(path.join(sample, '.vscode'));
	writeFileSync(path.join(sample, '.vscode', 'settings.json'), JSON.stringify(quietSettings));
	const server = await serveVsCodeForTheWeb(sample);
	const browser = await shared('browser', launchChromium);
	const context = await browser.newContext({viewport: {width: 1280, height: 1000}});
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	openPages().add(page);
	const close = async () => {
		openPages().delete(page);
		await context.close();
		server.stop();
		scratch.remove();
	};
	const workbench = new Workbench(page);
	try {
		await page.goto(server.address);
		await workbench.ready();
	} catch (error) {
		await close();
		throw error;
	}
	return {page, workbench, folder: undefined, close};
}
