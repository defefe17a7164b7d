import * as vscode from 'vscode';
import type {PackDocuments} from './packDocuments';
import {shippedUri} from './shippedUri';

/** Shows the shipped catalogue as a pack that can be read, searched and copied from, and not changed. */
export class ShippedPage implements vscode.TextDocumentContentProvider, vscode.Disposable {
	readonly #packs: PackDocuments;
	readonly #provider = vscode.workspace.registerTextDocumentContentProvider(shippedUri.scheme, this);

	constructor(packs: PackDocuments) {
		this.#packs = packs;
	}

	async provideTextDocumentContent({path}: vscode.Uri): Promise<string | undefined> {
		return path === shippedUri.path ? this.#packs.shippedText() : undefined;
	}

	dispose(): void {
		this.#provider.dispose();
	}
}
