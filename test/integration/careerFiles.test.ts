import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import {CareerFiles} from '../../src/host/careerFiles';
import {Log} from '../../src/host/log';

describe('career files', () => {
	const files = new CareerFiles(new Log());
	const workspace = (): string =>
		vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('no folder is open');
	const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'outside-'));
	const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('pmoCareer');
	const useFolder = (folder: string | undefined): Thenable<void> =>
		settings().update('folder', folder, vscode.ConfigurationTarget.Workspace);

	afterEach(() => useFolder(undefined));
	after(() => fs.rmSync(outside, {recursive: true}));

	it('makes folders and a new file', async () => {
		const made = await files.createNew(['made'], 'first', '# One\n');
		assert.ok(made?.ok);
		assert.equal(fs.readFileSync(made.value.fsPath, 'utf8'), '# One\n');
		assert.equal(path.relative(workspace(), made.value.fsPath), path.join('career', 'made', 'first.md'));
	});

	it('never replaces a file, also not one whose name differs by case', async () => {
		const folder = path.join(workspace(), 'career', 'kept');
		fs.mkdirSync(folder, {recursive: true});
		fs.writeFileSync(path.join(folder, 'Mine.md'), 'mine');
		const beside = await files.createNew(['kept'], 'mine', 'new');
		assert.ok(beside?.ok);
		assert.equal(path.basename(beside.value.fsPath), 'mine-2.md');
		assert.equal(fs.readFileSync(path.join(folder, 'Mine.md'), 'utf8'), 'mine');
		const again = await files.createNew(['kept'], 'mine', 'newer');
		assert.equal(again?.ok === true && path.basename(again.value.fsPath), 'mine-3.md');
	});

	it('asks where the name is taken, and leaves everything alone when told so', async () => {
		const folder = path.join(workspace(), 'career', 'asked');
		fs.mkdirSync(folder, {recursive: true});
		fs.writeFileSync(path.join(folder, 'plan.md'), 'mine');
		assert.equal(await files.createNew(['asked'], 'plan', 'new', () => undefined), undefined);
		const open = await files.createNew(['asked'], 'plan', 'new', () => 'open');
		assert.equal(open?.ok === true && path.basename(open.value.fsPath), 'plan.md');
		assert.deepEqual(fs.readdirSync(folder), ['plan.md']);
		assert.equal(fs.readFileSync(path.join(folder, 'plan.md'), 'utf8'), 'mine');
	});

	it('refuses links at every step of the way, so that nothing outside is touched', async () => {
		fs.symlinkSync(outside, path.join(workspace(), 'linked'));
		fs.mkdirSync(path.join(workspace(), 'plain'), {recursive: true});
		fs.symlinkSync(outside, path.join(workspace(), 'plain', 'plans'));
		fs.symlinkSync(path.join(outside, 'nowhere'), path.join(workspace(), 'dangling'));
		for (const [folder, below] of [
			['linked', 'plans'],
			['linked/deeper', 'plans'],
			['plain', 'plans'],
			['dangling', 'plans'],
		] as const) {
			await useFolder(folder);
			const refused = await files.createNew([below], 'x', 'x');
			assert.equal(refused?.ok === false && refused.problem.code, 'file.link', folder);
		}
		assert.deepEqual(fs.readdirSync(outside), []);
	});

	it('refuses folders outside the workspace and those of tools', async () => {
		const hostile = [
			'../x',
			'..',
			'a/../../x',
			'/etc',
			'C:\\x',
			'..\\x',
			'%2e%2e/x',
			'a//b',
			'.git/hooks',
			'.vscode',
			'node_modules/x',
			'CON',
			'x\u0000y',
		];
		for (const folder of hostile) {
			await useFolder(folder);
			const refused = await files.createNew(['plans'], 'x', 'x');
			assert.ok(refused?.ok === false && /^(?:path|name)\./.test(refused.problem.code), folder);
		}
		assert.ok(!fs.existsSync(path.join(workspace(), '.git', 'hooks')));
		assert.ok(!fs.existsSync(path.join(workspace(), '..', 'x')));
	});

	it('says so where a file stands in the way of the folder', async () => {
		fs.writeFileSync(path.join(workspace(), 'taken'), 'a file');
		await useFolder('taken');
		const refused = await files.createNew(['plans'], 'x', 'x');
		assert.equal(refused?.ok === false && refused.problem.code, 'file.notFolder');
		assert.equal(fs.readFileSync(path.join(workspace(), 'taken'), 'utf8'), 'a file');
	});

	it('lists Markdown files only, and nothing for a missing folder', async () => {
		const folder = path.join(workspace(), 'career', 'listed');
		fs.mkdirSync(path.join(folder, 'sub.md'), {recursive: true});
		fs.writeFileSync(path.join(folder, 'b.md'), '');
		fs.writeFileSync(path.join(folder, 'a.md'), '');
		fs.writeFileSync(path.join(folder, 'c.txt'), '');
		const names = (await files.list(['listed'])).map((uri) => path.basename(uri.fsPath));
		assert.deepEqual(names, ['a.md', 'b.md']);
		assert.deepEqual(await files.list(['missing']), []);
	});

	it('changes only what differs, keeps line endings and the byte order mark, and refuses a text that has moved on', async () => {
		const file = path.join(workspace(), 'career', 'changed.md');
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, '\uFEFFone\r\ntwo\r\nthree\r\n');
		const uri = vscode.Uri.file(file);
		const before = await files.read(uri);
		assert.ok(before.ok);
		const after = before.value.text.replace('two', 'deux');
		assert.deepEqual(await files.replace(uri, before.value.text, after), {ok: true, value: undefined});
		assert.equal(fs.readFileSync(file, 'utf8'), '\uFEFFone\r\ndeux\r\nthree\r\n');
		const late = await files.replace(uri, before.value.text, 'all new');
		assert.equal(late.ok ? '' : late.problem.code, 'file.changed');
		assert.equal(fs.readFileSync(file, 'utf8'), '\uFEFFone\r\ndeux\r\nthree\r\n');
	});

	it('leaves a document with unsaved changes unsaved', async () => {
		const file = path.join(workspace(), 'career', 'dirty.md');
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, 'one\n');
		const document = await vscode.workspace.openTextDocument(file);
		const editor = await vscode.window.showTextDocument(document);
		await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'typed\n'));
		assert.ok((await files.replace(document.uri, 'one\ntyped\n', 'two\ntyped\n')).ok);
		assert.equal(document.isDirty, true);
		assert.equal(fs.readFileSync(file, 'utf8'), 'one\n');
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});

	it('tells a missing file from an empty one', async () => {
		const missing = await files.read(vscode.Uri.file(path.join(workspace(), 'career', 'missing.md')));
		assert.equal(missing.ok ? '' : missing.problem.code, 'file.unreadable');
	});
});
