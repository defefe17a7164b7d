import * as vscode from 'vscode';

/** Changes a setting of print where it is set already: in the folder or the workspace; else for the user. */
export async function choosePrint(
	document: vscode.TextDocument,
	key: 'cv.paper' | 'cv.style',
	value: string,
): Promise<void> {
	const settings = vscode.workspace.getConfiguration('pmoCareer', document);
	const set = settings.inspect(key);
	const target =
		set?.workspaceFolderValue !== undefined
			? vscode.ConfigurationTarget.WorkspaceFolder
			: set?.workspaceValue !== undefined
				? vscode.ConfigurationTarget.Workspace
				: vscode.ConfigurationTarget.Global;
	await settings.update(key, value, target);
}
