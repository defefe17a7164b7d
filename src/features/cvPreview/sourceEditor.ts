import * as vscode from 'vscode';
import {groupOf} from '../../host/documentInFront';

/** The text editor in sight that shows the document, if there is one. */
export function editorOf(document: vscode.TextDocument | undefined): vscode.TextEditor | undefined {
	return document && vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

/** Puts the cursor at a place in the document, in the editor that shows it or in a new one. Places beyond its end are its end. */
export async function revealInEditor(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
	const selection = document.validateRange(range);
	const viewColumn = editorOf(document)?.viewColumn ?? groupOf(document.uri)?.viewColumn ?? vscode.ViewColumn.One;
	const editor = await vscode.window.showTextDocument(document, {viewColumn, selection});
	editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
