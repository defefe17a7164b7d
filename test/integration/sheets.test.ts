import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import {closeAll} from '../support/cvInHost';

const planText = [
	'---',
	'pmo-career: plan # mine',
	'---',
	'## Actions',
	'',
	'  * [ ] A1 Learn.',
	'',
	'## Log',
	'',
	'Words.',
	'',
].join('\r\n');
const sheet =
	'---\npmo-career: coaching\n---\n\n## Actions agreed\n\n- [ ] A1 Chair a review. (due: 2027-03-01)\n- [x] A2 Done.\n- [ ] A3 [What I will ask]\n- [ ] A4 Learn.\n';

describe('actions agreed in a sheet', () => {
	const root = (): string => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('no folder is open');
	const useFolder = (name: string | undefined): Thenable<void> =>
		vscode.workspace.getConfiguration('pmoCareer').update('folder', name, vscode.ConfigurationTarget.Workspace);
	let folder = 0;
	const inCareer = (name: string): string => path.join(root(), `sheets-${String(folder)}`, name);
	const plan = (): string => fs.readFileSync(inCareer('plans/mine.md'), 'utf8');
	const add = (): Thenable<unknown> =>
		vscode.commands.executeCommand('pmoCareer.sheet.addToPlan', vscode.Uri.file(inCareer('sheets/talk.md')));
	const joined = planText.replace('A1 Learn.', '$&\r\n  * [ ] A2 Chair a review. (due: 2027-03-01)');

	beforeEach(async () => {
		folder += 1;
		await useFolder(`sheets-${String(folder)}`);
		fs.mkdirSync(inCareer('plans'), {recursive: true});
		fs.mkdirSync(inCareer('sheets'));
		fs.writeFileSync(inCareer('plans/mine.md'), planText);
		fs.writeFileSync(inCareer('sheets/talk.md'), sheet);
	});
	afterEach(async () => {
		await closeAll();
		await vscode.commands.executeCommand('notifications.clearAll');
	});
	after(() => useFolder(undefined));

	it('join the only plan once, as it writes its tasks, and every other byte stays', async () => {
		await add();
		assert.equal(plan(), joined);
		await add();
		assert.equal(plan(), joined);
		assert.equal(fs.readFileSync(inCareer('sheets/talk.md'), 'utf8'), sheet);
	});

	it('join what is typed and not saved, and are taken back in one step', async () => {
		const document = await vscode.workspace.openTextDocument(inCareer('plans/mine.md'));
		const editor = await vscode.window.showTextDocument(document, {preview: false});
		await editor.edit((edit) => edit.insert(new vscode.Position(9, 0), 'Typed. '));
		await add();
		assert.equal(document.getText(), joined.replace('Words', 'Typed. Words'));
		assert.equal(plan(), planText);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), planText.replace('Words', 'Typed. Words'));
	});

	it('join a plan at once that another program has written, as has the sheet, and lose nothing of it', async () => {
		await add();
		fs.writeFileSync(inCareer('plans/mine.md'), plan().replace('Learn.', 'Learn more.'));
		fs.writeFileSync(inCareer('sheets/talk.md'), sheet.replace('Chair a review.', 'Chair a board.'));
		await add();
		assert.match(plan(), /A1 Learn more\.\r\n {2}\* \[ \] A2 Chair a review\./);
		assert.match(plan(), / {2}\* \[ \] A\d Chair a board\./);
	});

	it('are looked for in no other document', async () => {
		// The command ends when its message is closed.
		const ended = vscode.commands.executeCommand(
			'pmoCareer.sheet.addToPlan',
			vscode.Uri.file(inCareer('plans/mine.md')),
		);
		await new Promise((resolve) => setTimeout(resolve, 500));
		await vscode.commands.executeCommand('notifications.clearAll');
		await ended;
		assert.equal(plan(), planText);
	});
});
