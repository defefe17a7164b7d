import * as vscode from 'vscode';
import {uriOf} from './uriOf';

/** The address of what is in front, whichever editor shows it: VS Code's rendered Markdown editor is a custom one. */
export function uriInFront(): vscode.Uri | undefined {
	const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
	return (tab && uriOfTab(tab)) ?? vscode.window.activeTextEditor?.document.uri;
}

/** The group with a tab of the document, whatever editor shows it there; undefined where there is none. */
export function groupOf(uri: vscode.Uri): vscode.TabGroup | undefined {
	const key = uri.toString();
	return vscode.window.tabGroups.all.find(({tabs}) => tabs.some((tab) => uriOfTab(tab)?.toString() === key));
}

/** A document by its URI, or the text of a URI; undefined where there is none. Never makes a new unsaved document. */
export async function documentAt(file: unknown): Promise<vscode.TextDocument | undefined> {
	const uri = uriOf(file);
	if (!uri) {
		return undefined;
	}
	const key = uri.toString();
	const known = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
	if (known || (uri.scheme === 'untitled' && !groupOf(uri))) {
		return known;
	}
	return vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
}

function uriOfTab({input}: vscode.Tab): vscode.Uri | undefined {
	return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
}
