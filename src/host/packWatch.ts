import * as vscode from 'vscode';
import {packPlaces} from './folderPacks';
import {packEnding} from './foundPack';
import type {PackChange} from './packFiles';

/** Events of one file come in bursts, and a branch switch is one of many files. */
const quietTime = 150;

/** Tells when packs may have changed: on disk, in an editor, by settings, folders or extensions. */
export class PackWatch implements vscode.Disposable {
	readonly #onChange: (change: PackChange) => void;
	readonly #listeners: vscode.Disposable;
	#watchers: vscode.Disposable;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#list = false;
	#texts = new Set<string>();

	/** `onChange` is called once for a burst of events. */
	constructor(onChange: (change: PackChange) => void) {
		this.#onChange = onChange;
		this.#watchers = this.#watchFolders();
		const all = (): void => this.#soon({list: true});
		const elsewhere = (): void => {
			this.#watchers.dispose();
			this.#watchers = this.#watchFolders();
			all();
		};
		const text = ({uri}: vscode.TextDocument): void => {
			if (uri.path.endsWith(packEnding)) {
				this.#soon({uri});
			}
		};
		this.#listeners = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument(({document}) => text(document)),
			vscode.workspace.onDidCloseTextDocument(text),
			// Some file systems tell nothing of what happens in them.
			vscode.workspace.onDidSaveTextDocument(({uri}) => {
				if (uri.path.endsWith(packEnding)) {
					this.#soon({list: true, uri});
				}
			}),
			vscode.workspace.onDidCreateFiles(all),
			vscode.workspace.onDidDeleteFiles(all),
			vscode.workspace.onDidRenameFiles(all),
			vscode.extensions.onDidChange(all),
			vscode.workspace.onDidChangeWorkspaceFolders(elsewhere),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('pmoCareer.packs') || event.affectsConfiguration('pmoCareer.folder')) {
					elsewhere();
				}
			}),
		);
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#listeners.dispose();
		this.#watchers.dispose();
	}

	/** A folder that comes or goes takes its packs with it, and may be all that is told. */
	#watchFolders(): vscode.Disposable {
		const watchers = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
			const files = vscode.workspace.createFileSystemWatcher(
				new vscode.RelativePattern(folder, `**/*${packEnding}`),
				true,
				false,
				true,
			);
			const comings = vscode.workspace.createFileSystemWatcher(
				new vscode.RelativePattern(folder, '**'),
				false,
				true,
				false,
			);
			const mayHoldPacks = packPlaces(folder);
			const ifOurs = (uri: vscode.Uri): void => {
				if (mayHoldPacks(uri)) {
					this.#soon({list: true, uri});
				}
			};
			return [
				files,
				comings,
				files.onDidChange((uri) => this.#soon({uri})),
				comings.onDidCreate(ifOurs),
				comings.onDidDelete(ifOurs),
			];
		});
		return vscode.Disposable.from(...watchers);
	}

	/** What happens while the others wait is told with them: a stream of events must not put off all of them. */
	#soon({list = false, uri}: {readonly list?: boolean; readonly uri?: vscode.Uri}): void {
		this.#list ||= list;
		if (uri) {
			this.#texts.add(uri.toString());
		}
		this.#timer ??= setTimeout(() => {
			const change = {list: this.#list, texts: this.#texts};
			this.#timer = undefined;
			this.#list = false;
			this.#texts = new Set();
			this.#onChange(change);
		}, quietTime);
	}
}
