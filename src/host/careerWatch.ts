import * as vscode from 'vscode';
import {careerFolderOf} from './careerFolder';

/** What became of a file on disk, or that it was opened, edited or closed in an editor. */
export type Touch = 'created' | 'deleted' | 'changed' | 'edited';

/** Follows files of the career folders, in editors and on disk. A burst of events is told as it comes. */
export class CareerWatch implements vscode.Disposable {
	readonly #pattern: string;
	readonly #touched: (file: vscode.Uri, how: Touch) => void;
	readonly #moved: () => void;
	readonly #listeners: vscode.Disposable;
	#watchers: vscode.Disposable;

	/** `pattern` is below the career folder; `moved` is called where the career folders may be others. */
	constructor(pattern: string, touched: (file: vscode.Uri, how: Touch) => void, moved: () => void) {
		this.#pattern = pattern;
		this.#touched = touched;
		this.#moved = moved;
		this.#listeners = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument(({document}) => this.#ifOurs(document.uri)),
			vscode.workspace.onDidOpenTextDocument(({uri}) => this.#ifOurs(uri)),
			vscode.workspace.onDidCloseTextDocument(({uri}) => this.#ifOurs(uri)),
			vscode.workspace.onDidChangeWorkspaceFolders(() => this.#again()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('pmoCareer.folder')) {
					this.#again();
				}
			}),
		);
		this.#watchers = this.#watch();
	}

	dispose(): void {
		this.#listeners.dispose();
		this.#watchers.dispose();
	}

	#ifOurs(uri: vscode.Uri): void {
		if (isInCareer(uri)) {
			this.#touched(uri, 'edited');
		}
	}

	#again(): void {
		this.#watchers.dispose();
		this.#watchers = this.#watch();
		this.#moved();
	}

	#watch(): vscode.Disposable {
		const watchers = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
			const career = careerFolderOf(folder);
			if (!career.ok) {
				return [];
			}
			const pattern = new vscode.RelativePattern(folder, `${career.value.segments.join('/')}/${this.#pattern}`);
			const watcher = vscode.workspace.createFileSystemWatcher(pattern);
			return [
				watcher,
				watcher.onDidCreate((file) => this.#touched(file, 'created')),
				watcher.onDidDelete((file) => this.#touched(file, 'deleted')),
				watcher.onDidChange((file) => this.#touched(file, 'changed')),
			];
		});
		return vscode.Disposable.from(...watchers);
	}
}

/** Whether a file lies below the career folder of a workspace folder. */
export function isInCareer(uri: vscode.Uri): boolean {
	return (vscode.workspace.workspaceFolders ?? []).some((folder) => {
		const career = careerFolderOf(folder);
		if (!career.ok) {
			return false;
		}
		const {scheme, authority, path} = career.value.root;
		return uri.scheme === scheme && uri.authority === authority && uri.path.startsWith(`${path}/`);
	});
}
