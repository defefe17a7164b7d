import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {openWorkbench} from '../support/openWorkbench';
import {copySample, makeScratch} from '../support/scratch';
import {builtIns} from './builtIn';
import {median} from './median';
import type {Table} from './table';

/** Milliseconds to activate, by the name of the extension, as VS Code shows them. */
export type ActivationRun = Readonly<Record<string, number>>;

const ours = 'PMO Career';
const runs = 5;

/** Milliseconds of rest before each activation, so that it does not compete with what the window did before. */
const rest = 4000;

const shownTime = /: (\d{1,6})ms$/;

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
		const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
		for (const name of [ours, ...builtIns]) {
			const row = rows.filter({has: page.getByText(name, {exact: true})});
			await row.locator('.activation-time', {hasText: shownTime}).waitFor();
		}
		const texts = await rows.evaluateAll((elements) =>
			elements.map((row) => [
				row.querySelector('.name')?.textContent ?? '',
				row.querySelector('.activation-time')?.textContent ?? '',
			]),
		);
		return Object.fromEntries(
			texts.flatMap(([name = '', time = '']) => {
				const found = shownTime.exec(time)?.[1];
				return found === undefined ? [] : [[name, Number(found)]];
			}),
		);
	} finally {
		await close();
		scratch.remove();
	}
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
		rows: [ours, ...builtIns].map(row),
	};
}
