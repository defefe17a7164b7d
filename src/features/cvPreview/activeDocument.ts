import * as vscode from 'vscode';
import {documentAt, uriInFront} from '../../host/documentInFront';

/** The Markdown document in front: that of the active tab, also where another editor than VS Code's own shows it; else that of the active editor. */
export async function activeDocument(): Promise<vscode.TextDocument | undefined> {
	const candidates = [await documentAt(uriInFront()), vscode.window.activeTextEditor?.document];
	return candidates.find((document) => document?.languageId === 'markdown');
}
