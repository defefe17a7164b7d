import * as vscode from 'vscode';
import type {Services} from './services';

const quietTime = 300;

/** How documents of one kind are checked. */
export interface DocumentCheck {
	/** Of the collection of diagnostics. */
	readonly name: string;
	/** Asked for every change of any document, so it must be cheap. */
	readonly isOurs: (document: vscode.TextDocument) => boolean;
	/** What is wrong in one of ours. It is not shown where the document has changed meanwhile. */
	readonly find: (document: vscode.TextDocument) => Promise<readonly vscode.Diagnostic[]>;
}

/** Marks what is wrong in open documents: at once when one opens or the catalogue changes, and when the typing pauses. */
export class DocumentDiagnostics implements vscode.Disposable {
	readonly #services: Services;
	readonly #check: DocumentCheck;
	readonly #collection: vscode.DiagnosticCollection;
	readonly #waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
	readonly #disposables: readonly {dispose: () => unknown}[];

	constructor(services: Services, check: DocumentCheck) {
		this.#services = services;
		this.#check = check;
		this.#collection = vscode.languages.createDiagnosticCollection(check.name);
		const all = (): void => vscode.workspace.textDocuments.forEach((document) => this.#look(document));
		this.#disposables = [
			this.#collection,
			vscode.workspace.onDidOpenTextDocument((document) => this.#look(document)),
			vscode.workspace.onDidChangeTextDocument(({document}) => this.#lookSoon(document)),
			vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
			services.catalogue.onDidChange(all),
		];
		all();
	}

	/** What is marked in a document. */
	of({uri}: vscode.TextDocument): readonly vscode.Diagnostic[] {
		return this.#collection.get(uri) ?? [];
	}

	dispose(): void {
		this.#waiting.forEach((timer) => clearTimeout(timer));
		this.#disposables.forEach((each) => void each.dispose());
	}

	#lookSoon(document: vscode.TextDocument): void {
		if (this.#check.isOurs(document) || this.#collection.has(document.uri)) {
			this.#stopWaiting(document);
			this.#waiting.set(
				document,
				setTimeout(() => this.#look(document), quietTime),
			);
		}
	}

	#look(document: vscode.TextDocument): void {
		if (this.#check.isOurs(document)) {
			this.#stopWaiting(document);
			void this.#mark(document);
		} else {
			this.#forget(document);
		}
	}

	async #mark(document: vscode.TextDocument): Promise<void> {
		const {version} = document;
		try {
			const found = await this.#check.find(document);
			if (document.version === version && !document.isClosed) {
				this.#collection.set(document.uri, found);
			}
		} catch (error) {
			this.#services.log.error(`A document could not be checked (${this.#check.name})`, error);
		}
	}

	#forget(document: vscode.TextDocument): void {
		this.#stopWaiting(document);
		if (this.#collection.has(document.uri)) {
			this.#collection.delete(document.uri);
		}
	}

	#stopWaiting(document: vscode.TextDocument): void {
		clearTimeout(this.#waiting.get(document));
		this.#waiting.delete(document);
	}
}
