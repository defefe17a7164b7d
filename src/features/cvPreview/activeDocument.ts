import * as vscode from 'vscode';
import {documentKind} from '../../core/documents/kind';

/** The Markdown document in front: that of the active tab, also where another editor than VS Code's own shows it; else that of the active editor. */
export async function activeDocument(): Promise<vscode.TextDocument | undefined> {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	const isOfFile = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
	const inTab = isOfFile ? await documentAt(input.uri) : undefined;
	const candidates = [inTab, vscode.window.activeTextEditor?.document];
	return candidates.find((document) => document?.languageId === 'markdown');
}

/** A document by its URI; undefined where there is none. Never makes a new unsaved document. */
export async function documentAt(file: unknown): Promise<vscode.TextDocument | undefined> {
	const uri = file instanceof vscode.Uri ? file : typeof file === 'string' ? parsed(file) : undefined;
	if (!uri) {
		return undefined;
	}
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open || (uri.scheme === 'untitled' && !groupOf(uri))) {
		return open;
	}
	try {
		return await vscode.workspace.openTextDocument(uri);
	} catch {
		return undefined;
	}
}

export function isCv(document: vscode.TextDocument): boolean {
	return document.languageId === 'markdown' && documentKind(document.getText()) === 'cv';
}

function parsed(address: string): vscode.Uri | undefined {
	try {
		return vscode.Uri.parse(address, true);
	} catch {
		return undefined;
	}
}

/** The group with a tab of the document, whatever editor shows it there; undefined where there is none. */
export function groupOf(uri: vscode.Uri): vscode.TabGroup | undefined {
	return vscode.window.tabGroups.all.find(({tabs}) =>
		tabs.some(({input}) => {
			const isOfFile = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
			return isOfFile && input.uri.toString() === uri.toString();
		}),
	);
}
