import * as vscode from 'vscode';

/** What helps with documents of one kind in the editor: made once, when the first of them opens or when it is asked for. */
export class EditorHelp<T extends vscode.Disposable> implements vscode.Disposable {
	readonly #make: () => Promise<T>;
	readonly #watch: vscode.Disposable;
	#made: Promise<T> | undefined;

	constructor(
		isOurs: (document: vscode.TextDocument) => boolean,
		make: () => Promise<T>,
		failed: (error: unknown) => void,
	) {
		this.#make = make;
		const look = (document: vscode.TextDocument): void => {
			if (!this.#made && isOurs(document)) {
				this.get().catch(failed);
			}
		};
		this.#watch = vscode.Disposable.from(
			vscode.workspace.onDidOpenTextDocument(look),
			vscode.workspace.onDidChangeTextDocument(({document}) => look(document)),
		);
		vscode.workspace.textDocuments.forEach(look);
	}

	get(): Promise<T> {
		this.#watch.dispose();
		this.#made ??= this.#make();
		return this.#made;
	}

	dispose(): void {
		this.#watch.dispose();
		this.#made?.then(
			(made) => void made.dispose(),
			() => undefined,
		);
	}
}
