import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import {EvidenceCodeActions} from './evidenceCodeActions';
import {EvidenceCodeLenses} from './evidenceCodeLenses';
import {EvidenceCompletionItems} from './evidenceCompletionItems';
import {evidenceDiagnostics} from './evidenceDiagnostics';
import {evidenceDocuments} from './evidenceDocuments';
import {EvidenceHovers} from './evidenceHovers';

/** Everything that acts on achievements in an editor, from its start to the end of the window. */
export class EvidenceEditor implements vscode.Disposable {
	readonly #disposables: readonly {dispose: () => unknown}[];

	constructor(services: Services) {
		const {languages} = vscode;
		const selector: vscode.DocumentSelector = {language: 'markdown'};
		const documents = evidenceDocuments();
		this.#disposables = [
			evidenceDiagnostics(services, documents),
			languages.registerCodeActionsProvider(selector, new EvidenceCodeActions(services, documents), {
				providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
			}),
			languages.registerCompletionItemProvider(
				selector,
				new EvidenceCompletionItems(services, documents),
				...EvidenceCompletionItems.triggers,
			),
			languages.registerHoverProvider(selector, new EvidenceHovers(services, documents)),
			languages.registerCodeLensProvider(selector, new EvidenceCodeLenses(documents)),
		];
	}

	dispose(): void {
		this.#disposables.forEach((each) => void each.dispose());
	}
}
