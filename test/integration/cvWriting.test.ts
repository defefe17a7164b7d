import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {closeAll, openCv, untilDiagnostics} from '../support/cvInHost';
import {extensionUnderTest} from '../support/extensionUnderTest';

const text = `---
pmo-career: cv
target: pmo_analyst
---

# Sam Example

## Experience

### PMO Analyst | Example Water

2021-03 - 2023-02

- Rebuilt the RAID log of eleven projects
- A

## Skills

- Power BI

## Interests

- References available on request
`;

/** The offset right after the nth occurrence of a piece of text. */
function placeAfter(document: vscode.TextDocument, piece: string): vscode.Position {
	return document.positionAt(document.getText().indexOf(piece) + piece.length);
}

describe('writing a CV', () => {
	let document: vscode.TextDocument;
	before(async () => {
		await extensionUnderTest().activate();
		document = await openCv(text);
		await untilDiagnostics(document, (all) => all.length > 0);
	});
	after(closeAll);

	async function completions(position: vscode.Position, trigger?: string): Promise<readonly vscode.CompletionItem[]> {
		const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			document.uri,
			position,
			trigger,
		);
		return items;
	}
	const labels = (items: readonly vscode.CompletionItem[]): readonly string[] =>
		items.map(({label}) => (typeof label === 'string' ? label : label.label));

	it('has an outline of sections and entries', async () => {
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
			'vscode.executeDocumentSymbolProvider',
			document.uri,
		);
		const flat = (list: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] =>
			list.flatMap((each) => [each, ...flat(each.children)]);
		const entry = flat(symbols).find(({kind}) => kind === vscode.SymbolKind.Event);
		assert.equal(entry?.name, 'PMO Analyst, Example Water');
		const skills = flat(symbols).filter(({kind, name}) => kind === vscode.SymbolKind.Namespace && name === 'Skills');
		assert.equal(skills.length, 1);
	});

	it('explains a finding and a name where the mouse rests', async () => {
		const hovers = async (piece: string): Promise<string> => {
			const found = await vscode.commands.executeCommand<vscode.Hover[]>(
				'vscode.executeHoverProvider',
				document.uri,
				placeAfter(document, piece),
			);
			return found
				.flatMap(({contents}) => contents)
				.map((each) => (each instanceof vscode.MarkdownString ? each.value : ''))
				.join('\n');
		};
		assert.match(await hovers('References avail'), /\*\*References on request\*\* \(references-line\)[\s\S]*Employers/);
		assert.match(await hovers('the RAI'), /\*\*RAID log\*\* \(method\)/);
		assert.match(await hovers('### PM'), /\*\*PMO\*\* \(abbreviation\)\n\nShort for/);
		assert.equal(await hovers('RAID log of elev'), '');
	});

	it('completes keys and values of the front matter', async () => {
		const target = await completions(placeAfter(document, 'target: '));
		assert.ok(labels(target).includes('pmo_lead'));
		const keys = labels(await completions(document.lineAt(2).range.start));
		assert.ok(keys.includes('country') && !keys.includes('target'), String(keys));
	});

	it('completes verbs in the past for a role that has ended', async () => {
		const verbs = await completions(placeAfter(document, 'eleven projects\n-'));
		assert.ok(!labels(verbs).includes('Automated'), 'a dash without a space begins no bullet');
		const found = labels(await completions(placeAfter(document, 'projects\n- A')));
		assert.ok(found.includes('Automated') && !found.includes('Automate'));
	});

	it('completes skills, and headings that are not there yet', async () => {
		const skills = labels(await completions(placeAfter(document, '## Skills\n\n- ')));
		assert.ok(skills.includes('Status reporting and MI'), String(skills));
		const headings = labels(await completions(placeAfter(document, '## ')));
		assert.ok(headings.includes('Education') && !headings.includes('Skills'), String(headings));
	});

	it('brings up verbs by itself where a bullet begins, and no skills', async () => {
		const verbs = await completions(placeAfter(document, 'eleven projects\n- '), ' ');
		assert.ok(labels(verbs).includes('Automated'), String(labels(verbs)));
		const skills = labels(await completions(placeAfter(document, '## Skills\n\n- '), ' '));
		assert.ok(!skills.includes('Power BI'), String(skills));
	});

	it('brings up nothing by itself in the middle of a sentence', async () => {
		const items = await completions(placeAfter(document, 'Rebuilt the '), ' ');
		assert.deepEqual(
			labels(items).filter((label) => label === 'Automated'),
			[],
		);
	});

	it('has counts over headings, which a setting takes away', async () => {
		const lenses = async (): Promise<readonly string[]> => {
			const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
				'vscode.executeCodeLensProvider',
				document.uri,
				100,
			);
			return found.flatMap(({command}) => (command?.command === 'pmoCareer.cv.report' ? [command.title] : []));
		};
		const titles = await lenses();
		assert.ok(
			titles.some((title) => /^\d+ findings?, \d+ words$/.test(title)),
			String(titles),
		);
		assert.ok(titles.includes('2 years'), String(titles));
		const settings = vscode.workspace.getConfiguration('pmoCareer.cv');
		await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
		try {
			assert.deepEqual(await lenses(), []);
		} finally {
			await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('opens a report that leads to the lines', async () => {
		await vscode.commands.executeCommand('pmoCareer.cv.report', document.uri.toString());
		const report = vscode.window.activeTextEditor?.document;
		assert.equal(report?.uri.scheme, 'pmo-career-help');
		assert.match(report.getText(), /^# Report on Untitled/);
		assert.match(report.getText(), /\[line (\d+)\]\(untitled:Untitled-\d+#L\1\)/);
	});
});
