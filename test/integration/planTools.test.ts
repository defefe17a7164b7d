import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import {closeAll} from '../support/cvInHost';
import {eventually} from '../support/eventually';

const plan = `---
pmo-career: plan
title: To analyst
start: 2027-01-01
---

## Milestones

- [ ] M1 Baseline agreed. (due: 2099-01-10)
- [ ] M2 Gates shown. (due: 2099-03-01)

## Actions

### M1

- [ ] A1 Learn. (due: 2099-01-05)

## Mine

Stays
`;

describe('tools for whole plans', () => {
	const root = (): string => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('no folder is open');
	const useFolder = (name: string | undefined): Thenable<void> =>
		vscode.workspace.getConfiguration('pmoCareer').update('folder', name, vscode.ConfigurationTarget.Workspace);
	/** A folder for each test: VS Code keeps a document for a while after its editor has closed. */
	let folder = 0;
	const career = (): string => path.join(root(), `tools-${String(folder)}`);
	const file = (): string => path.join(career(), 'plans', 'analyst.md');
	const uri = (): vscode.Uri => vscode.Uri.file(file());
	const ics = (name = 'analyst'): string => path.join(career(), 'calendar', `${name}.ics`);
	const run = (command: string): Thenable<unknown> =>
		vscode.commands.executeCommand(`pmoCareer.plan.${command}`, uri().toString());

	beforeEach(async () => {
		folder += 1;
		await useFolder(`tools-${String(folder)}`);
		fs.mkdirSync(path.dirname(file()), {recursive: true});
		fs.writeFileSync(file(), plan);
	});
	afterEach(closeAll);
	after(() => useFolder(undefined));

	it('draw the timeline in a plan that nobody has open, and leave it alone where nothing has changed', async () => {
		await run('timeline');
		const drawn = fs.readFileSync(file(), 'utf8');
		assert.match(
			drawn,
			/\n<!-- pmo-career: timeline -->\n```mermaid\ngantt\n[\s\S]+\n```\n<!-- \/pmo-career: timeline -->\n/,
		);
		assert.equal(drawn.replace(/<!-- pmo-career: timeline[\s\S]+timeline -->\n\n/, ''), plan);
		const {mtimeMs} = fs.statSync(file());
		await run('timeline');
		assert.equal(fs.statSync(file()).mtimeMs, mtimeMs);
	});

	it('draw it in an open editor as one step of undo, over unsaved changes', async () => {
		const document = await vscode.workspace.openTextDocument(uri());
		const editor = await vscode.window.showTextDocument(document);
		await editor.edit((edit) =>
			edit.replace(
				new vscode.Range(
					document.positionAt(plan.indexOf('2099-03-01')),
					document.positionAt(plan.indexOf('2099-03-01') + 10),
				),
				'2099-04-01',
			),
		);
		const before = document.getText();
		await run('timeline');
		assert.ok(document.getText().includes('M2 Gates shown. :milestone, 2099-04-01, 0d'));
		assert.ok(document.isDirty);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), before);
		assert.equal(fs.readFileSync(file(), 'utf8'), plan);
	});

	it('write a calendar beside the plans, and neither ask nor write where it says so already', async () => {
		await run('calendar');
		const written = fs.readFileSync(ics(), 'utf8');
		assert.equal(written.match(/^BEGIN:VEVENT\r$/gm)?.length, 2);
		assert.ok(written.includes('SUMMARY:M1 Baseline agreed.\r\n'));
		const {mtimeMs} = fs.statSync(ics());
		await run('calendar');
		assert.equal(fs.statSync(ics()).mtimeMs, mtimeMs);
		assert.deepEqual(fs.readdirSync(path.dirname(ics())), ['analyst.ics']);
		assert.equal(fs.readFileSync(file(), 'utf8'), plan);
	});

	it('ask before they replace a calendar of before, and never replace another file', async () => {
		await run('calendar');
		const written = fs.readFileSync(ics(), 'utf8');
		fs.writeFileSync(file(), plan.replace('2099-03-01', '2099-05-05'));
		const untilChanged = async (): Promise<void> => {
			for (let left = 100; left > 0 && !(await shown()); left--)
				await new Promise((resolve) => setTimeout(resolve, 50));
		};
		const shown = async (): Promise<boolean> =>
			(await vscode.workspace.fs.readFile(uri())).toString().includes('2099-05-05');
		await untilChanged();
		// The watcher of the disk tells a little later.
		await new Promise((resolve) => setTimeout(resolve, 1500));
		const asked = run('calendar');
		await new Promise((resolve) => setTimeout(resolve, 1500));
		assert.equal(fs.readFileSync(ics(), 'utf8'), written);
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await asked;
		const again = fs.readFileSync(ics(), 'utf8');
		const uids = (text: string): readonly string[] => text.match(/^UID:.+$/gm) ?? [];
		assert.deepEqual(uids(again), uids(written));
		assert.match(again, /DTSTART;VALUE=DATE:20990505\r/);

		fs.writeFileSync(ics(), 'mine');
		const other = run('calendar');
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await other;
		assert.equal(fs.readFileSync(ics(), 'utf8'), 'mine');
		assert.ok(fs.readFileSync(ics('analyst-2'), 'utf8').startsWith('BEGIN:VCALENDAR'));
	});

	it('leave a plan alone where a review is left', async () => {
		const reviewed = run('review');
		await new Promise((resolve) => setTimeout(resolve, 1000));
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
		await reviewed;
		assert.equal(fs.readFileSync(file(), 'utf8'), plan);
	});

	it('show the milestones of one plan in one page', async () => {
		const pages = (): readonly vscode.Tab[] =>
			vscode.window.tabGroups.all.flatMap(({tabs}) => tabs.filter(({label}) => label === 'Milestones'));
		await run('milestones');
		await run('milestones');
		await eventually(() => {
			assert.equal(pages().length, 1);
		});
	});
});
