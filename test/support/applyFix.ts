import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {whole} from './cvInHost';

/** Applies the fix of this title, which must be offered somewhere in the document. */
export async function applyFix(document: vscode.TextDocument, title: string): Promise<void> {
	const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		whole(document),
	);
	const fix = fixes.find((each) => each.title === title);
	assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)), title);
}
