import * as vscode from 'vscode';
import type {Services} from './services';

/**
 * The CV that a command is about: the one whose URI (or text of a URI) it was given, else the one in the active tab, be it
 * in VS Code's rendered Markdown editor, else the one in the active editor. Undefined where that is no CV.
 */
export async function cvArgument(services: Services, argument: unknown): Promise<vscode.TextDocument | undefined> {
	const uri = uriOf(argument) ?? uriInFront();
	const document = uri && (await open(uri));
	return document && services.cv.isCv(document) ? document : undefined;
}

/** The address of what is in front, whichever editor shows it. */
export function uriInFront(): vscode.Uri | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom
		? input.uri
		: vscode.window.activeTextEditor?.document.uri;
}

function uriOf(argument: unknown): vscode.Uri | undefined {
	if (argument instanceof vscode.Uri) {
		return argument;
	}
	if (typeof argument !== 'string' || !/^[a-z][a-z0-9+.-]*:/i.test(argument)) {
		return undefined;
	}
	return vscode.Uri.parse(argument);
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
	const key = uri.toString();
	const known = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
	return known ?? vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
}
