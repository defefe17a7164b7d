import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {closeAll, diagnosticsOf, openCv, replaceText, untilDiagnostics, whole} from '../support/cvInHost';
import {extensionUnderTest} from '../support/extensionUnderTest';

const references = '## Interests\n\n- Walking\n- References available on request\n';
const cv = (body: string, matter = ''): string => `---\npmo-career: cv\n${matter}---\n\n# Sam Example\n\n${body}`;

describe('findings in a CV', () => {
	before(() => extensionUnderTest().activate());
	afterEach(async () => {
		await vscode.workspace
			.getConfiguration('pmoCareer.cv')
			.update('rules', undefined, vscode.ConfigurationTarget.Global);
		await closeAll();
	});

	it('appear in an untitled document, with the rule, its explanation and the exact place', async () => {
		const document = await openCv(cv(references));
		const [found] = await untilDiagnostics(document, (all) => all.length > 0);
		assert.ok(found);
		assert.equal(found.source, 'PMO Career');
		assert.equal(document.getText(found.range), 'References available on request');
		assert.equal(found.severity, vscode.DiagnosticSeverity.Information);
		const {code} = found;
		assert.ok(typeof code === 'object');
		assert.equal(code.value, 'references-line');
		const page = await vscode.workspace.openTextDocument(code.target);
		assert.match(page.getText(), /^# References on request\n[\s\S]*\*\*Why:\*\*[\s\S]*How to switch it off/);
	});

	it('go when the text is mended, when the document is no CV any more, and when it closes', async () => {
		const document = await openCv(cv(references));
		await untilDiagnostics(document, (all) => all.length === 1);
		await replaceText(document, cv('## Interests\n\n- Walking\n'));
		await untilDiagnostics(document, (all) => all.length === 0);
		await replaceText(document, cv(references));
		await untilDiagnostics(document, (all) => all.length === 1);
		await replaceText(document, references);
		await untilDiagnostics(document, (all) => all.length === 0);
		await replaceText(document, cv(references));
		await untilDiagnostics(document, (all) => all.length === 1);
		await closeAll();
		await untilDiagnostics(document, (all) => all.length === 0);
	});

	it('are none in other languages, other kinds and old versions', async () => {
		const plain = await vscode.workspace.openTextDocument({language: 'plaintext', content: cv(references)});
		const plan = await openCv(cv(references).replace('pmo-career: cv', 'pmo-career: plan'));
		const known = await openCv(cv(references));
		await untilDiagnostics(known, (all) => all.length === 1);
		const api = vscode.workspace.registerTextDocumentContentProvider('pmo-career-test', {
			provideTextDocumentContent: () => cv(references),
		});
		const old = await vscode.workspace.openTextDocument(vscode.Uri.parse('pmo-career-test:/old.md'));
		assert.equal(old.languageId, 'markdown');
		await replaceText(known, cv(`${references}- More\n`));
		await new Promise((resolve) => setTimeout(resolve, 700));
		assert.deepEqual(
			[plain, plan, old].flatMap((each) => diagnosticsOf(each)),
			[],
		);
		api.dispose();
	});

	it('follow the language of the document', async () => {
		const document = await openCv(cv(references));
		await untilDiagnostics(document, (all) => all.length === 1);
		await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
		await untilDiagnostics(document, (all) => all.length === 0);
		await vscode.languages.setTextDocumentLanguage(document, 'markdown');
		await untilDiagnostics(document, (all) => all.length === 1);
	});

	it('obey the front matter and the settings, at once', async () => {
		const off = await openCv(cv(references, 'rules:\n  references-line: off\n'));
		const raised = await openCv(cv(references, 'rules:\n  references-line: error\n'));
		const other = await openCv(cv(references));
		await untilDiagnostics(raised, ([found]) => found?.severity === vscode.DiagnosticSeverity.Error);
		await untilDiagnostics(other, (all) => all.length === 1);
		assert.deepEqual(diagnosticsOf(off), []);
		const settings = vscode.workspace.getConfiguration('pmoCareer.cv');
		await settings.update('rules', {'references-line': 'off'}, vscode.ConfigurationTarget.Global);
		await untilDiagnostics(other, (all) => all.length === 0);
		await untilDiagnostics(raised, (all) => all.length === 1);
	});

	it('are none in a file that is too large, and come once it is smaller', async () => {
		const body = `${references}\n${'- Walked along the river with the dog\n'.repeat(14_000)}`;
		const document = await openCv(cv(body));
		await new Promise((resolve) => setTimeout(resolve, 700));
		assert.deepEqual(diagnosticsOf(document), []);
		await replaceText(document, cv(references));
		await untilDiagnostics(document, (all) => all.length === 1);
	});

	it('are at most 200, the last of which says how many more there are', async () => {
		const document = await openCv(cv(`## Interests\n\n${'- References available on request\n'.repeat(230)}`));
		await untilDiagnostics(document, ({length}) => length > 0);
		const all = vscode.languages.getDiagnostics(document.uri).filter(({source}) => source === 'PMO Career');
		assert.equal(all.length, 200);
		assert.ok(all.some(({message}) => /^And \d+ more/.test(message)));
	});

	it('are let pass by a comment', async () => {
		const document = await openCv(
			cv(references.replace('on request', 'on request <!-- cv-ignore references-line: the agency asks for it -->')),
		);
		await replaceText(document, `${document.getText()}- References available on request\n`);
		const all = await untilDiagnostics(document, ({length}) => length > 0);
		assert.equal(all.length, 1);
		assert.equal(all[0]?.range.start.line, document.lineCount - 2);
	});
});

describe('fixes in a CV', () => {
	before(() => extensionUnderTest().activate());
	afterEach(closeAll);

	it('are offered at the finding, and leave nothing of it', async () => {
		const document = await openCv(cv(references));
		const [found] = await untilDiagnostics(document, (all) => all.length === 1);
		assert.ok(found);
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			found.range,
		);
		const fix = actions.find(({title}) => title === 'Delete the line');
		assert.ok(fix?.edit);
		assert.equal(fix.isPreferred, true);
		assert.equal(actions.filter(({isPreferred}) => isPreferred).length, 1);
		await vscode.workspace.applyEdit(fix.edit);
		assert.equal(document.getText(), cv('## Interests\n\n- Walking\n'));
		await untilDiagnostics(document, (all) => all.length === 0);
	});

	it('are applied together by Fix All, as a source action and as a command, and then there are none', async () => {
		const body = `${references}- References available upon request.\n`;
		const document = await openCv(cv(body));
		const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			whole(document),
			'source.fixAll.pmoCareer',
		);
		assert.ok(action?.edit, JSON.stringify(action));
		assert.equal(action.kind?.value, 'source.fixAll.pmoCareer');
		await vscode.commands.executeCommand('pmoCareer.cv.fixAll', document.uri.toString());
		assert.equal(document.getText(), cv('## Interests\n\n- Walking\n'));
		const again = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			whole(document),
			'source.fixAll.pmoCareer',
		);
		assert.deepEqual(again, []);
	});

	it('are not offered where another kind of action is asked for', async () => {
		const document = await openCv(cv(references));
		for (const kind of ['refactor', 'source.organizeImports']) {
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				document.uri,
				whole(document),
				kind,
			);
			assert.deepEqual(
				actions.filter(({title}) => /Delete the line|pass|Fix all in this CV/.test(title)),
				[],
				kind,
			);
		}
	});

	it('take a duty apart: what is left is for the writer', async () => {
		const document = await openCv(
			cv(
				'## Experience\n\n### PMO Analyst | Example Water\n\nMarch 2021 to June 2023\n\n- Responsible for managing the risk register\n',
			),
		);
		const end = Date.now() + 10_000;
		while (diagnosticsOf(document, 'duty-not-achievement').length === 0 && Date.now() < end) {
			await new Promise((resolve) => setTimeout(resolve, 30));
		}
		const [duty] = diagnosticsOf(document, 'duty-not-achievement');
		assert.ok(duty);
		assert.match(document.getText(duty.range), /^Responsible for/);
	});

	it('of Switch Off Everywhere is one line in the settings of the user', async () => {
		const document = await openCv(cv(references));
		await untilDiagnostics(document, (all) => all.length === 1);
		await vscode.commands.executeCommand('pmoCareer.cv.suppress', {
			uri: document.uri.toString(),
			version: document.version,
			rule: 'references-line',
			from: 0,
			where: 'everywhere',
		});
		await untilDiagnostics(document, (all) => all.length === 0);
		const settings = vscode.workspace.getConfiguration('pmoCareer.cv');
		assert.deepEqual(settings.inspect('rules')?.globalValue, {'references-line': 'off'});
		await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
	});
});
