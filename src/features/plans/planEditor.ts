import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import {PlanCodeActions} from './planCodeActions';
import {PlanCodeLenses} from './planCodeLenses';
import {planDiagnostics} from './planDiagnostics';
import {planDocuments} from './planDocuments';

/** Everything that acts on plans in an editor, from its start to the end of the window. */
export class PlanEditor implements vscode.Disposable {
	readonly #disposables: readonly {dispose: () => unknown}[];

	constructor(services: Services) {
		const {languages} = vscode;
		const selector: vscode.DocumentSelector = {language: 'markdown'};
		const documents = planDocuments();
		this.#disposables = [
			planDiagnostics(services, documents),
			languages.registerCodeActionsProvider(selector, new PlanCodeActions(services, documents), {
				providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite],
			}),
			languages.registerCodeLensProvider(selector, new PlanCodeLenses(documents)),
		];
	}

	dispose(): void {
		this.#disposables.forEach((each) => void each.dispose());
	}
}
