import * as vscode from 'vscode';
import {careerFolderOf} from './careerFolder';
import {CareerWatch} from './careerWatch';

/** Events of one file come in bursts. */
const quietTime = 150;

/**
 * Follows one file of the career folders, in editors and on disk. `forget` is called when it may say something else, or
 * may lie elsewhere.
 */
export class CareerFileWatch implements vscode.Disposable {
	readonly #fileName: string;
	readonly #watch: CareerWatch;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(fileName: string, forget: () => void) {
		this.#fileName = fileName;
		this.#watch = new CareerWatch(
			fileName,
			(file) => {
				if (this.isOurs(file)) {
					clearTimeout(this.#timer);
					this.#timer = setTimeout(forget, quietTime);
				}
			},
			forget,
		);
	}

	/** Whether this is where the file lies in a career folder. */
	isOurs(uri: vscode.Uri): boolean {
		return (
			uri.path.endsWith(`/${this.#fileName}`) &&
			(vscode.workspace.workspaceFolders ?? []).some((folder) => {
				const career = careerFolderOf(folder);
				return career.ok && vscode.Uri.joinPath(career.value.root, this.#fileName).toString() === uri.toString();
			})
		);
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#watch.dispose();
	}
}
