import * as vscode from 'vscode';
import {fail, ok} from '../core/result';
import type {Result} from '../core/result';
import type {ProfileChange} from '../core/profile/editProfile';
import type {ReadProfile} from '../core/profile/readProfile';
import type {CareerFiles} from './careerFiles';
import {careerFolderOf} from './careerFolder';
import type {CatalogueStore} from './catalogueStore';
import {setContextKey} from './contextKeys';

/** The profile as its file says now. Without a file it is empty. */
export interface KnownProfile extends ReadProfile {
	readonly file?: vscode.Uri;
	/** The text that was read. */
	readonly text: string;
}

const [stem, ending] = ['profile', 'yaml'] as const;
const fileName = `${stem}.${ending}`;

/** Events of one file come in bursts. */
const quietTime = 150;

/** Reads `profile.yaml` of the career folder at first use, follows its changes, and changes it by the smallest edits. */
export class ProfileStore implements vscode.Disposable {
	readonly #catalogue: CatalogueStore;
	readonly #files: CareerFiles;
	readonly #listener: vscode.Disposable;
	readonly #changed = new vscode.EventEmitter<void>();
	/** The file says something else than before, there is another, or it is read with another catalogue. */
	readonly onDidChange = this.#changed.event;
	#known: Promise<KnownProfile> | undefined;
	#watch: vscode.Disposable | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Changes are made one after another: each begins with what the one before has left. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(catalogue: CatalogueStore, files: CareerFiles) {
		this.#catalogue = catalogue;
		this.#files = files;
		this.#listener = catalogue.onDidChange(() => this.#forget());
	}

	/** Never rejects because of the user's file: what cannot be read counts as not said. */
	get(): Promise<KnownProfile> {
		this.#watch ??= this.#follow();
		this.#known ??= this.#read().catch((error: unknown) => {
			this.#known = undefined;
			throw error;
		});
		return this.#known;
	}

	/** Reads a text as the profile's, such as that of an editor. */
	async readText(text: string): Promise<ReadProfile> {
		const [index, {readProfile}] = await Promise.all([this.#catalogue.get(), import('../core/profile/profileRoom')]);
		return readProfile(text, index);
	}

	/** Whether this is where a profile lies. */
	isProfile(uri: vscode.Uri): boolean {
		return uri.path.endsWith(`/${fileName}`) && placesOf().some((place) => place.toString() === uri.toString());
	}

	/** Says something in the file, which is made where there is none. Undefined: the user left. */
	change(change: ProfileChange): Promise<Result<void> | undefined> {
		const done = this.#last.then(() => this.#change(change));
		this.#last = done.catch(() => undefined);
		return done;
	}

	/** The file, made where there is none. Undefined: the user left. */
	async file(): Promise<Result<vscode.Uri> | undefined> {
		const {file} = await this.get();
		if (file) {
			return ok(file);
		}
		const {newProfile} = await import('../core/profile/profileRoom');
		const made = await this.#files.createOnce(stem, ending, newProfile);
		this.#forget();
		return made;
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#watch?.dispose();
		this.#listener.dispose();
		this.#changed.dispose();
	}

	async #change(change: ProfileChange): Promise<Result<void> | undefined> {
		const made = await this.file();
		if (!made?.ok) {
			return made;
		}
		const {file, text} = await this.#fresh();
		if (!file) {
			return fail('file.unreadable');
		}
		const {editProfile} = await import('../core/profile/profileRoom');
		const edited = editProfile(text, change);
		const replaced = edited.ok ? await this.#files.replace(file, text, edited.value) : edited;
		this.#forget();
		return replaced;
	}

	/** What stands in the file now, and not what was known of it. */
	#fresh(): Promise<KnownProfile> {
		this.#known = undefined;
		return this.get();
	}

	#forget(): void {
		this.#known = undefined;
		this.#changed.fire();
	}

	async #read(): Promise<KnownProfile> {
		const file = await this.#files.findFirst(fileName);
		const read = file ? await this.#files.read(file) : ok({text: ''});
		setContextKey('pmoCareer.profile.exists', file !== undefined);
		const text = read.ok ? read.value.text : '';
		const known = await this.readText(text);
		return {...known, text, ...(file && read.ok ? {file} : {})};
	}

	#follow(): vscode.Disposable {
		const soon = (): void => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#forget(), quietTime);
		};
		const ifOurs = (uri: vscode.Uri): void => {
			if (this.isProfile(uri)) {
				soon();
			}
		};
		const again = (): void => {
			this.#watch?.dispose();
			this.#watch = undefined;
			this.#forget();
		};
		const watchers = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
			const career = careerFolderOf(folder);
			if (!career.ok) {
				return [];
			}
			const pattern = new vscode.RelativePattern(folder, `${career.value.segments.join('/')}/${fileName}`);
			const watcher = vscode.workspace.createFileSystemWatcher(pattern);
			return [watcher, watcher.onDidCreate(soon), watcher.onDidDelete(soon), watcher.onDidChange(soon)];
		});
		return vscode.Disposable.from(
			...watchers,
			vscode.workspace.onDidChangeTextDocument(({document}) => ifOurs(document.uri)),
			vscode.workspace.onDidCloseTextDocument(({uri}) => ifOurs(uri)),
			vscode.workspace.onDidChangeWorkspaceFolders(again),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('pmoCareer.folder')) {
					again();
				}
			}),
		);
	}
}

/** Where profiles can lie: in the career folder of every workspace folder. */
function placesOf(): readonly vscode.Uri[] {
	return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
		const career = careerFolderOf(folder);
		return career.ok ? [vscode.Uri.joinPath(career.value.root, fileName)] : [];
	});
}
