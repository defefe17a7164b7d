import * as vscode from 'vscode';
import {checkSegments} from '../core/documents/fileName';
import {fail, ok} from '../core/result';
import type {Result} from '../core/result';
import type {Settings} from '../contributions';

/** Where one workspace folder keeps its career files. `root` need not exist yet. */
export interface CareerFolder {
	readonly workspaceFolder: vscode.WorkspaceFolder;
	/** The setting's path, checked: plain names below the workspace folder. */
	readonly segments: readonly string[];
	readonly root: vscode.Uri;
}

const setting: keyof Settings = 'pmoCareer.folder';

/** The career folder of a workspace folder; a problem where the setting points outside or into a protected place. */
export function careerFolderOf(workspaceFolder: vscode.WorkspaceFolder): Result<CareerFolder> {
	const value: unknown = vscode.workspace.getConfiguration(undefined, workspaceFolder.uri).get(setting);
	const checked = checkSegments(
		(typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\/$/, '') : 'career').split('/'),
	);
	if (!checked.ok) {
		return checked;
	}
	const root = vscode.Uri.joinPath(workspaceFolder.uri, ...checked.value);
	return ok({workspaceFolder, segments: checked.value, root});
}

/** The career folder to write to: the only one, the active editor's, or the one the user picks. Undefined: cancelled. */
export async function chooseCareerFolder(): Promise<Result<CareerFolder> | undefined> {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const [first] = folders;
	if (!first) {
		return fail('folder.none');
	}
	if (folders.length === 1) {
		return careerFolderOf(first);
	}
	const active = vscode.window.activeTextEditor?.document.uri;
	const near = active && vscode.workspace.getWorkspaceFolder(active);
	const picked =
		near ??
		(await vscode.window.showWorkspaceFolderPick({
			placeHolder: vscode.l10n.t('Which folder holds your career files?'),
		}));
	return picked && careerFolderOf(picked);
}
