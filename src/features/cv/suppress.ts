import * as vscode from 'vscode';
import type {TextEdit} from '../../core/cv/check/rule';
import type {CommandOutcome} from '../../host/commands';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import {findingAtCursor} from './findingAtCursor';

/** What to let pass, and where. Plain data, since it travels as the argument of a command. */
export interface SuppressRequest {
	/** Of the document, as text. */
	readonly uri: string;
	/** The version of the document that `from` is of. */
	readonly version: number;
	readonly rule: string;
	/** Where the finding begins. */
	readonly from: number;
	readonly where: 'here' | 'file' | 'everywhere';
}

/** Lets a finding pass: by a comment in the document, with the reason that is asked for, or by a setting. */
export async function suppress(services: Services, argument: unknown): Promise<CommandOutcome> {
	const request = isRequest(argument) ? argument : await askRequest(services);
	if (!request) {
		return undefined;
	}
	if (request.where === 'everywhere') {
		return switchOff(request.rule);
	}
	const document = vscode.workspace.textDocuments.find(({uri}) => uri.toString() === request.uri);
	if (!document) {
		return {code: 'file.unreadable', args: {}};
	}
	const reason = await vscode.window.showInputBox({
		title: vscode.l10n.t('Let a finding pass'),
		prompt: vscode.l10n.t('Why is it right as it is? The answer stays in the file as a comment. It may be empty.'),
	});
	return reason === undefined ? undefined : writeComment(services, document, request, reason);
}

async function writeComment(
	{cv}: Services,
	document: vscode.TextDocument,
	{version, rule, from, where}: SuppressRequest,
	reason: string,
): Promise<CommandOutcome> {
	const room = await cv.room();
	const checked = await cv.check(document);
	if (!checked || checked.version !== version) {
		return {code: 'file.changed', args: {}};
	}
	const scope = where === 'here' ? 'here' : 'file';
	const edit: TextEdit | undefined =
		room.suppressEdit(checked.cv, {from, to: from, rule}, scope, reason) ??
		room.suppressEdit(checked.cv, {from, to: from, rule}, 'file', reason);
	const change = new vscode.WorkspaceEdit();
	if (edit) {
		change.replace(document.uri, rangeIn(document, edit), edit.text);
	}
	return (await vscode.workspace.applyEdit(change)) ? undefined : {code: 'file.failed', args: {}};
}

/** In the user's settings; a folder that says otherwise goes before them. */
async function switchOff(rule: string): Promise<void> {
	const settings = vscode.workspace.getConfiguration('pmoCareer.cv');
	const own = settings.inspect<Record<string, unknown>>('rules')?.globalValue;
	await settings.update('rules', {...own, [rule]: 'off'}, vscode.ConfigurationTarget.Global);
}

/** For the finding at the cursor: asks where it may pass. */
async function askRequest(services: Services): Promise<SuppressRequest | undefined> {
	const placed = await findingAtCursor(services);
	if (!placed) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('There is no finding at the cursor. Put it on a line with a finding first.'),
		);
		return undefined;
	}
	const {document, checked, finding} = placed;
	const items = [
		{label: vscode.l10n.t('Here'), detail: vscode.l10n.t('A comment at the end of the line'), where: 'here'},
		{label: vscode.l10n.t('In this file'), detail: vscode.l10n.t('A comment after the front matter'), where: 'file'},
		{label: vscode.l10n.t('Everywhere'), detail: vscode.l10n.t('A line in your settings'), where: 'everywhere'},
	] as const;
	const choice = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Let a finding pass'),
		placeHolder: vscode.l10n.t('Where should the rule {0} let it pass?', finding.rule),
	});
	return (
		choice && {
			uri: document.uri.toString(),
			version: checked.version,
			rule: finding.rule,
			from: finding.from,
			where: choice.where,
		}
	);
}

function isRequest(argument: unknown): argument is SuppressRequest {
	if (typeof argument !== 'object' || argument === null) {
		return false;
	}
	const {uri, version, rule, from, where} = argument as Readonly<Record<string, unknown>>;
	return (
		typeof uri === 'string' &&
		typeof version === 'number' &&
		typeof rule === 'string' &&
		/^[a-z][a-z0-9-]*$/.test(rule) &&
		typeof from === 'number' &&
		(where === 'here' || where === 'file' || where === 'everywhere')
	);
}
