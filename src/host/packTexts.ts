import * as vscode from 'vscode';
import {shownDocument} from './shownDocument';

/** The text of a pack, or why there is none. */
export type PackText = {readonly text: string} | {readonly fault: 'too-large' | 'encoding' | 'unreadable'};

interface OnDisk {
	readonly mtime: number;
	readonly size: number;
	readonly read: PackText;
}

/** No pack may be larger, in bytes; what kind of pack may be how large is looked at when it is read. */
export const maxPackBytes = 512 * 1024;

/** The texts of packs as the user sees them. What has not changed on disk is not read again. */
export class PackTexts {
	readonly #onDisk = new Map<string, OnDisk>();

	/** From the editor where the file is open in one or has unsaved changes, otherwise from disk. Undefined: it is gone. */
	async read(uri: vscode.Uri): Promise<PackText | undefined> {
		const shown = shownDocument(uri);
		if (shown) {
			return {text: shown.getText()};
		}
		const key = uri.toString();
		const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
		if (stat?.type !== vscode.FileType.File) {
			this.#onDisk.delete(key);
			return undefined;
		}
		const known = this.#onDisk.get(key);
		if (known?.mtime === stat.mtime && known.size === stat.size) {
			return known.read;
		}
		const read: PackText = stat.size > maxPackBytes ? {fault: 'too-large'} : await readDisk(uri);
		this.#onDisk.set(key, {mtime: stat.mtime, size: stat.size, read});
		return read;
	}

	/** The file was written: its time and size may not tell. */
	forget(key: string): void {
		this.#onDisk.delete(key);
	}

	/** Keeps only what belongs to these addresses. */
	keepOnly(keys: ReadonlySet<string>): void {
		for (const key of this.#onDisk.keys()) {
			if (!keys.has(key)) {
				this.#onDisk.delete(key);
			}
		}
	}
}

/** What a file system says about the size of a file need not be so. */
async function readDisk(uri: vscode.Uri): Promise<PackText> {
	const bytes = await vscode.workspace.fs.readFile(uri).then(undefined, () => undefined);
	if (!bytes) {
		return {fault: 'unreadable'};
	}
	if (bytes.byteLength > maxPackBytes) {
		return {fault: 'too-large'};
	}
	try {
		return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
	} catch {
		return {fault: 'encoding'};
	}
}
