import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** An untitled Markdown document in an editor. */
export async function openCv(content: string): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument({language: 'markdown', content});
	await vscode.window.showTextDocument(document, {preview: false});
	// VS Code gives the name of an unsaved document that was closed to the next one, and now and then its empty text as well.
	if (document.getText() !== content) {
		await replaceText(document, content);
	}
	return document;
}

export function whole(document: vscode.TextDocument): vscode.Range {
	return new vscode.Range(0, 0, document.lineCount, 0);
}

export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, whole(document), text);
	assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Ours for one rule, so that a test speaks of nothing but its own. */
export function diagnosticsOf({uri}: vscode.TextDocument, rule = 'references-line'): readonly vscode.Diagnostic[] {
	return vscode.languages
		.getDiagnostics(uri)
		.filter(({source, code}) => source === 'PMO Career' && typeof code === 'object' && code.value === rule);
}

/** Waits until the diagnostics of a document are as wanted, and returns them. */
export async function untilDiagnostics(
	document: vscode.TextDocument,
	wanted: (all: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
	const end = Date.now() + 15_000;
	for (;;) {
		const all = diagnosticsOf(document);
		if (wanted(all)) {
			return all;
		}
		const found = all.map(({message}) => message);
		const {uri, languageId, version, isClosed} = document;
		const state = {uri: uri.toString(), languageId, version, isClosed, text: document.getText().slice(0, 200)};
		assert.ok(Date.now() < end, `the diagnostics of ${JSON.stringify(state)} are ${JSON.stringify(found)}`);
		await new Promise((resolve) => setTimeout(resolve, 30));
	}
}

/** Closes every editor; what was typed is given up. */
export async function closeAll(): Promise<void> {
	while (vscode.window.activeTextEditor) {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
