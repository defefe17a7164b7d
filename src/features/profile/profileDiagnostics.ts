import * as vscode from 'vscode';
import type {ProfileFault} from '../../core/profile/profileFault';
import {DocumentDiagnostics} from '../../host/documentDiagnostics';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import {faultWords} from './faultWords';

/** Marks what cannot be used in a profile that is open in an editor, and offers what was probably meant. */
export class ProfileDiagnostics implements vscode.CodeActionProvider, vscode.Disposable {
	readonly #diagnostics: DocumentDiagnostics;
	readonly #actions: vscode.Disposable;
	readonly #meant = new WeakMap<vscode.Diagnostic, string>();

	constructor(services: Services) {
		const {profile} = services;
		this.#diagnostics = new DocumentDiagnostics(services, {
			name: 'pmoCareer.profile',
			isOurs: ({uri}) => profile.isProfile(uri),
			find: async (document) => {
				const {faults} = await profile.readText(document.getText());
				return faults.map((fault) => this.#diagnostic(document, fault));
			},
		});
		this.#actions = vscode.languages.registerCodeActionsProvider({language: 'yaml', pattern: '**/profile.yaml'}, this, {
			providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
		});
	}

	provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
		return this.#diagnostics.of(document).flatMap((diagnostic) => {
			const meant = this.#meant.get(diagnostic);
			return meant === undefined || !diagnostic.range.intersection(range) ? [] : [fix(document, diagnostic, meant)];
		});
	}

	dispose(): void {
		this.#diagnostics.dispose();
		this.#actions.dispose();
	}

	#diagnostic(document: vscode.TextDocument, fault: ProfileFault): vscode.Diagnostic {
		const words = faultWords(fault);
		const diagnostic = new vscode.Diagnostic(rangeIn(document, fault), words, vscode.DiagnosticSeverity.Warning);
		diagnostic.source = 'PMO Career';
		if (fault.code !== 'yaml' && fault.detail !== undefined) {
			this.#meant.set(diagnostic, fault.detail);
		}
		return diagnostic;
	}
}

function fix(document: vscode.TextDocument, diagnostic: vscode.Diagnostic, meant: string): vscode.CodeAction {
	const action = new vscode.CodeAction(vscode.l10n.t('Change to {0}', meant), vscode.CodeActionKind.QuickFix);
	action.diagnostics = [diagnostic];
	action.isPreferred = true;
	action.edit = new vscode.WorkspaceEdit();
	action.edit.replace(document.uri, diagnostic.range, meant);
	return action;
}
