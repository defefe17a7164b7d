import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import {closeAll} from '../support/cvInHost';
import {eventually} from '../support/eventually';

describe('the profile', () => {
	const root = (): string => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('no folder is open');
	const useFolder = (name: string | undefined): Thenable<void> =>
		vscode.workspace.getConfiguration('pmoCareer').update('folder', name, vscode.ConfigurationTarget.Workspace);
	/** A folder for each test: VS Code keeps a document for a while after its editor has closed. */
	let folder = 0;
	const file = (): string => path.join(root(), `profile-${String(folder)}`, 'profile.yaml');
	const uri = (): vscode.Uri => vscode.Uri.file(file());
	const onDisk = (): string => fs.readFileSync(file(), 'utf8');
	const today = new Date().toLocaleDateString('sv-SE');
	const rate = (skill: string, level: number | null): Thenable<unknown> =>
		vscode.commands.executeCommand('pmoCareer.skill.rate', {skill, level});
	const show = async (): Promise<vscode.TextDocument> => {
		const document = await vscode.workspace.openTextDocument(uri());
		await vscode.window.showTextDocument(document);
		return document;
	};
	const faults = (): readonly vscode.Diagnostic[] =>
		vscode.languages.getDiagnostics(uri()).filter(({source}) => source === 'PMO Career');

	beforeEach(async () => {
		folder += 1;
		await useFolder(`profile-${String(folder)}`);
		fs.mkdirSync(path.dirname(file()));
	});
	afterEach(closeAll);
	after(() => useFolder(undefined));

	it('is made with its comments when the first thing is said', async () => {
		await rate('risk', 3);
		assert.match(onDisk(), /^# Your career profile\./);
		assert.ok(onDisk().endsWith(`skills:\n  risk:\n    level: 3\n    date: ${today}\n`));
		await rate('risk', null);
		assert.ok(onDisk().endsWith(`skills:\n  risk:\n    level: unknown\n    date: ${today}\n`));
	});

	it('keeps comments, own fields and line endings of a file that nobody has open', async () => {
		fs.writeFileSync(file(), '\uFEFF# mine\r\nskills: # s\r\n  risk: {level: 1, own: x} # r\r\n');
		await rate('risk', 4);
		assert.equal(onDisk(), `\uFEFF# mine\r\nskills: # s\r\n  risk: {level: 4, own: x, date: ${today}} # r\r\n`);
	});

	it('saves a document without unsaved changes, and takes a rating back in one step', async () => {
		const before = 'role: pmo_analyst\nskills:\n  risk:\n    level: 1\n    date: 2020-01-01\n    evidence: x\n';
		fs.writeFileSync(file(), before);
		const document = await show();
		await rate('risk', 2);
		assert.equal(document.isDirty, false);
		assert.match(onDisk(), new RegExp(`level: 2\n {4}date: ${today}\n {4}evidence: x`));
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), before);
	});

	it('respects what is typed and not saved', async () => {
		fs.writeFileSync(file(), 'role: pmo_analyst\n');
		const document = await show();
		await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(1, 0), 'pets: a cat\n'));
		await rate('risk', 2);
		const typed = 'role: pmo_analyst\npets: a cat\n';
		assert.equal(document.getText(), `${typed}skills:\n  risk:\n    level: 2\n    date: ${today}\n`);
		assert.equal(document.isDirty, true);
		assert.equal(onDisk(), 'role: pmo_analyst\n');
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), typed);
	});

	it('makes one change after another where many come at once', async () => {
		const skills = ['risk', 'raid', 'reporting', 'planning', 'governance'];
		await Promise.all(skills.map((skill) => rate(skill, 3)));
		for (const skill of skills) assert.match(onDisk(), new RegExp(`^ {2}${skill}:\n {4}level: 3$`, 'm'));
	});

	it('marks what cannot be used at its place, offers what was meant, and forgets it once it is right', async () => {
		fs.writeFileSync(file(), '# me\nrole: pmo_analist # now\nskills:\n  risk: 9\n');
		const document = await show();
		await eventually(() => assert.equal(faults().length, 2));
		const [role, level] = faults();
		assert.equal(document.getText(role?.range), 'pmo_analist');
		assert.equal(role?.message, 'No role of the catalogue has this id. Did you mean pmo_analyst?');
		assert.equal(document.getText(level?.range), '9');
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			uri(),
			role.range,
		);
		const fix = actions.find(({title}) => title === 'Change to pmo_analyst');
		assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
		await eventually(() =>
			assert.deepEqual(
				faults().map(({message}) => message),
				[level?.message],
			),
		);
		assert.match(document.getText(), /^role: pmo_analyst # now$/m);
	});

	it('marks nothing in other YAML files', async () => {
		const other = path.join(path.dirname(file()), '..', 'profile.yaml');
		fs.writeFileSync(other, 'role: pmo_analist\n');
		try {
			await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(other));
			fs.writeFileSync(file(), 'role: 1\n');
			await show();
			await eventually(() => assert.equal(faults().length, 1));
			assert.deepEqual(vscode.languages.getDiagnostics(vscode.Uri.file(other)), []);
		} finally {
			fs.rmSync(other);
		}
	});

	it('is what routes start with: they are copied with a flowchart, within its limits', async () => {
		fs.writeFileSync(file(), 'role: pmo_analyst\ntarget: head_of_pmo\nlimits: {most-moves: 2}\n');
		const copied = async (): Promise<string> => {
			await vscode.env.clipboard.writeText('');
			await vscode.commands.executeCommand('pmoCareer.routes.copyMarkdown');
			return vscode.env.clipboard.readText();
		};
		const text = await copied();
		assert.ok(text.startsWith('# Routes from PMO Analyst to Head of PMO\n\n```mermaid\nflowchart LR\n'));
		assert.ok([...text.matchAll(/^## Route \d+: (\d) moves/gm)].every(([, count]) => count === '2'));
		await rate('governance', 5);
		assert.doesNotMatch((await copied()).split('## Route 2')[0] ?? '', /To grow: [^.]*Governance design/);
	});

	it('leaves a file alone that cannot be read, and one behind a link', async () => {
		const broken = 'role: "pmo\nskills:\n  risk: 2\n';
		fs.writeFileSync(file(), broken);
		// The command goes on until somebody closes its message.
		void rate('risk', 4);
		await new Promise((resolve) => setTimeout(resolve, 700));
		assert.equal(onDisk(), broken);
		fs.rmSync(file());
		const elsewhere = path.join(path.dirname(file()), 'elsewhere.txt');
		fs.writeFileSync(elsewhere, 'mine: 1\n');
		fs.symlinkSync(elsewhere, file());
		void rate('risk', 4);
		await new Promise((resolve) => setTimeout(resolve, 700));
		assert.equal(fs.readFileSync(elsewhere, 'utf8'), 'mine: 1\n');
		fs.rmSync(elsewhere);
		await vscode.commands.executeCommand('notifications.clearAll');
	});
});
