import * as vscode from 'vscode';
import {CareerFiles} from '../../src/host/careerFiles';
import {Log} from '../../src/host/log';
import {extensionUnderTest} from '../support/extensionUnderTest';

// A web worker has no assert module; a thrown error is all that a test needs.
function check(holds: boolean, what: string): asserts holds {
	if (!holds) {
		throw new Error(what);
	}
}

/** Waits until a tab of that label is open: VS Code tells of tabs later than the call that opens them returns. */
async function tabWith(label: string): Promise<void> {
	const isOpen = (): boolean =>
		vscode.window.tabGroups.all.some(({tabs}) => tabs.some((tab) => tab.label.toLowerCase() === label.toLowerCase()));
	while (!isOpen()) {
		await new Promise((resolve) => {
			const listener = vscode.window.tabGroups.onDidChangeTabs((event) => {
				listener.dispose();
				resolve(event);
			});
		});
	}
}

/** Waits until a rule has found something in a document. */
async function found(uri: vscode.Uri, rule: string): Promise<void> {
	const isFound = (): boolean =>
		vscode.languages.getDiagnostics(uri).some(({code}) => typeof code === 'object' && code.value === rule);
	while (!isFound()) {
		await new Promise((resolve) => {
			const listener = vscode.languages.onDidChangeDiagnostics((event) => {
				listener.dispose();
				resolve(event);
			});
		});
	}
}

describe('in the web host, on a virtual folder', () => {
	const files = new CareerFiles(new Log());

	it('runs where it should', () => {
		const scheme = vscode.workspace.workspaceFolders?.[0]?.uri.scheme ?? '';
		check(vscode.env.uiKind === vscode.UIKind.Web, 'this is no web window');
		check(scheme !== '' && scheme !== 'file', `the folder is not virtual: ${scheme}`);
	});

	it('activates, gives the catalogue and scores answers', async () => {
		const api = await extensionUnderTest().activate();
		const {roles} = await api.catalogue();
		check(roles.length > 50, `${String(roles.length)} roles`);
		const result = await api.assess({items: {q01: 2, q02: 1}});
		check(result.ok && result.value.coverage.answered === 2, 'the answers were not scored');
	});

	it('takes in a pack of the folder, and lets go of it', async () => {
		const api = await extensionUnderTest().activate();
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
		check(folder !== undefined, 'no folder is open');
		const pack = vscode.Uri.joinPath(folder, 'career', 'office.pmo.yaml');
		const until = async (title: string): Promise<void> => {
			while ((await api.catalogue()).roles.find(({id}) => id === 'pmo_analyst')?.title !== title) {
				await new Promise((resolve) => setTimeout(resolve, 100));
			}
		};
		const text = 'schemaVersion: 1\nroles:\n  - id: pmo_analyst\n    title: Office Analyst\n';
		await vscode.workspace.fs.writeFile(pack, new TextEncoder().encode(text));
		await until('Office Analyst');
		await vscode.workspace.fs.delete(pack);
		await until('PMO Analyst');
	});

	it('opens a role sheet and the checklist', async () => {
		await vscode.commands.executeCommand('pmoCareer.role.open', 'pmo_analyst');
		await vscode.commands.executeCommand('pmoCareer.checklist.open');
		await tabWith('PMO Analyst');
		await tabWith('Is a PMO Role Right for Me?');
	});

	it('reveals a role in the tree', async () => {
		await vscode.commands.executeCommand('pmoCareer.roles.focus');
		await vscode.commands.executeCommand('pmoCareer.role.reveal', 'pmo_lead');
	});

	it('writes a new file and never over one', async () => {
		const first = await files.createNew(['web'], 'note', 'one\n');
		const second = await files.createNew(['web'], 'note', 'two\n');
		check(first?.ok === true && second?.ok === true, JSON.stringify([first, second]));
		check(second.value.path.endsWith('/career/web/note-2.md'), second.value.path);
		const kept = await files.read(first.value);
		check(kept.ok && kept.value.text === 'one\n', 'the first file has changed');
		check((await files.list(['web'])).length === 2, 'the files are not listed');
	});

	it('changes a file by an edit, and refuses when it has moved on', async () => {
		const made = await files.createNew(['web'], 'edited', 'one\n');
		check(made?.ok === true, 'not made');
		check((await files.replace(made.value, 'one\n', 'two\n')).ok, 'not edited');
		const late = await files.replace(made.value, 'one\n', 'three\n');
		check(!late.ok && late.problem.code === 'file.changed', 'a text that had moved on was replaced');
	});

	it('checks a CV that is opened', async () => {
		const text = '---\npmo-career: cv\n---\n\n# Sam Example\n\n## Interests\n\n- References available on request\n';
		const made = await files.createNew(['web'], 'cv', text);
		check(made?.ok === true, 'not made');
		await vscode.window.showTextDocument(made.value);
		await found(made.value, 'references-line');
	});

	it('keeps an achievement, and makes a line of a CV of it', async () => {
		const text =
			'---\npmo-career: cv\n---\n\n# Sam Example\n\n## Experience\n\n### PMO Analyst, Acme Ltd\n\n2020 - present\n\n- Ran it\n';
		await vscode.commands.executeCommand('pmoCareer.evidence.log', {title: 'Closed nine risks', date: '2026-02-03'});
		const logged = await files.findFirst('achievements.md');
		const kept = logged && (await files.read(logged));
		const id = kept?.ok ? /^## (E\d+) Closed nine risks$/m.exec(kept.value.text)?.[1] : undefined;
		check(id !== undefined, JSON.stringify(kept));
		const made = await files.createNew(['cv'], 'web', text);
		check(made?.ok === true, 'not made');
		const editor = await vscode.window.showTextDocument(made.value);
		await vscode.commands.executeCommand('pmoCareer.evidence.insert', {entry: id, cv: made.value.toString()});
		const after = editor.document.getText();
		check(after.endsWith(`- Ran it\n- Closed nine risks <!-- evidence: ${id} -->\n`), after);
	});
});
