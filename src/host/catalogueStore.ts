import * as vscode from 'vscode';
import type {Catalogue} from '../core/catalogue/catalogue';
import type {CatalogueIndex} from '../core/catalogue/lookups';

/** The catalogue, read from the extension's own files on first use and kept. */
export class CatalogueStore {
	readonly #file: vscode.Uri;
	#index: Promise<CatalogueIndex> | undefined;

	constructor(extensionUri: vscode.Uri) {
		this.#file = vscode.Uri.joinPath(extensionUri, 'dist', 'catalogue.json');
	}

	/** Rejects only where the extension's own files cannot be read; the next call tries again. */
	get(): Promise<CatalogueIndex> {
		this.#index ??= this.#load().catch((error: unknown) => {
			this.#index = undefined;
			throw error;
		});
		return this.#index;
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
