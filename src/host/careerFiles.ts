import * as vscode from 'vscode';
import {nextFreeName} from '../core/documents/fileName';
import {minimalEdit} from '../core/documents/minimalEdit';
import {fail, ok} from '../core/result';
import type {Result} from '../core/result';
import {careerFolderOf, chooseCareerFolder} from './careerFolder';
import {folderPlace} from './folderPlace';
import type {Log} from './log';

/** A career document may be this large (in bytes) to be read. Larger ones are left alone. */
const maxBytes = 1_000_000;

/** What to do where a new file's name is taken. Undefined: leave everything as it is. */
export type Clash = 'beside' | 'open' | undefined;

interface NewFile {
	readonly name: string;
	readonly text: string;
	readonly onClash: () => Promise<Clash> | Clash;
}

/** Reads and writes the user's career files. New files never replace anything; changes are the smallest possible edit. */
export class CareerFiles {
	readonly #log: Log;

	constructor(log: Log) {
		this.#log = log;
	}

	/**
	 * Makes a new file `<career folder>/<subfolder>/<name>.md`, or `<name>-2.md` and so on where the name is taken.
	 * `onClash` decides where the name is taken: make the new file beside, open the one that is there (its address is
	 * then the result), or leave. Undefined: the user left.
	 *
	 * The file is written directly rather than by a workspace edit: undoing such an edit would delete the file even
	 * after the user has worked in it.
	 */
	async createNew(
		subfolder: readonly string[],
		name: string,
		text: string,
		onClash: () => Promise<Clash> | Clash = () => 'beside',
	): Promise<Result<vscode.Uri> | undefined> {
		const chosen = await chooseCareerFolder();
		if (!chosen?.ok) {
			return chosen;
		}
		const {workspaceFolder, segments} = chosen.value;
		return this.#create(workspaceFolder.uri, [...segments, ...subfolder], {name, text, onClash});
	}

	/** The same in the folder of a file. Outside of the workspace folders only that folder itself is looked at for links. */
	async createBeside(
		file: vscode.Uri,
		name: string,
		text: string,
		onClash: () => Promise<Clash> | Clash = () => 'beside',
	): Promise<Result<vscode.Uri> | undefined> {
		const place = folderPlace(file);
		return this.#create(place.root, place.folder, {name, text, onClash});
	}

	async #create(base: vscode.Uri, path: readonly string[], file: NewFile): Promise<Result<vscode.Uri> | undefined> {
		const {name, text, onClash} = file;
		if (vscode.workspace.fs.isWritableFileSystem(base.scheme) === false) {
			return fail('file.readOnly');
		}
		const folder = await this.#realFolder(base, path);
		if (!folder.ok) {
			return folder;
		}
		try {
			await vscode.workspace.fs.createDirectory(folder.value);
			const taken = new Set((await vscode.workspace.fs.readDirectory(folder.value)).map(([entry]) => entry));
			const free = nextFreeName(name, 'md', taken);
			if (free !== `${name}.md`) {
				const decision = await onClash();
				if (decision !== 'beside') {
					return decision && ok(vscode.Uri.joinPath(folder.value, `${name}.md`));
				}
			}
			const uri = vscode.Uri.joinPath(folder.value, free);
			if ((await typeOf(uri)) !== undefined || !(await this.#realFolder(base, path)).ok) {
				return fail('file.exists');
			}
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
			return ok(uri);
		} catch (error) {
			this.#log.error('A new file could not be written', error);
			return fail(isNoPermission(error) ? 'file.readOnly' : 'file.failed');
		}
	}

	/** Markdown files directly in `<career folder>/<subfolder>` of every workspace folder, by name. Missing folders are empty. */
	async list(subfolder: readonly string[]): Promise<readonly vscode.Uri[]> {
		const found: vscode.Uri[] = [];
		for (const workspaceFolder of vscode.workspace.workspaceFolders ?? []) {
			const career = careerFolderOf(workspaceFolder);
			if (!career.ok) {
				continue;
			}
			const folder = vscode.Uri.joinPath(career.value.root, ...subfolder);
			const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
			const names = entries.filter(([name, type]) => type === vscode.FileType.File && name.endsWith('.md'));
			found.push(...names.map(([name]) => vscode.Uri.joinPath(folder, name)).sort(byPath));
		}
		return found;
	}

