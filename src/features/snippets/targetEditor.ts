import * as vscode from 'vscode';

/**
 * The text editor that a command about "this document" means: the active one, or a text editor on the file that a
 * custom editor (VS Code's rendered Markdown editor is one) shows in front. Undefined where there is neither.
 */
export async function targetEditor(): Promise<vscode.TextEditor | undefined> {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	if (input instanceof vscode.TabInputCustom && input.uri.path.endsWith('.md')) {
		return vscode.window.showTextDocument(input.uri);
	}
	return vscode.window.activeTextEditor;
}
