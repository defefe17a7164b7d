import * as vscode from 'vscode';
import {noEvidence} from '../core/evidence/evidence';
import type {EvidenceText} from '../core/evidence/evidence';
import type {NewEntry} from '../core/evidence/newEntry';
import type {Problem} from '../core/problem';
import {fail, ok} from '../core/result';
import type {Result} from '../core/result';
import {CareerFileWatch} from './careerFileWatch';
import type {CareerFiles} from './careerFiles';

/** The achievements as their file says now. Without a file there are none. */
export interface KnownEvidence extends EvidenceText {
	readonly file?: vscode.Uri;
	/** The text that was read. */
	readonly text: string;
}

/** Where an entry was written. */
export interface LoggedEntry {
	readonly file: vscode.Uri;
	readonly id: string;
}

const [stem, ending] = ['achievements', 'md'] as const;
const fileName = `${stem}.${ending}`;

/** Somebody else may write the file between our reading and writing it. */
const mostTries = 4;
/** In milliseconds: until VS Code has seen what somebody else wrote. */
const pause = 300;

/** Reads `achievements.md` of the career folder at first use and again only when it changed, and adds entries to it. */
export class EvidenceStore implements vscode.Disposable {
	readonly #files: CareerFiles;
	readonly #changed = new vscode.EventEmitter<void>();
	/** The file says something else than before, or there is another. */
	readonly onDidChange = this.#changed.event;
	#known: Promise<KnownEvidence> | undefined;
	#watch: CareerFileWatch | undefined;
	/** Entries are written one after another: each takes the id after that of the one before. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(files: CareerFiles) {
		this.#files = files;
	}

	/** Never rejects because of the user's file: what cannot be read counts as not said. */
	get(): Promise<KnownEvidence> {
		this.#watch ??= new CareerFileWatch(fileName, () => this.#forget());
		this.#known ??= this.#read().catch((error: unknown) => {
			this.#known = undefined;
			throw error;
		});
		return this.#known;
	}

	/** The same, read anew: what other programs write is told of late, and a command works on what is there now. */
	fresh(): Promise<KnownEvidence> {
		this.#known = undefined;
		return this.get();
	}

	/** Why no entry can be written, so that nobody is asked for one in vain. */
	async obstacle(): Promise<Problem | undefined> {
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		if (!folder) {
			return {code: 'folder.none', args: {}};
		}
		const {scheme} = (await this.#files.findFirst(fileName)) ?? folder.uri;
		return vscode.workspace.fs.isWritableFileSystem(scheme) === false ? {code: 'file.readOnly', args: {}} : undefined;
	}

	/** Writes an entry into the file, which is made where there is none. Undefined: the user left. */
	log(entry: NewEntry): Promise<Result<LoggedEntry> | undefined> {
		const done = this.#last.then(() => this.#log(entry));
		this.#last = done.catch(() => undefined);
		return done;
	}

	dispose(): void {
		this.#watch?.dispose();
		this.#changed.dispose();
	}

	async #log(entry: NewEntry): Promise<Result<LoggedEntry> | undefined> {
		const {logEntry, newEvidence} = await import('../core/evidence/evidenceRoom');
		const found = await this.#files.findFirst(fileName);
		const made = found ? ok(found) : await this.#files.createOnce(stem, ending, newEvidence);
		if (!made?.ok) {
			return made;
		}
		const file = made.value;
		for (let tries = 1; ; tries++) {
			const read = await this.#files.read(file);
			if (!read.ok) {
				return read;
			}
			const before = read.value.text;
			const {id, change} = logEntry(before, entry);
			const after = before.slice(0, change.start) + change.text + before.slice(change.end);
			const replaced = await this.#files.replace(file, before, after);
			if (replaced.ok) {
				this.#forget();
				return ok({file, id});
			}
			const {code} = replaced.problem;
			const mayPass = code === 'file.changed' || code === 'file.failed';
			if (!mayPass || tries === mostTries || (await this.#holds(file, change.text.trim()))) {
				return fail(code);
			}
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	}

	/** An editor may have taken the entry although it could not be saved. */
	async #holds(file: vscode.Uri, written: string): Promise<boolean> {
		const read = await this.#files.read(file);
		return read.ok && read.value.text.replace(/\r\n/g, '\n').includes(written.replace(/\r\n/g, '\n'));
	}

	#forget(): void {
		this.#known = undefined;
		this.#changed.fire();
	}

	async #read(): Promise<KnownEvidence> {
		const file = await this.#files.findFirst(fileName);
		if (!file) {
			return {...noEvidence, text: ''};
		}
		const read = await this.#files.read(file);
		if (!read.ok) {
			return {...noEvidence, file, text: ''};
		}
		const {readEvidence} = await import('../core/evidence/evidenceRoom');
		const {text} = read.value;
		return {...readEvidence(text), file, text};
	}
}
