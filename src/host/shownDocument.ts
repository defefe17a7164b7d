import * as vscode from 'vscode';

/** The document of a file that is open in an editor, VS Code's rendered Markdown editor included, or has unsaved changes. VS Code keeps others for a while as well. */
export function shownDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
	const key = uri.toString();
	const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
	const inputs = vscode.window.tabGroups.all.flatMap(({tabs}) => tabs.map(({input}) => input));
	const isShown = inputs.some(
		(input) =>
			(input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) && input.uri.toString() === key,
	);
	return document && (document.isDirty || isShown) ? document : undefined;
}
