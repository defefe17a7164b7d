import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import {closeAll, replaceText} from '../support/cvInHost';
import {extensionUnderTest} from '../support/extensionUnderTest';

const hostile = '[x](command:workbench.action.quit) <img src=x> $(alert) ${1:y}';

describe('packs in an editor', () => {
	const root = (): string => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('no folder is open');
	const file = (name: string): string => path.join(root(), name);
	const written: string[] = [];
	const write = (name: string, text: string): vscode.Uri => {
		fs.writeFileSync(file(name), text);
		written.push(name);
		return vscode.Uri.file(file(name));
	};
	const show = async (uri: vscode.Uri): Promise<vscode.TextDocument> => {
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document, {preview: false});
		return document;
	};
	const after = (document: vscode.TextDocument, text: string): vscode.Position =>
		document.positionAt(document.getText().indexOf(text) + text.length);
	const ours = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
		vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'PMO Career');
	/** Waits until the codes and words that are marked are as wanted. */
	const marked = async (uri: vscode.Uri, wanted: readonly string[]): Promise<void> => {
		const end = Date.now() + 15_000;
		for (;;) {
			const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
			const found = ours(uri).map(({code, range}) =>
				`${typeof code === 'string' ? code : ''} ${document?.getText(range) ?? ''}`.trim(),
			);
			if (JSON.stringify(found) === JSON.stringify(wanted)) return;
			assert.ok(Date.now() < end, `marked: ${JSON.stringify(found)}`);
			await new Promise((resolve) => setTimeout(resolve, 30));
		}
	};

	before(() => extensionUnderTest().activate());
	afterEach(async () => {
		await closeAll();
		for (const name of written.splice(0)) fs.rmSync(file(name), {force: true});
	});

	it('are marked whether or not they are open, and no more when they are gone', async () => {
		const uri = write('closed.pmo.yaml', 'schemaVersion: 1\nroles: [{id: pmo_analyst, tittle: x}]\n');
		await vscode.workspace.openTextDocument(write('other.pmo.yaml', 'schemaVersion: 1\n'));
		await marked(uri, ['unknown-key']);
		fs.rmSync(uri.fsPath);
		await marked(uri, []);
	});

	it('are checked where they are no file yet, beside the packs at hand, and forgotten when they close', async () => {
		write('beside.pmo.yaml', 'schemaVersion: 1\nskills: [{id: our_skill, name: Ours}]\n');
		const uri = vscode.Uri.from({scheme: 'untitled', path: file('new.pmo.yaml')});
		const document = await show(uri);
		await replaceText(
			document,
			'schemaVersion: 1\nroles: [{id: pmo_analyst, skills: {core: {our_skill: 2, our_skil: 3}}}]\n',
		);
		await marked(uri, ['unknown-skill our_skil']);
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			uri,
			ours(uri)[0]?.range,
			vscode.CodeActionKind.QuickFix.value,
		);
		const fix = actions.find(({title}) => title === 'Change to our_skill') ?? assert.fail('no fix');
		assert.equal(fix.isPreferred, true);
		assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
		await marked(uri, ['duplicate-key our_skill']);
		await closeAll();
		await marked(uri, []);
	});

	it('show text of packs as text', async () => {
		const title = JSON.stringify(hostile);
		const uri = write(
			'hostile.pmo.yaml',
			`schemaVersion: 1\nroles:\n  - {id: hostile, title: ${title}, office: any, band: 2}\nmoves: [{from: hostile, to: `,
		);
		const document = await show(uri);
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			uri,
			after(document, 'from: ho'),
		);
		const told = hovers.flatMap(({contents}) => contents as readonly vscode.MarkdownString[]);
		assert.ok(told.length > 0);
		for (const {value, isTrusted, supportHtml, supportThemeIcons} of told) {
			assert.ok(!isTrusted && !supportHtml && !supportThemeIcons);
			assert.match(value, /\\\[x\\\]\(command/);
			assert.match(value, /\\<img/);
		}
		const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			uri,
			after(document, 'to: '),
		);
		const item = items.find(({label}) => typeof label === 'object' && label.label === 'hostile');
		assert.equal(item?.insertText, 'hostile');
		assert.equal(typeof item.documentation, 'string');
	});

	it('find every place of an id in packs and in what ships', async () => {
		const one = write('one.pmo.yaml', 'schemaVersion: 1\nroles: [{id: pmo_analyst, title: Ours}]\n');
		const two = write(
			'two.pmo.yaml',
			'schemaVersion: 1\nsnippets: [{id: s, label: l, section: phrase, body: [b], roles: [pmo_analyst]}]\n',
		);
		const document = await show(two);
		await show(one);
		await marked(one, []);
		const position = after(document, 'roles: [pmo');
		const places = await vscode.commands.executeCommand<vscode.Location[]>(
			'vscode.executeReferenceProvider',
			two,
			position,
		);
		const names = new Set(places.map(({uri}) => uri.path.split('/').at(-1)));
		assert.deepEqual(names, new Set(['one.pmo.yaml', 'two.pmo.yaml', 'Shipped catalogue.pmo.yaml']));
		const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
			'vscode.executeDefinitionProvider',
			two,
			position,
		);
		const targets = await Promise.all(
			links.map(async ({targetUri, targetRange}) =>
				(await vscode.workspace.openTextDocument(targetUri)).getText(targetRange),
			),
		);
		assert.deepEqual(targets, ['pmo_analyst', 'pmo_analyst']);
	});

	it('refuse to rename what only ships, and say why', async () => {
		const uri = write(
			'refuse.pmo.yaml',
			'schemaVersion: 1\nmoves: [{from: pmo_consultant, to: pmo_lead, direction: up}]\n',
		);
		const document = await show(uri);
		await assert.rejects(
			Promise.resolve(vscode.commands.executeCommand('vscode.prepareRename', uri, after(document, 'from: pmo'))),
			/ships with PMO Career/,
		);
	});

	it('have an outline', async () => {
		const uri = write(
			'outline.pmo.yaml',
			'schemaVersion: 1\nroles:\n  - id: pmo_analyst\n    title: Ours\n  - id: pmo_lead\n',
		);
		await show(uri);
		const [list] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
			'vscode.executeDocumentSymbolProvider',
			uri,
		);
		assert.deepEqual(
			[list?.name, list?.children.map(({name, detail}) => `${name} ${detail}`.trim())],
			['Roles', ['pmo_analyst Ours', 'pmo_lead']],
		);
	});
});
