import * as vscode from 'vscode';
import type {Finding, Fix} from '../../core/cv/check/rule';
import type {CvRoom} from '../../core/cv/cvRoom';
import type {CheckedDocument} from '../../host/cvDocuments';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import {fixAllEdit} from './fixAll';
import type {SuppressRequest} from './suppress';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('pmoCareer');

/** Quick fixes for findings, ways to let a finding pass, and Fix All. Everything is computed for the version at hand. */
export class CvCodeActions implements vscode.CodeActionProvider {
	static readonly metadata: vscode.CodeActionProviderMetadata = {
		providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
	};
	readonly #services: Services;

	constructor(services: Services) {
		this.#services = services;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		{only, diagnostics}: vscode.CodeActionContext,
		token: vscode.CancellationToken,
	): Promise<vscode.CodeAction[] | undefined> {
		const {cv} = this.#services;
		if (!cv.isCv(document)) {
			return undefined;
		}
		if (only && vscode.CodeActionKind.Source.contains(only)) {
			return only.contains(fixAllKind) ? this.#fixAll(document) : undefined;
		}
		const room = await cv.room();
		const checked = await cv.check(document);
		if (!checked || token.isCancellationRequested || (only && !only.contains(vscode.CodeActionKind.QuickFix))) {
			return undefined;
		}
		const at = {from: document.offsetAt(range.start), to: document.offsetAt(range.end)};
		const findings = checked.findings.filter(({from, to}) => from <= at.to && to >= at.from);
		const fixable = await Promise.all(
			findings.map(async (finding) => ({finding, fixes: await cv.fixes(checked, finding)})),
		);
		return actionsFor(document, checked, fixable, diagnostics, room);
	}

	async #fixAll(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
		const edit = await fixAllEdit(this.#services, document);
		if (!edit) {
			return [];
		}
		const action = new vscode.CodeAction(vscode.l10n.t('Fix all in this CV that is safe to fix unseen'), fixAllKind);
		action.edit = edit;
		return [action];
	}
}

interface FixableFinding {
	readonly finding: Finding;
	readonly fixes: readonly Fix[];
}

/** Fixes come before ways to leave things as they are. */
function actionsFor(
	document: vscode.TextDocument,
	checked: CheckedDocument,
	fixable: readonly FixableFinding[],
	diagnostics: readonly vscode.Diagnostic[],
	room: CvRoom,
): vscode.CodeAction[] {
	const told = (finding: Finding, actions: readonly vscode.CodeAction[]): readonly vscode.CodeAction[] => {
		const range = rangeIn(document, finding);
		const shown = diagnostics.filter((each) => codeOf(each) === finding.rule && each.range.isEqual(range));
		for (const action of actions) {
			action.diagnostics = shown;
		}
		return actions;
	};
	return [
		...fixable.flatMap(({finding, fixes}) =>
			told(
				finding,
				fixes.map((fix) => fixAction(document, fix)),
			),
		),
		...fixable.flatMap(({finding}) => told(finding, otherActions(document, checked, finding, room))),
	];
}

function otherActions(
	document: vscode.TextDocument,
	{cv, version}: CheckedDocument,
	finding: Finding,
	room: CvRoom,
): readonly vscode.CodeAction[] {
	const {rule, from} = finding;
	const suppressing = (title: string, where: SuppressRequest['where']): vscode.CodeAction => {
		const request: SuppressRequest = {uri: document.uri.toString(), version, rule, from, where};
		return commandAction(title, 'pmoCareer.cv.suppress', request);
	};
	const word = document.getText(rangeIn(document, finding));
	return [
		...(rule === 'spelling'
			? [commandAction(vscode.l10n.t('Add "{0}" to my words', word), 'pmoCareer.cv.addWord', word)]
			: []),
		commandAction(vscode.l10n.t('Explain "{0}"', rule), 'pmoCareer.cv.explainFinding', rule),
		...(room.standsAtText(cv, finding) ? [suppressing(vscode.l10n.t('Let "{0}" pass here…', rule), 'here')] : []),
		suppressing(vscode.l10n.t('Let "{0}" pass in this file…', rule), 'file'),
		suppressing(vscode.l10n.t('Switch "{0}" off everywhere', rule), 'everywhere'),
	];
}

function fixAction(document: vscode.TextDocument, {title, preferred, edits}: Fix): vscode.CodeAction {
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.edit = new vscode.WorkspaceEdit();
	for (const edit of edits) {
		action.edit.replace(document.uri, rangeIn(document, edit), edit.text);
	}
	action.isPreferred = preferred;
	return action;
}

function commandAction(title: string, command: string, argument: unknown): vscode.CodeAction {
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = {title, command, arguments: [argument]};
	return action;
}

function codeOf({code}: vscode.Diagnostic): unknown {
	return typeof code === 'object' ? code.value : code;
}
