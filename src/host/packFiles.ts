import * as vscode from 'vscode';
import {packLayers} from '../core/catalogue/packs/pack';
import {findExtensionPacks} from './extensionPacks';
import {findFolderPacks} from './folderPacks';
import type {FoundPack} from './foundPack';
import {PackTexts} from './packTexts';
import type {PackText} from './packTexts';

/** A pack with its text as the user sees it, or why it is not used. */
export interface PackFile extends FoundPack {
	readonly read: PackText | {readonly fault: 'too-many-packs'};
}

/** What may have changed. */
export interface PackChange {
	/** Which packs there are. */
	readonly list: boolean;
	/** What the files at these addresses hold. */
	readonly texts: ReadonlySet<string>;
}

/** More packs than this are not read. */
export const maxPacks = 50;

/** The packs of the open folders and of other extensions. What has not changed is not read again. */
export class PackFiles {
	readonly #texts = new PackTexts();
	#known: readonly PackFile[] | undefined;

	/** In order of precedence: what comes later wins. */
	async look({list, texts}: PackChange): Promise<readonly PackFile[]> {
		texts.forEach((key) => this.#texts.forget(key));
		this.#known = list || !this.#known ? await this.#lookEverywhere() : await this.#lookAgain(this.#known, texts);
		return this.#known;
	}

	async #lookEverywhere(): Promise<readonly PackFile[]> {
		const folders = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(findFolderPacks));
		const extension = inOrder(findExtensionPacks());
		const folder = inOrder(folders.flat());
		this.#texts.keepOnly(new Set([...extension, ...folder].map(({uri}) => uri.toString())));
		// Where there are too many, one's own go before those that somebody delivers.
		const forExtensions = Math.max(maxPacks - folder.length, 0);
		const files = await Promise.all([
			...extension.map((found, at) => this.#read(found, at < forExtensions)),
			...folder.map((found, at) => this.#read(found, at < maxPacks)),
		]);
		return files.flat();
	}

	async #lookAgain(known: readonly PackFile[], changed: ReadonlySet<string>): Promise<readonly PackFile[]> {
		const files = await Promise.all(
			known.map(async (file) => {
				const isLeftOut = 'fault' in file.read && file.read.fault === 'too-many-packs';
				return isLeftOut || !changed.has(file.uri.toString()) ? [file] : this.#read(file, true);
			}),
		);
		return files.flat();
	}

	/** Nothing where the file has gone; what an extension promises and does not hold is told. */
	async #read({uri, layer, order, place}: FoundPack, isWithinLimit: boolean): Promise<readonly PackFile[]> {
		const found = {uri, layer, order, place};
		if (!isWithinLimit) {
			return [{...found, read: {fault: 'too-many-packs'}}];
		}
		const read = await this.#texts.read(uri);
		return read ? [{...found, read}] : layer === 'extension' ? [{...found, read: {fault: 'unreadable'}}] : [];
	}
}

/** Each file once, where folders lie in each other. */
function inOrder(found: readonly FoundPack[]): readonly FoundPack[] {
	const byAddress = new Map(found.map((each) => [each.uri.toString(), each]));
	return [...byAddress.values()].sort(
		(a, b) =>
			packLayers.indexOf(a.layer) - packLayers.indexOf(b.layer) ||
			compare(a.order, b.order) ||
			compare(a.uri.toString(), b.uri.toString()),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
