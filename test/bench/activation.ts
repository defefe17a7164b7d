import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import type {Page} from 'playwright-core';
import {openWorkbench} from '../support/openWorkbench';
import {copySample, makeScratch} from '../support/scratch';
import {builtIns, idOf} from './builtIn';
import {median} from './median';
import type {Table} from './table';

/** Milliseconds to activate, by the name of the extension, as VS Code shows them. */
export type ActivationRun = Readonly<Record<string, number>>;

const ours = 'PMO Career';
const runs = 5;

/** Milliseconds of rest before each activation, so that it does not compete with what the window did before. */
const rest = 4000;

function extensions(): readonly {readonly name: string; readonly id: string}[] {
	return [{name: ours, id: 'pmo-career.pmo-career'}, ...builtIns.map((each) => ({name: each, id: idOf(each)}))];
}

/** Activates the packaged extension and two that come with VS Code, each time in a new window with a new server. */
export async function measureActivation(vsix: string): Promise<readonly ActivationRun[]> {
	const measured: ActivationRun[] = [];
	for (let run = 0; run < runs; run += 1) measured.push(await activateOnce(vsix));
	return measured;
}

async function activateOnce(vsix: string): Promise<ActivationRun> {
	const scratch = makeScratch();
	const folder = copySample(scratch);
	writeFileSync(path.join(folder, 'notes.txt'), 'Notes\n');
	writeFileSync(path.join(folder, 'page.html'), '<!doctype html>\n<title>A page</title>\n');
	// The list of extensions holds only rows in view.
	const {page, workbench, close} = await openWorkbench({vsix, folder, viewport: {width: 1280, height: 2400}});
	try {
		await page.waitForTimeout(rest);
		await workbench.activityBar.open();
		await workbench.tree('Roles').item('PMO Analyst').waitFor();
		await page.waitForTimeout(rest);
		// Emmet wakes at the first file of any kind, Merge Conflict after start-up. A plain text wakes nothing else.
		await workbench.editor.open('notes.txt');
		await page.waitForTimeout(rest);
		await workbench.editor.open('README.md');
		await workbench.editor.open('page.html');
		await workbench.palette.run('Developer: Show Running Extensions');
		const times: Record<string, number> = {};
		for (const {name, id} of extensions()) times[name] = await shownTime(page, name, id);
		return times;
	} finally {
		await close();
		scratch.remove();
	}
}

/** The time in the row of an extension, which goes by its id until VS Code has looked up its name. */
async function shownTime(page: Page, name: string, id: string): Promise<number> {
	const label = page.locator('.name', {hasText: new RegExp(`^(?:${name}|${id.replaceAll('.', '\\.')})$`)});
	const row = page.locator('.runtime-extensions-editor .monaco-list-row').filter({has: label});
	const time = row.locator('.activation-time', {hasText: /: \d{1,6}ms$/});
	return Number.parseInt((await time.innerText()).split(': ')[1] ?? '', 10);
}

export function activationTable(measured: readonly ActivationRun[]): Table {
	const timesOf = (name: string): readonly number[] => measured.map((run) => run[name] ?? Number.NaN);
	const row = (name: string): readonly string[] => {
		const ratio = median(measured.map((run) => (run[ours] ?? Number.NaN) / (run[name] ?? Number.NaN)));
		return [name, ...timesOf(name).map(String), String(median(timesOf(name))), ratio.toFixed(2)];
	};
	return {
		title: 'Activation',
		note:
			'Milliseconds that "Show Running Extensions" prints for the packaged extension in a served VS Code: reading, ' +
			'compiling and evaluating the bundle, and the call of activate(). Ratio: ours to it in the same run, median.',
		head: ['extension', ...measured.map((_, run) => `run ${String(run + 1)}`), 'median', 'ratio'],
		rows: extensions().map(({name}) => row(name)),
	};
}
