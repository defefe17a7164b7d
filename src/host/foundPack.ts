import type * as vscode from 'vscode';
import type {PackLayer} from '../core/catalogue/packs/pack';

/** A pack that lies where packs are looked for. Whether it can be read is another question. */
export interface FoundPack {
	readonly uri: vscode.Uri;
	readonly layer: PackLayer;
	/** Sorts the packs of one layer. */
	readonly order: string;
	/** Where it lies, for people: the path below its folder, or the extension and the path in it. Untrusted text. */
	readonly place: string;
}

/** How the files of packs end. */
export const packEnding = '.pmo.yaml';

/** What an order is made of sorts as a whole, whatever it contains. */
export function orderOf(...parts: readonly string[]): string {
	return parts.join('\0');
}
