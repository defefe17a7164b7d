import * as vscode from 'vscode';
import type {RunSession} from './runSession';

/** Events of one file come in bursts. */
const quietTime = 200;

/** Has the run read its file again when that changes on disk. Follows the run from file to file. */
export class FileWatch {
	readonly #session: RunSession;
	readonly #listener: vscode.Disposable;
	#watched: string | undefined;
	#watcher: vscode.Disposable | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(session: RunSession) {
		this.#session = session;
		this.#listener = session.onDidChange(() => this.#follow());
		this.#follow();
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#listener.dispose();
		this.#watcher?.dispose();
	}

	#follow(): void {
		const {file} = this.#session;
		if (file?.toString() === this.#watched) {
			return;
		}
		this.#watcher?.dispose();
		this.#watched = file?.toString();
		this.#watcher = file && this.#watch(file);
	}

	#watch(file: vscode.Uri): vscode.Disposable {
		const folder = vscode.Uri.joinPath(file, '..');
		const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*.md'));
		const touch = (uri: vscode.Uri): void => {
			if (uri.toString() === this.#watched) {
				clearTimeout(this.#timer);
				this.#timer = setTimeout(() => void this.#session.flush(), quietTime);
			}
		};
		return vscode.Disposable.from(
			watcher,
			watcher.onDidChange(touch),
			watcher.onDidCreate(touch),
			watcher.onDidDelete(touch),
		);
	}
}
