import * as vscode from 'vscode';
import {rangeIn} from '../../host/rangeIn';
import type {EvidenceDocuments} from './evidenceDocuments';

/** Over each entry: make a line of a CV of it. */
export class EvidenceCodeLenses implements vscode.CodeLensProvider {
	readonly #documents: EvidenceDocuments;

	constructor(documents: EvidenceDocuments) {
		this.#documents = documents;
	}

	provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
		const entries = this.#documents.read(document)?.entries ?? [];
		return entries.flatMap(({id, heading}) => {
			if (id === undefined) {
				return [];
			}
			const lens = new vscode.CodeLens(rangeIn(document, heading), {
				title: vscode.l10n.t('Insert into CV'),
				tooltip: vscode.l10n.t('Make a line of a CV of this entry'),
				command: 'pmoCareer.evidence.insert',
				arguments: [{entry: id}],
			});
			return [lens];
		});
	}
}
