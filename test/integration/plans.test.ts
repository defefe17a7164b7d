import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import * as vscode from 'vscode';
import {editTask} from '../../src/core/plan/edit/editTask';
import {CareerFiles} from '../../src/host/careerFiles';
import {Log} from '../../src/host/log';
import {PlanStore} from '../../src/host/planStore';
import type {KnownPlan} from '../../src/host/planStore';
import {applyFix} from '../support/applyFix';
import {closeAll} from '../support/cvInHost';
import {eventually} from '../support/eventually';

const text = `---
pmo-career: plan
title: Mine
catalogue: 0.0.1
---

## Milestones

- [ ] M1 Gates: shown. (due: 2027-03-30)

## Actions

### M1 Gates

<!-- skill: risk -->

- [ ] A1 Read the standard. (due: 2027-01-05) (own: x)
- [/] A2 Chair one gate.
`;

const mostTests = 20;

class CountedFiles extends CareerFiles {
	readonly reads: string[] = [];

	override async read(uri: vscode.Uri): ReturnType<CareerFiles['read']> {
		this.reads.push(path.basename(uri.path));
		return super.read(uri);
	}
}

/** One plan in a file system that nobody can write to. */
class ReadOnlyPlan implements vscode.FileSystemProvider {
	readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}
	stat(): vscode.FileStat {
		return {type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length};
	}
	readDirectory(): [string, vscode.FileType][] {
		return [];
	}
	readFile(): Uint8Array {
		return new TextEncoder().encode(text);
	}
	createDirectory(): void {
		throw vscode.FileSystemError.NoPermissions();
	}
	writeFile(): void {
		throw vscode.FileSystemError.NoPermissions();
	}
	delete(): void {
		throw vscode.FileSystemError.NoPermissions();
	}
	rename(): void {
		throw vscode.FileSystemError.NoPermissions();
	}
}

