import * as vscode from 'vscode';
import type {Catalogue} from '../core/catalogue/catalogue';
import type {CatalogueIndex} from '../core/catalogue/lookups';
import type {KnownPack} from './knownPack';
import type {Log} from './log';
import type {PackChange, PackFile, PackFiles} from './packFiles';
import type {PackMerger} from './packMerger';
import type {PackWatch} from './packWatch';

interface Known {
	readonly files: readonly PackFile[];
	readonly index: CatalogueIndex;
	readonly packs: readonly KnownPack[];
}

const nothing: PackChange = {list: false, texts: new Set()};

/**
 * The catalogue: what ships with the extension, read at first use, with the packs merged in, which are followed from
 * then on. Without packs, nothing that reads them is loaded.
 */
export class CatalogueStore implements vscode.Disposable {
	readonly #file: vscode.Uri;
	readonly #log: Log;
	readonly #changed = new vscode.EventEmitter<void>();
	/** The packs say something else than before. `get` and `packs` have it already. */
	readonly onDidChange = this.#changed.event;
	readonly #readPacks = new vscode.EventEmitter<void>();
	/** There are packs: at the first look, or after a change. */
	readonly onDidReadPacks = this.#readPacks.event;
	#shipped: Promise<CatalogueIndex> | undefined;
	#known: Promise<Known> | undefined;
	#files: PackFiles | undefined;
	#watch: PackWatch | undefined;
	#merger: PackMerger | undefined;
	/** Changes are taken in one after another. */
	#last: Promise<void> = Promise.resolve();
	#isDisposed = false;

	constructor(extensionUri: vscode.Uri, log: Log) {
		this.#file = vscode.Uri.joinPath(extensionUri, 'dist', 'catalogue.json');
		this.#log = log;
	}

	/** Rejects only where the extension's own files cannot be read, never because of a pack. The next call tries again. */
	async get(): Promise<CatalogueIndex> {
		return (await this.#current()).index;
	}

	/** The catalogue as if there were no packs. */
	shipped(): Promise<CatalogueIndex> {
		this.#shipped ??= this.#load().catch((error: unknown) => {
			this.#shipped = undefined;
			throw error;
		});
		return this.#shipped;
	}

	/** The packs in order of precedence: what comes later wins. */
	async packs(): Promise<readonly KnownPack[]> {
		return (await this.#current()).packs;
	}

	/** Looks for packs anew, for file systems that do not tell of changes. */
	refresh(): Promise<void> {
		return this.#takeIn({list: true, texts: new Set()});
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#watch?.dispose();
		this.#changed.dispose();
		this.#readPacks.dispose();
	}

	#current(): Promise<Known> {
		this.#known ??= this.#look(nothing).then(
			(known) => {
				this.#tellOfPacks(known);
				return known;
			},
			(error: unknown) => {
				this.#known = undefined;
				throw error;
			},
		);
		return this.#known;
	}

	#takeIn(change: PackChange): Promise<void> {
		this.#last = this.#last
			.then(async () => {
				const before = await this.#current();
				const after = await this.#look(change, before);
				if (after !== before && !this.#isDisposed) {
					this.#known = Promise.resolve(after);
					this.#changed.fire();
					this.#tellOfPacks(after);
				}
			})
			.catch((error: unknown) => this.#log.error('The packs could not be read', error));
		return this.#last;
	}

	#tellOfPacks({packs}: Known): void {
		if (packs.length > 0 && !this.#isDisposed) {
			this.#readPacks.fire();
		}
	}

	/** What is known now; `before` itself where nothing has changed. */
	async #look(change: PackChange, before?: Known): Promise<Known> {
		const [shipped, {PackFiles, PackWatch}] = await Promise.all([this.shipped(), import('./packWork')]);
		// Watching begins before looking, so that nothing is missed in between.
		if (!this.#isDisposed) {
			this.#watch ??= new PackWatch((changed) => void this.#takeIn(changed));
		}
		this.#files ??= new PackFiles();
		const files = await this.#files.look(change);
		return before && sameFiles(before.files, files) ? before : this.#merge(shipped, files);
	}

	async #merge(shipped: CatalogueIndex, files: readonly PackFile[]): Promise<Known> {
		if (files.length === 0) {
			return {files, index: shipped, packs: []};
		}
		try {
			const [{PackMerger}, room] = await Promise.all([
				import('./packWork'),
				import('../core/catalogue/packs/packsRoom'),
			]);
			this.#merger ??= new PackMerger(room, shipped);
			return {files, ...(await this.#merger.merge(files))};
		} catch (error) {
			this.#log.error('The packs could not be merged', error);
			return {files, index: shipped, packs: []};
		}
	}

	async #load(): Promise<CatalogueIndex> {
		const [bytes, {indexCatalogue}] = await Promise.all([
			vscode.workspace.fs.readFile(this.#file),
			import('../core/catalogue/lookups'),
		]);
		// The build has checked this file against the schema, and it ships inside the extension.
		return indexCatalogue(JSON.parse(new TextDecoder().decode(bytes)) as Catalogue);
	}
}

function sameFiles(before: readonly PackFile[], after: readonly PackFile[]): boolean {
	return (
		before.length === after.length &&
		before.every((file, at) => {
			const other = after[at];
			return (
				other?.uri.toString() === file.uri.toString() &&
				other.place === file.place &&
				('text' in file.read
					? 'text' in other.read && other.read.text === file.read.text
					: 'fault' in other.read && other.read.fault === file.read.fault)
			);
		})
	);
}