	/** The text as the user sees it: from the editor where the file is open in one, otherwise from disk. */
	async read(uri: vscode.Uri): Promise<Result<{readonly text: string}>> {
		const shown = shownDocument(uri);
		if (shown) {
			return shown.getText().length > maxBytes ? fail('document.tooLarge') : ok({text: shown.getText()});
		}
		try {
			if ((await vscode.workspace.fs.stat(uri)).size > maxBytes) {
				return fail('document.tooLarge');
			}
			return ok({text: await readDisk(uri)});
		} catch (error) {
			this.#log.error('A file could not be read', error);
			return fail('file.unreadable');
		}
	}

	/**
	 * Changes `before` to `after`. Where the file is open in an editor, by one edit on the range that differs, saved where
	 * the editor had no unsaved changes; otherwise on disk, since a document that nobody sees may lag behind the disk and
	 * would write what is old. `file.changed` when the text is no longer `before`: nothing is written then.
	 */
	async replace(uri: vscode.Uri, before: string, after: string): Promise<Result<void>> {
		try {
			const shown = shownDocument(uri);
			if (shown) {
				return await replaceIn(shown, stripBom(before), stripBom(after));
			}
			if ((await readDisk(uri)) !== before) {
				return fail('file.changed');
			}
			if (before !== after) {
				await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
			}
			return ok(undefined);
		} catch (error) {
			this.#log.error('A file could not be changed', error);
			return fail('file.failed');
		}
	}

	/** The folder below `base`, after a look at every part that exists: links are refused, since they can lead anywhere. */
	async #realFolder(base: vscode.Uri, segments: readonly string[]): Promise<Result<vscode.Uri>> {
		let folder = base;
		for (const segment of segments) {
			folder = vscode.Uri.joinPath(folder, segment);
			const type = await typeOf(folder);
			if (type !== undefined && (type & vscode.FileType.SymbolicLink) !== 0) {
				return fail('file.link');
			}
			if (type !== undefined && (type & vscode.FileType.Directory) === 0) {
				return fail('file.notFolder');
			}
		}
		return ok(folder);
	}
}

/** The document of a file that is open in an editor or has unsaved changes. VS Code keeps others for a while as well. */
function shownDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
	const key = uri.toString();
	const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
	const inputs = vscode.window.tabGroups.all.flatMap(({tabs}) => tabs.map(({input}) => input));
	const isShown = inputs.some((input) => input instanceof vscode.TabInputText && input.uri.toString() === key);
	return document && (document.isDirty || isShown) ? document : undefined;
}

/** The text with its byte order mark. Throws where the bytes are no UTF-8, since to write it back would damage them. */
async function readDisk(uri: vscode.Uri): Promise<string> {
	const bytes = await vscode.workspace.fs.readFile(uri);
	return new TextDecoder('utf-8', {ignoreBOM: true, fatal: true}).decode(bytes);
}

async function replaceIn(document: vscode.TextDocument, before: string, after: string): Promise<Result<void>> {
	if (document.getText() !== before) {
		return fail('file.changed');
	}
	const change = minimalEdit(before, after);
	if (!change) {
		return ok(undefined);
	}
	const wasDirty = document.isDirty;
	const edit = new vscode.WorkspaceEdit();
	const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
	edit.replace(document.uri, range, change.text);
	if (!(await vscode.workspace.applyEdit(edit))) {
		return fail('file.failed');
	}
	return wasDirty || (await document.save()) ? ok(undefined) : fail('file.failed');
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
	try {
		return (await vscode.workspace.fs.stat(uri)).type;
	} catch {
		return undefined;
	}
}

function isNoPermission(error: unknown): boolean {
	return error instanceof vscode.FileSystemError && ['NoPermissions', 'Unavailable'].includes(error.code);
}

/** VS Code's documents never hold the byte order mark that a file may start with. */
function stripBom(text: string): string {
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function byPath(a: vscode.Uri, b: vscode.Uri): number {
	return a.path < b.path ? -1 : 1;
}
