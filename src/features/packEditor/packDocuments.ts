import * as vscode from 'vscode';
import {indexCatalogue} from '../../core/catalogue/lookups';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {packSymbols} from '../../core/catalogue/packs/edit/packSymbols';
import type {PackSymbols} from '../../core/catalogue/packs/edit/packSymbols';
import type {PackProblem} from '../../core/catalogue/packs/packProblem';
import {packEnding} from '../../host/foundPack';
import type {Services} from '../../host/services';
import {shippedUri} from './shippedUri';

/** A pack as the user sees it now. */
export interface SeenPack {
	readonly uri: vscode.Uri;
	readonly text: string;
	readonly writable: boolean;
}

/** A document checked within the packs at hand. */
export interface CheckedPack {
	readonly text: string;
	readonly index: CatalogueIndex;
	readonly problems: readonly PackProblem[];
}

interface Alone extends CheckedPack {
	readonly version: number;
	/** What it was merged into. */
	readonly base: CatalogueIndex;
}

/** The packs at hand: those that are merged into the catalogue, and others that are open in an editor. */
export class PackDocuments implements vscode.Disposable {
	readonly #services: Services;
	readonly #alone = new Map<string, Alone>();
	readonly #symbols = new Map<string, {readonly text: string; readonly symbols: PackSymbols}>();
	readonly #disposables: readonly {dispose: () => unknown}[];
	#shipped: Promise<string> | undefined;

	constructor(services: Services) {
		this.#services = services;
		this.#disposables = [
			vscode.workspace.onDidCloseTextDocument(({uri}) => {
				this.#alone.delete(uri.toString());
				this.#symbols.delete(uri.toString());
			}),
		];
	}

	/** Packs that are merged, in order of precedence, then those that are only open, which would come last. */
	async seen(): Promise<readonly SeenPack[]> {
		const open = vscode.workspace.textDocuments.filter((document) => isPack(document));
		const known = await this.#services.catalogue.packs();
		const merged = known.map(({uri, text, origin}) => {
			const document = open.find((each) => each.uri.toString() === uri.toString());
			return {uri, text: document?.getText() ?? text, writable: origin.layer === 'folder' && isWritable(uri)};
		});
		const keys = new Set(known.map(({uri}) => uri.toString()));
		const others = open.filter(({uri}) => !keys.has(uri.toString()));
		return [
			...merged,
			...others.map((document) => ({
				uri: document.uri,
				text: document.getText(),
				writable: isWritable(document.uri),
			})),
		];
	}

	/** The ids in a text that stands at this address. */
	symbolsOf(uri: vscode.Uri, text: string): PackSymbols {
		const key = uri.toString();
		const known = this.#symbols.get(key);
		if (known?.text === text) {
			return known.symbols;
		}
		const symbols = packSymbols(text);
		this.#symbols.set(key, {text, symbols});
		return symbols;
	}

	/** The catalogue as this document sees it: with all packs, and with the document itself where it is none of them. */
	async indexFor(document: vscode.TextDocument): Promise<CatalogueIndex> {
		if (!isPack(document)) {
			return this.#services.catalogue.shipped();
		}
		return (await this.isMerged(document.uri))
			? this.#services.catalogue.get()
			: (await this.checkAlone(document)).index;
	}

	async isMerged(uri: vscode.Uri): Promise<boolean> {
		const packs = await this.#services.catalogue.packs();
		return packs.some((each) => each.uri.toString() === uri.toString());
	}

	/** Checks a document that is not among the packs as if it were the last of them. */
	async checkAlone(document: vscode.TextDocument): Promise<CheckedPack> {
		const {catalogue} = this.#services;
		const [base, shipped, packs, room] = await Promise.all([
			catalogue.get(),
			catalogue.shipped(),
			catalogue.packs(),
			import('../../core/catalogue/packs/packsRoom'),
		]);
		const key = document.uri.toString();
		const known = this.#alone.get(key);
		if (known?.version === document.version && known.base === base) {
			return known;
		}
		const {version} = document;
		const text = document.getText();
		const pack = room.readPack(text);
		const origin = {key, layer: 'folder', order: '\uFFFF', label: pack.name ?? ''} as const;
		const merged = room.mergePacks(shipped.catalogue, [...packs, {origin, pack}]);
		const problems = merged.problems.get(key) ?? pack.problems;
		const checked = {text, version, base, index: indexCatalogue(merged.catalogue, merged), problems};
		this.#alone.set(key, checked);
		return checked;
	}

	shipped(): Promise<CatalogueIndex> {
		return this.#services.catalogue.shipped();
	}

	merged(): Promise<CatalogueIndex> {
		return this.#services.catalogue.get();
	}

	/** What ships, written as a pack. */
	shippedText(): Promise<string> {
		this.#shipped ??= this.#writeShipped().catch((error: unknown) => {
			this.#shipped = undefined;
			throw error;
		});
		return this.#shipped;
	}

	dispose(): void {
		this.#disposables.forEach((each) => void each.dispose());
	}

	async #writeShipped(): Promise<string> {
		const [{catalogue}, {exportCatalogue}] = await Promise.all([
			this.shipped(),
			import('../../core/catalogue/packs/packsRoom'),
		]);
		return exportCatalogue(catalogue);
	}
}

/** A document that people write packs in. What we show ourselves is none. */
export function isPack({uri}: vscode.TextDocument): boolean {
	return uri.path.endsWith(packEnding) && uri.scheme !== shippedUri.scheme;
}

function isWritable(uri: vscode.Uri): boolean {
	return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
