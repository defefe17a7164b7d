import {mkdirSync} from 'node:fs';
import * as path from 'node:path';
import {parseArgs} from 'node:util';
import {openWorkbench, themes} from './openWorkbench';
import type {Theme} from './openWorkbench';
import {makeScratch} from './scratch';
import {shootCvPreview} from './shotsOfCv';
import {shootEvidence} from './shotsOfEvidence';
import {shootForReadme, shootPlanForReadme} from './shotsForReadme';
import {shootMap} from './shotsOfMap';
import {shootPacks} from './shotsOfPacks';
import {shootChecklistComparisons, shootPages} from './shotsOfPages';
import {shootPlans} from './shotsOfPlans';
import {shootRoutes} from './shotsOfRoutes';
import {shootChecklistView, shootSideBar, shootWelcome} from './shotsOfSideBar';
import {shootWindow} from './shotsOfWindow';
import {Studio} from './studio';

const {values} = parseArgs({
	options: {
		/** Writes the pictures of the README instead. */
		readme: {type: 'boolean', default: false},
		/** Only these themes. */
		theme: {type: 'string', multiple: true, default: Object.keys(themes)},
		/** Only pages: role sheet, comparison, checklist. */
		pages: {type: 'boolean', default: false},
		/** Only the comparisons of checklists. */
		comparisons: {type: 'boolean', default: false},
		/** Only the career map. */
		map: {type: 'boolean', default: false},
		/** Only the profile and the routes. */
		routes: {type: 'boolean', default: false},
		/** Only the preview of a CV. */
		cv: {type: 'boolean', default: false},
		/** Only plans in My Career and in the editor; with `readme` only that picture. */
		plans: {type: 'boolean', default: false},
		/** Only packs. */
		packs: {type: 'boolean', default: false},
		/** Only the evidence bank. */
		evidence: {type: 'boolean', default: false},
	},
});

/** Takes every surface in every theme into the folder `shots`; in the light high contrast theme only the pages. */
async function shootAll(wanted: readonly Theme[]): Promise<void> {
	for (const theme of wanted) {
		console.log(themes[theme]);
		const window = await openWorkbench({theme});
		const studio = new Studio(window, theme);
		try {
			if (values.map) {
				await shootMap(studio);
				continue;
			}
			if (values.routes) {
				await shootRoutes(studio);
				continue;
			}
			if (values.cv) {
				await shootCvPreview(studio);
				continue;
			}
			if (values.plans) {
				await shootPlans(studio);
				continue;
			}
			if (values.evidence) {
				await shootEvidence(studio);
				continue;
			}
			if (values.packs) {
				await shootPacks(studio);
				continue;
			}
			if (values.comparisons) {
				await studio.showSideBar(false);
				await shootChecklistComparisons(studio);
				continue;
			}
			const all = !values.pages && theme !== 'highContrastLight';
			if (all) {
				await shootSideBar(studio);
				await shootChecklistView(studio);
				await shootRoutes(studio);
			}
			await shootPages(studio);
			await shootCvPreview(studio);
			await shootMap(studio);
			if (all) {
				await shootPlans(studio);
				await shootEvidence(studio);
				await shootPacks(studio);
				await shootWindow(studio);
				const emptyFolder = path.join(makeScratch().folder, 'my-career');
				mkdirSync(emptyFolder);
				await shootWelcome(studio, emptyFolder);
			}
		} catch (error) {
			await studio.shootWindow('failed');
			throw error;
		} finally {
			await window.close();
		}
	}
}

function isTheme(name: string): name is Theme {
	return name in themes;
}

async function shoot(): Promise<void> {
	const wanted = values.theme.filter(isTheme);
	if (wanted.length < values.theme.length) throw new Error(`--theme takes ${Object.keys(themes).join(', ')}.`);
	if (values.readme) {
		await (values.plans ? shootPlanForReadme() : shootForReadme());
	} else {
		await shootAll(wanted);
	}
}

shoot().then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error instanceof Error ? error.stack : error);
		process.exit(1);
	},
);
