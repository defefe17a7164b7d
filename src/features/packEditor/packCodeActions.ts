import * as vscode from 'vscode';
import {packFixes} from '../../core/catalogue/packs/edit/packFixes';
import type {PackFix} from '../../core/catalogue/packs/edit/packFixes';
import type {PackDiagnostics} from './packDiagnostics';
import type {PackDocuments} from './packDocuments';
import {textRanges} from './textRanges';

/** Offers to put problems of packs right. Everything is computed for the text at hand. */
export class PackCodeActions implements vscode.CodeActionProvider {
	readonly #packs: PackDocuments;
	readonly #diagnostics: PackDiagnostics;

	constructor(packs: PackDocuments, diagnostics: PackDiagnostics) {
		this.#packs = packs;
		this.#diagnostics = diagnostics;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		{only, diagnostics}: vscode.CodeActionContext,
	): Promise<vscode.CodeAction[] | undefined> {
		const text = document.getText();
		const problems = this.#diagnostics.problemsIn(document.uri, text);
		if (problems.length === 0 || (only && !only.contains(vscode.CodeActionKind.QuickFix))) {
			return undefined;
		}
		const index = await this.#packs.indexFor(document);
		const rangeOf = textRanges(text);
		const touched = problems
			.map((problem) => ({problem, at: rangeOf(problem)}))
			.filter(({at}) => at.intersection(range));
		const actions = new Map<string, vscode.CodeAction>();
		for (const {problem, at} of touched) {
			const shown = diagnostics.filter(({code, range: marked}) => code === problem.code && marked.isEqual(at));
			for (const fix of packFixes(text, problem, index, problems)) {
				const key = JSON.stringify(fix);
				const action = actions.get(key) ?? fixAction(document, fix, rangeOf);
				action.diagnostics = [...new Set([...(action.diagnostics ?? []), ...shown])];
				actions.set(key, action);
			}
		}
		return [...actions.values()];
	}
}

function fixAction(
	document: vscode.TextDocument,
	fix: PackFix,
	rangeOf: ReturnType<typeof textRanges>,
): vscode.CodeAction {
	const action = new vscode.CodeAction(titleOf(fix), vscode.CodeActionKind.QuickFix);
	action.edit = new vscode.WorkspaceEdit();
	for (const edit of fix.edits) {
		action.edit.replace(document.uri, rangeOf(edit), edit.text);
	}
	action.isPreferred = fix.preferred;
	return action;
}

/** The menu shows titles as plain text, on one line. */
function titleOf({action, what}: PackFix): string {
	const shown = what.replace(/\s+/g, ' ').slice(0, 80);
	const words: Readonly<Record<PackFix['action'], string>> = {
		change: vscode.l10n.t('Change to {0}', shown),
		'add-fields': vscode.l10n.t('Add {0}', shown),
		'add-entry': vscode.l10n.t('Add an entry for {0} to this pack', shown),
	};
	return words[action];
}
