import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import {eventually} from '../support/eventually';

const master = `---
pmo-career: cv
country: uk
---

# Sam Example

## Experience

### PMO Analyst | Acme Rail | March 2020 – Present

- Cut the reporting cycle from ten days to four for 64 projects <!-- tags: reporting -->
- Kept the risk register of 12 sites <!-- tags: risk -->
`;

describe('CV variants', () => {
	const folder = (): string => {
		const root = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('no folder is open');
		const made = path.join(root, 'career', 'variants');
		fs.mkdirSync(made, {recursive: true});
		return made;
	};
	const write = (name: string, text: string): vscode.Uri => {
		const file = path.join(folder(), name);
		fs.writeFileSync(file, text);
		return vscode.Uri.file(file);
	};
	const variantOf = (masterPath: string, text = master): string =>
		text.replace('country: uk\n', `country: uk\nmaster: ${JSON.stringify(masterPath)}\n`);
	const drift = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
		vscode.languages
			.getDiagnostics(uri)
			.filter(({code}) => typeof code === 'object' && code.value === 'variant-fact-drift');
	const show = async (uri: vscode.Uri): Promise<vscode.TextDocument> => {
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
		return document;
	};

	afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

	it('shows what the master does not have as errors, and forgets it when the master says so too', async () => {
		const uri = write('master.md', master);
		const variant = write('drifted.md', variantOf('master.md').replace('March 2020', 'March 2019'));
		const document = await show(variant);
		await eventually(() => {
			const [found, ...others] = drift(variant);
			assert.ok(found && others.length === 0);
			assert.equal(document.getText(found.range), 'March 2019');
			assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
			assert.equal(found.message, 'The master says March 2020, this says March 2019.');
		});
		const edit = new vscode.WorkspaceEdit();
		const open = await vscode.workspace.openTextDocument(uri);
		const at = open.getText().indexOf('2020');
		edit.replace(uri, new vscode.Range(open.positionAt(at), open.positionAt(at + 4)), '2019');
		await vscode.workspace.applyEdit(edit);
		await open.save();
		await eventually(() => assert.deepEqual(drift(variant), []));
	});

	it('warns at the line that names the master where there is none to compare with', async () => {
		const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'outside-'));
		fs.writeFileSync(path.join(outside, 'master.md'), master);
		fs.rmSync(path.join(folder(), 'link.md'), {force: true});
		fs.symlinkSync(path.join(outside, 'master.md'), path.join(folder(), 'link.md'));
		const loop = write('loop.md', variantOf('loop.md'));
		const cases: readonly (readonly [string, RegExp])[] = [
			['missing.md', /not there/],
			['../../../master.md', /same workspace folder/],
			[path.join(outside, 'master.md'), /same workspace folder/],
			['%2e%2e/master.md', /same workspace folder/],
			['link.md', /link/],
			['loop.md', /each other/],
		];
		for (const [at, [name, said]] of cases.entries()) {
			const variant = name === 'loop.md' ? loop : write(`unread-${at}.md`, variantOf(name));
			const document = await show(variant);
			await eventually(() => {
				const [found, ...others] = drift(variant);
				assert.ok(found && others.length === 0, name);
				assert.match(document.getText(found.range), /^master: /);
				assert.match(found.message, said);
				assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
			});
		}
		fs.rmSync(outside, {recursive: true});
	});

	it('compares a variant with its master in a document that leads to the lines', async () => {
		const uri = write('compared-master.md', master);
		const variant = write('compared.md', variantOf('compared-master.md').replace('12 sites', '13 sites'));
		await show(variant);
		await vscode.commands.executeCommand('pmoCareer.cv.compareWithMaster', variant.toString());
		const shown = vscode.window.activeTextEditor?.document;
		assert.match(shown?.getText() ?? '', /## Facts to check\n\n- The master says 12, this says 13\. \[line 14\]/);
		assert.ok(shown?.getText().includes(`${uri.toString()}#L13`), shown?.getText());
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
			'vscode.executeCodeLensProvider',
			shown?.uri,
		);
		assert.match(lenses[0]?.command?.command ?? '', /diff$/);
	});
});
