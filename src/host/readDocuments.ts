import type * as vscode from 'vscode';
import type {DocumentKind} from '../core/documents/kind';
import {kindOf} from '../core/documents/kindOf';

/** Open documents of one kind as they were read: each once for each of its versions. */
export class ReadDocuments<T> {
	readonly #kind: DocumentKind;
	readonly #read: (text: string, uri: vscode.Uri) => T;
	readonly #known = new WeakMap<vscode.TextDocument, {readonly version: number; readonly read: T}>();

	constructor(kind: DocumentKind, read: (text: string, uri: vscode.Uri) => T) {
		this.#kind = kind;
		this.#read = read;
	}

	/** Undefined where the document is of another kind. */
	read(document: vscode.TextDocument): T | undefined {
		if (kindOf(document) !== this.#kind) {
			return undefined;
		}
		const {version} = document;
		const known = this.#known.get(document);
		if (known?.version === version) {
			return known.read;
		}
		const read = this.#read(document.getText(), document.uri);
		this.#known.set(document, {version, read});
		return read;
	}
}
