import * as vscode from 'vscode';
import {nextFreeName} from '../core/documents/fileName';
import {minimalEdit} from '../core/documents/minimalEdit';
import {fail, ok} from '../core/result';
import type {Result} from '../core/result';
import {careerFolderOf, chooseCareerFolder} from './careerFolder';
import {folderPlace} from './folderPlace';
import type {Log} from './log';
import {rangeIn} from './rangeIn';
import {shownDocument} from './shownDocument';

/** A career document may be this large (in bytes) to be read. Larger ones are left alone. */
const maxBytes = 1_000_000;

/** What to do where a new file's name is taken. Undefined: leave everything as it is. */
export type Clash = 'beside' | 'open' | undefined;

interface NewFile {
	readonly name: string;
	/** Without its dot. */
	readonly ending: string;
	readonly bytes: Uint8Array;
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
		return this.#createInCareer(subfolder, {name, ending: 'md', bytes: encoded(text), onClash});
	}

	/** Makes `<career folder>/<name>.<ending>`. Where that is there already, it is left alone and its address is the result. */
	async createOnce(name: string, ending: string, text: string): Promise<Result<vscode.Uri> | undefined> {
		return this.#createInCareer([], {name, ending, bytes: encoded(text), onClash: () => 'open'});
	}

	/** Makes a new file that is no Markdown, such as a picture: beside what is there where its name is taken. */
	async createOther(
		subfolder: readonly string[],
		name: string,
		ending: string,
		bytes: Uint8Array,
		onClash: () => Clash = () => 'beside',
	): Promise<Result<vscode.Uri> | undefined> {
		return this.#createInCareer(subfolder, {name, ending, bytes, onClash});
	}

	/** The same in the folder of a file. Outside of the workspace folders only that folder itself is looked at for links. */
	async createBeside(
		file: vscode.Uri,
		name: string,
		text: string,
		onClash: () => Promise<Clash> | Clash = () => 'beside',
	): Promise<Result<vscode.Uri> | undefined> {
		const place = folderPlace(file);
		return this.#create(place.root, place.folder, {name, ending: 'md', bytes: encoded(text), onClash});
	}

	async #createInCareer(subfolder: readonly string[], file: NewFile): Promise<Result<vscode.Uri> | undefined> {
		const chosen = await chooseCareerFolder();
		if (!chosen?.ok) {
			return chosen;
		}
		const {workspaceFolder, segments} = chosen.value;
		return this.#create(workspaceFolder.uri, [...segments, ...subfolder], file);
	}

	async #create(base: vscode.Uri, path: readonly string[], file: NewFile): Promise<Result<vscode.Uri> | undefined> {
		const {name, ending, bytes, onClash} = file;
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
			const free = nextFreeName(name, ending, taken);
			if (free !== `${name}.${ending}`) {
				const decision = await onClash();
				if (decision !== 'beside') {
					return decision && ok(vscode.Uri.joinPath(folder.value, `${name}.${ending}`));
				}
			}
			const uri = vscode.Uri.joinPath(folder.value, free);
			if ((await typeOf(uri)) !== undefined || !(await this.#realFolder(base, path)).ok) {
				return fail('file.exists');
			}
			await vscode.workspace.fs.writeFile(uri, bytes);
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

	/** The file of this name directly in a career folder: the first workspace folder's that has one. Links do not count. */
	async findFirst(name: string): Promise<vscode.Uri | undefined> {
		for (const workspaceFolder of vscode.workspace.workspaceFolders ?? []) {
			const career = careerFolderOf(workspaceFolder);
			const uri = career.ok ? vscode.Uri.joinPath(career.value.root, name) : undefined;
			if (uri && (await typeOf(uri)) === vscode.FileType.File) {
				return uri;
			}
		}
		return undefined;
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
		if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
			return fail('file.readOnly');
		}
		try {
			const shown = shownDocument(uri);
			if (shown) {
				return await replaceIn(shown, stripBom(before), stripBom(after));
			}
			if ((await readDisk(uri)) !== before) {
				return fail('file.changed');
			}
			if (before !== after) {
				await vscode.workspace.fs.writeFile(uri, encoded(after));
			}
			return ok(undefined);
		} catch (error) {
			this.#log.error('A file could not be changed', error);
			return fail(isNoPermission(error) ? 'file.readOnly' : 'file.failed');
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

function encoded(text: string): Uint8Array {
	return new TextEncoder().encode(text);
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
	const range = rangeIn(document, {from: change.start, to: change.end});
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
