import * as vscode from 'vscode';
import type {EvidenceFix} from '../../core/evidence/evidenceFinding';
import {evidenceFindings} from '../../core/evidence/evidenceFindings';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import type {EvidenceDocuments} from './evidenceDocuments';
import {fixWords} from './findingWords';

/** Offers to put right what is marked in achievements. Everything is worked out for the text at hand. */
export class EvidenceCodeActions implements vscode.CodeActionProvider {
	readonly #services: Services;
	readonly #documents: EvidenceDocuments;

	constructor(services: Services, documents: EvidenceDocuments) {
		this.#services = services;
		this.#documents = documents;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		{only, diagnostics}: vscode.CodeActionContext,
	): Promise<vscode.CodeAction[] | undefined> {
		const read = this.#documents.read(document);
		if (!read || (only && !only.contains(vscode.CodeActionKind.QuickFix))) {
			return undefined;
		}
		const {version} = document;
		const index = await this.#services.catalogue.get();
		if (document.version !== version) {
			return undefined;
		}
		return evidenceFindings(read.text, read, index).flatMap(({code, at, fixes}) => {
			const marked = rangeIn(document, at);
			if (fixes.length === 0 || !marked.intersection(range)) {
				return [];
			}
			const shown = diagnostics.filter((each) => each.code === code && each.range.isEqual(marked));
			return fixes.map((fix, number) => {
				const action = actionOf(document, fix);
				action.diagnostics = shown;
				action.isPreferred = number === 0 && fix.kind === 'change' && code !== 'duplicate-id';
				return action;
			});
		});
	}
}

function actionOf(document: vscode.TextDocument, fix: EvidenceFix): vscode.CodeAction {
	const action = new vscode.CodeAction(fixWords(fix), vscode.CodeActionKind.QuickFix);
	const {start, end, text} = fix.change;
	action.edit = new vscode.WorkspaceEdit();
	action.edit.replace(document.uri, rangeIn(document, {from: start, to: end}), text);
	return action;
}
