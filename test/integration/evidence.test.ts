import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import {applyFix} from '../support/applyFix';
import {closeAll, openCv} from '../support/cvInHost';
import {eventually} from '../support/eventually';

const cvText = `---
pmo-career: cv
---
# Jo Green

## Experience

### PMO Analyst, Acme Ltd

Jan 2020 - present

- Ran the RAID log of 12 projects

## Skills

Reporting
`;

describe('the evidence bank', () => {
	const root = (): string => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('no folder is open');
	const useFolder = (name: string | undefined): Thenable<void> =>
		vscode.workspace.getConfiguration('pmoCareer').update('folder', name, vscode.ConfigurationTarget.Workspace);
	/** A folder for each test: VS Code keeps a document for a while after its editor has closed. */
	let folder = 0;
	const career = (): string => path.join(root(), `evidence-${String(folder)}`);
	const file = (): string => path.join(career(), 'achievements.md');
	const uri = (): vscode.Uri => vscode.Uri.file(file());
	const onDisk = (): string => fs.readFileSync(file(), 'utf8');
	const log = (said: object): Thenable<unknown> => vscode.commands.executeCommand('pmoCareer.evidence.log', said);
	const show = async (at = uri()): Promise<vscode.TextDocument> => {
		const document = await vscode.workspace.openTextDocument(at);
		await vscode.window.showTextDocument(document, {preview: false});
		return document;
	};
	const cv = async (): Promise<vscode.TextDocument> => {
		const at = path.join(career(), 'cv', 'mine.md');
		fs.mkdirSync(path.dirname(at), {recursive: true});
		fs.writeFileSync(at, cvText);
		return show(vscode.Uri.file(at));
	};
	const found = (): readonly vscode.Diagnostic[] =>
		vscode.languages.getDiagnostics(uri()).filter(({source}) => source === 'PMO Career');
	const codes = (): readonly unknown[] => found().map(({code}) => code);

	beforeEach(async () => {
		folder += 1;
		await useFolder(`evidence-${String(folder)}`);
		fs.mkdirSync(career());
	});
	afterEach(closeAll);
	after(() => useFolder(undefined));

	it('makes its file with the first achievement, dated today, and puts the next one above it', async () => {
		await log({
			title: 'Cut the monthly report from five days to two',
			skills: ['reporting', 'nothing'],
			numbers: '5 to 2',
		});
		const today = new Date().toLocaleDateString('sv-SE');
		assert.match(onDisk(), /^---\npmo-career: achievements\n---\n\n# Achievements\n/);
		const first = `## E1 Cut the monthly report from five days to two\n\n- Date: ${today}\n- Skills: reporting\n- Numbers: 5 to 2\n`;
		assert.ok(onDisk().endsWith(`\n\n${first}`));
		await log({title: 'Second', date: '2026-02-03'});
		assert.ok(onDisk().endsWith(`\n\n## E2 Second\n\n- Date: 2026-02-03\n\n${first}`));
	});

	it('gives each its own id where several come at once', async () => {
		await Promise.all(['a', 'b', 'c', 'd'].map((title) => log({title})));
		assert.deepEqual(onDisk().match(/^## E\d/gm), ['## E4', '## E3', '## E2', '## E1']);
	});

	it('leaves every other byte of a file that nobody has open', async () => {
		const before =
			'\uFEFF---\r\npmo-career: achievements # mine\r\nown: x\r\n---\r\n\r\n## E7 Older\r\n- Date: 2020-01-01\r\n';
		fs.writeFileSync(file(), before);
		await log({title: 'Newer', date: '2026-02-03'});
		assert.equal(onDisk(), before.replace('## E7', '## E8 Newer\r\n\r\n- Date: 2026-02-03\r\n\r\n## E7'));
	});

	it('respects what is typed and not saved, and is taken back in one step', async () => {
		fs.writeFileSync(file(), '## E1 One\n');
		const document = await show();
		await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(1, 0), 'typed\n'));
		await log({title: 'Two', date: '2026-02-03'});
		assert.equal(document.getText(), '## E2 Two\n\n- Date: 2026-02-03\n\n## E1 One\ntyped\n');
		assert.equal(onDisk(), '## E1 One\n');
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), '## E1 One\ntyped\n');
	});

	it('reads at once what another program has written', async () => {
		const document = await cv();
		await log({title: 'Mine', date: '2026-02-03', numbers: '5 to 2'});
		await vscode.commands.executeCommand('pmoCareer.evidence.insert', {entry: 'E1', cv: document.uri.toString()});
		assert.match(document.getText(), /- Mine \(5 to 2\) <!-- evidence: E1 -->/);
		fs.writeFileSync(file(), onDisk().replace('## E1 Mine', '## E5 Theirs\n\n- Numbers: 9\n\n## E1 Mine'));
		await log({title: 'After', date: '2026-02-04'});
		assert.deepEqual(onDisk().match(/^## E\d/gm), ['## E6', '## E5', '## E1']);
		fs.writeFileSync(file(), onDisk().replace('Theirs', 'Theirs again'));
		await vscode.commands.executeCommand('pmoCareer.evidence.insert', {entry: 'E5', cv: document.uri.toString()});
		assert.match(document.getText(), /- Theirs again \(9\) <!-- evidence: E5 -->/);
	});

	it('loses nothing where another program writes the file that an editor shows', async () => {
		fs.writeFileSync(file(), '## E1 One\n\n- Numbers: 1\n');
		const document = await show();
		fs.writeFileSync(file(), '## E2 Theirs\n\n- Numbers: 2\n\n## E1 One\n\n- Numbers: 1\n');
		await eventually(() => assert.match(document.getText(), /Theirs/));
		await log({title: 'Ours', date: '2026-02-03'});
		assert.deepEqual(onDisk().match(/^## E\d \w+/gm), ['## E3 Ours', '## E2 Theirs', '## E1 One']);
		assert.equal(onDisk(), document.getText());
		// Now before VS Code has seen it: what they wrote is on disk, and ours there or in the editor.
		fs.writeFileSync(file(), onDisk().replace('## E2 Theirs', '## E9 Late\n\n## E2 Theirs'));
		const ended = log({title: 'At once', date: '2026-02-04'});
		await eventually(() => assert.match(document.getText() + onDisk(), /^## E\d+ At once$/m));
		assert.match(onDisk(), /^## E9 Late$/m);
		await new Promise((resolve) => setTimeout(resolve, 500));
		await vscode.commands.executeCommand('notifications.clearAll');
		await ended;
		assert.match(onDisk(), /^## E9 Late$/m);
	});

	it('becomes a line of a CV that is not saved anywhere yet', async () => {
		await log({title: 'Built one sheet', date: '2026-02-03', numbers: '5 days to 2'});
		const document = await openCv(cvText);
		await vscode.commands.executeCommand('pmoCareer.evidence.insert', {entry: 'E1'});
		assert.ok(document.isUntitled);
		const last = '- Ran the RAID log of 12 projects\n';
		assert.equal(
			document.getText(),
			cvText.replace(last, `${last}- Built one sheet (5 days to 2) <!-- evidence: E1 -->\n`),
		);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), cvText);
	});

	it('becomes a line of the first job of a CV, or one after the cursor, and is taken back in one step', async () => {
		await log({title: 'Built one sheet', date: '2026-02-03', numbers: '5 days to 2', result: 'Reports come sooner.'});
		const document = await cv();
		const insert = (): Thenable<unknown> => vscode.commands.executeCommand('pmoCareer.evidence.insert', {entry: 'E1'});
		const line = '- Reports come sooner (5 days to 2). Built one sheet. <!-- evidence: E1 -->\n';
		const last = '- Ran the RAID log of 12 projects\n';
		await insert();
		assert.equal(document.getText(), cvText.replace(last, last + line));
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), cvText);
		const editor = vscode.window.activeTextEditor ?? assert.fail('no editor');
		const blank = cvText.split('\n').indexOf('## Experience') + 1;
		editor.selection = new vscode.Selection(blank, 0, blank, 0);
		await insert();
		assert.equal(document.getText(), cvText.replace('## Experience\n\n', `## Experience\n\n${line}\n`));
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), cvText);
	});

	it('marks what is wrong, offers what was meant, explains skills and lists them', async () => {
		const text =
			'---\npmo-career: achievements\n---\n## E1 Cut it\n- Date: 2026-1-5\n- Skills: riks, raid\n- Numbers: 3\n\n## E1 Again\n';
		fs.writeFileSync(file(), text);
		const document = await show();
		await eventually(() =>
			assert.deepEqual(
				[...codes()].sort(),
				['bad-date', 'unknown-skill', 'duplicate-id', 'no-date', 'no-result'].sort(),
				String(codes()),
			),
		);
		for (const title of ['Change to 2026-01-05', 'Change to risk', 'Change to E2', 'Add the date', 'Add the result']) {
			await applyFix(document, title);
		}
		assert.equal(
			document.getText(),
			'---\npmo-career: achievements\n---\n## E1 Cut it\n- Date: 2026-01-05\n- Skills: risk, raid\n- Numbers: 3\n\n## E2 Again\n\n- Date: \n\nResult: \n',
		);
		const at = document.positionAt(document.getText().indexOf('risk') + 2);
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri(), at);
		assert.ok(
			hovers
				.flatMap(({contents}) => contents)
				.some((each) => (each as vscode.MarkdownString).value.includes('** (risk)')),
		);
		const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			uri(),
			at,
		);
		const labels = items.map(({label}) => (typeof label === 'string' ? label : label.label));
		assert.ok(labels.includes('risk') && labels.includes('reporting') && !labels.includes('raid'), labels.join());
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri());
		assert.deepEqual(
			lenses
				.filter(({command}) => command?.command === 'pmoCareer.evidence.insert')
				.map(({command}) => command?.arguments),
			[[{entry: 'E1'}], [{entry: 'E2'}]],
		);
	});

	it('helps only in documents that say that they are achievements', async () => {
		fs.writeFileSync(file(), '## E1 x\n- Date: never\n');
		await show();
		const other = path.join(career(), 'other.md');
		fs.writeFileSync(other, '---\npmo-career: achievements\n---\n## E1 x\n- Date: never\n- Numbers: 1\n');
		await show(vscode.Uri.file(other));
		await eventually(() => assert.equal(vscode.languages.getDiagnostics(vscode.Uri.file(other)).length, 1));
		assert.deepEqual(found(), []);
	});

	it('offers after the last action of a skill and changes nothing by itself', async () => {
		await vscode.commands.executeCommand('pmoCareer.evidence.offer', {skill: 'risk', action: 'Chair a review'});
		await vscode.commands.executeCommand('pmoCareer.evidence.offer', {skill: 'nothing'});
		await vscode.commands.executeCommand('pmoCareer.evidence.offer');
		assert.deepEqual(fs.readdirSync(career()), []);
		await vscode.commands.executeCommand('notifications.clearAll');
	});
});
