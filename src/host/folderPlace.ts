import * as vscode from 'vscode';

/** Where a file lies. */
export interface FolderPlace {
	/** The workspace folder; the file's own folder where it lies in none. */
	readonly root: vscode.Uri;
	/** The folders from the root to the file. */
	readonly folder: readonly string[];
	readonly name: string;
}

export function folderPlace(file: vscode.Uri): FolderPlace {
	const workspaceFolder = vscode.workspace.getWorkspaceFolder(file);
	const own = vscode.Uri.joinPath(file, '..');
	const name = file.path.split('/').at(-1) ?? '';
	if (!workspaceFolder) {
		return {root: own, folder: [], name};
	}
	const below = own.path.slice(workspaceFolder.uri.path.length);
	return {root: workspaceFolder.uri, folder: below.split('/').filter((part) => part !== ''), name};
}