describe('career plans', () => {
	const root = (): string => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('no folder is open');
	const useFolder = (name: string | undefined): Thenable<void> =>
		vscode.workspace.getConfiguration('pmoCareer').update('folder', name, vscode.ConfigurationTarget.Workspace);
	/** A folder for each test: VS Code keeps a document for a while after its editor has closed. */
	let folder = 0;
	const plans = (): string => path.join(root(), `plans-${String(folder)}`, 'plans');
	const file = (name = 'a.md'): string => path.join(plans(), name);
	const uri = (name?: string): vscode.Uri => vscode.Uri.file(file(name));
	const onDisk = (name?: string): string => fs.readFileSync(file(name), 'utf8');
	const write = (content: string, name?: string): void => fs.writeFileSync(file(name), content);
	const show = async (name?: string): Promise<vscode.TextDocument> => {
		const document = await vscode.workspace.openTextDocument(uri(name));
		await vscode.window.showTextDocument(document, {preview: false});
		return document;
	};
	/** The task of a line that holds some words, as a row of a view gives it to a command. */
	const task = (words: string, content = text): {plan: string; line: number; written: string} => {
		const lines = content.split(/\r?\n/);
		const line = lines.findIndex((each) => each.includes(words));
		return {plan: uri().toString(), line, written: lines[line] ?? assert.fail(words)};
	};
	const run = (command: string, argument: object): Thenable<unknown> =>
		vscode.commands.executeCommand(`pmoCareer.plan.${command}`, argument);
	const codes = (): readonly string[] =>
		vscode.languages
			.getDiagnostics(uri())
			.filter(({source}) => source === 'PMO Career')
			.map(({code}) => (typeof code === 'string' ? code : ''));

	before(async () => {
		// One level after another: watchers miss a folder that is made in a folder made a moment ago.
		for (const below of ['', 'plans']) {
			for (let number = 1; number <= mostTests; number++) {
				fs.mkdirSync(path.join(root(), `plans-${String(number)}`, below), {recursive: true});
			}
			await pause(2000);
		}
	});
	beforeEach(async () => {
		folder += 1;
		assert.ok(folder <= mostTests);
		await useFolder(`plans-${String(folder)}`);
		write(text);
	});
	afterEach(closeAll);
	after(() => useFolder(undefined));

	describe('in their store', () => {
		let files: CountedFiles;
		let store: PlanStore;
		let told: string[];
		beforeEach(() => {
			files = new CountedFiles(new Log());
			store = new PlanStore(files);
			told = [];
			store.onDidChange((changed) => told.push(path.basename(changed?.path ?? 'all')));
		});
		afterEach(() => store.dispose());
		const untilTold = async (act: () => void, what: string): Promise<void> => {
			told.length = 0;
			act();
			await eventually(() => assert.ok(told.includes(what), told.join()));
		};
		const known = async (name?: string): Promise<KnownPlan> =>
			(await store.of(uri(name))) ?? assert.fail('no such plan is known');
		const dropped = (plan: KnownPlan): Parameters<PlanStore['edit']>[1] => {
			const {line, written} = task('A1');
			const changes = editTask(plan.text, {line, written}, {kind: 'drop', reason: 'no time'});
			return changes.ok ? changes.value : assert.fail(changes.problem.code);
		};

		it('are read once each, and again only when they changed', async () => {
			write(text, 'b.md');
			write('# no plan\n', 'c.md');
			await pause(2000);
			assert.deepEqual(files.reads, []);
			await Promise.all([store.list(), store.list()]);
			const all = await store.list();
			await store.of(uri('b.md'));
			assert.deepEqual([...files.reads].sort(), ['a.md', 'b.md', 'c.md']);
			assert.deepEqual(
				all.map(({problem}) => problem?.code),
				[undefined, undefined, 'document.wrongKind'],
			);
			files.reads.length = 0;
			await untilTold(() => write(text.replace('[ ] A1', '[x] A1'), 'b.md'), 'b.md');
			const [, b] = await store.list();
			assert.deepEqual(files.reads, ['b.md']);
			assert.equal(b?.plan.groups[1]?.tasks[0]?.state, 'done');
		});

		it('come and go with their files', async () => {
			await store.list();
			const names = async (): Promise<readonly string[]> =>
				(await store.list()).map((each) => path.basename(each.file.path));
			await untilTold(() => write(text, 'new.md'), 'all');
			assert.deepEqual(await names(), ['a.md', 'new.md']);
			await untilTold(() => fs.rmSync(file()), 'all');
			assert.deepEqual(await names(), ['new.md']);
		});

		it('are found elsewhere in the career folder while they are open, and nothing else is read', async () => {
			const away = path.join(plans(), '..', 'away.md');
			fs.writeFileSync(away, text);
			fs.writeFileSync(path.join(root(), 'outside.md'), text);
			assert.equal((await store.list()).length, 1);
			await vscode.window.showTextDocument(vscode.Uri.file(away));
			await eventually(() => assert.ok(told.includes('all'), told.join()));
			assert.equal((await store.list()).length, 2);
			assert.equal(await store.of(vscode.Uri.file(path.join(root(), 'outside.md'))), undefined);
			assert.deepEqual([...new Set(files.reads)], ['a.md']);
		});

		it('are not changed where another program was first, and are then read anew', async () => {
			const before = await known();
			write(text.replace('Chair one', 'Chair two'));
			const refused = await store.edit(before, dropped(before));
			assert.equal(!refused.ok && refused.problem.code, 'file.changed');
			assert.equal(onDisk(), text.replace('Chair one', 'Chair two'));
			const now = await known();
			assert.ok((await store.edit(now, dropped(now))).ok);
			assert.equal(
				onDisk(),
				text
					.replace('Chair one', 'Chair two')
					.replace('[ ] A1', '[-] A1')
					.replace('(own: x)', '(own: x) (reason: no time)'),
			);
			assert.ok(told.length >= 2);
		});

		it('are left alone where the file system is read-only', async () => {
			const scheme = 'pmo-career-plan';
			const registered = vscode.workspace.registerFileSystemProvider(scheme, new ReadOnlyPlan(), {isReadonly: true});
			const document = await vscode.workspace.openTextDocument(vscode.Uri.from({scheme, path: '/career/plans/a.md'}));
			await vscode.window.showTextDocument(document);
			const plan = await store.of(document.uri);
			assert.equal(plan?.plan.groups.length, 2);
			const refused = await store.edit(plan, dropped(plan));
			assert.equal(!refused.ok && refused.problem.code, 'file.readOnly');
			assert.equal(document.getText(), text);
			assert.equal(document.isDirty, false);
			await closeAll();
			registered.dispose();
		});
	});

	it('keep every other byte of a file that nobody has open', async () => {
		const content = `\uFEFF${text.replaceAll('\n', '\r\n')}`.replace('- [/] A2', '\t* [/]\tA2');
		write(content);
		await run('setDone', task('A1', content));
		assert.equal(onDisk(), content.replace('[ ] A1', '[x] A1'));
		await run('setOpen', task('A2', content));
		assert.equal(onDisk(), content.replace('[ ] A1', '[x] A1').replace('[/]\tA2', '[ ]\tA2'));
	});

	it('are changed in an editor in one step of undo, and saved where nothing else was unsaved', async () => {
		const document = await show();
		await run('setDoing', task('A1'));
		assert.equal(onDisk(), text.replace('[ ] A1', '[/] A1'));
		assert.equal(document.isDirty, false);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), text);
	});

	it('lose nothing that is typed and not saved', async () => {
		const document = await show();
		await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(6, 0), 'typed\n'));
		const typed = text.replace('## Milestones', 'typed\n## Milestones');
		await run('setDone', task('A1'));
		assert.equal(document.getText(), typed.replace('[ ] A1', '[x] A1'));
		assert.equal(onDisk(), text);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), typed);
	});

	it('are marked where a line cannot be read or the catalogue is another, with what mends it', async () => {
		write(`${text}- [ ]A3 No blank\n- [?] A4 Odd\n- [ ] A1 Twice\n- [ ] A9 Open (effort: a day\n`);
		const document = await show();
		await eventually(() =>
			assert.deepEqual([...codes()].sort(), ['box', 'catalogue-changed', 'duplicate-id', 'field-open', 'state']),
		);
		for (const title of [
			'Write it as a task',
			'Set it to open',
			'Give it the next free id, A10',
			'Close the bracket',
		]) {
			await applyFix(document, title);
		}
		assert.equal(
			document.getText(),
			`${text}- [ ] A3 No blank\n- [ ] A4 Odd\n- [ ] A10 Twice\n- [ ] A9 Open (effort: a day)\n`,
		);
		await eventually(() => assert.deepEqual(codes(), ['catalogue-changed']));
		await closeAll();
	});

	it('offer at a task what can be done with it, and say at headings where things stand', async () => {
		const document = await show();
		const {line} = task('A2');
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			uri(),
			document.lineAt(line).range,
		);
		const ours = actions.filter(({command}) => command?.command.startsWith('pmoCareer.plan.'));
		assert.deepEqual(
			ours.map(({title}) => title),
			['Set to done', 'Set to open', 'Drop with a reason', 'Move the date'],
		);
		const {command} = ours[0] ?? assert.fail();
		await vscode.commands.executeCommand(command?.command ?? '', ...((command?.arguments ?? []) as unknown[]));
		assert.equal(document.getText(), text.replace('[/] A2', '[x] A2'));
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri());
		const said = lenses.map(({range, command: lens}) => `${String(range.start.line)} ${lens?.title ?? ''}`);
		assert.ok(said.includes(`${String(task('### M1').line)} Add action`), said.join('\n'));
		assert.ok(
			said.some((each) => /^8 1 of 2 done, \w+(?: \w+)? · next: Read the standard\.$/.test(each)),
			said.join('\n'),
		);
	});
});
