import * as vscode from 'vscode';
import type {CommandOutcome} from '../../host/commands';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';

/** Every fix that is safe to apply unseen, as one edit. Undefined where there is none. */
export async function fixAllEdit(
	{cv}: Services,
	document: vscode.TextDocument,
	rules?: readonly string[],
): Promise<vscode.WorkspaceEdit | undefined> {
	const room = await cv.room();
	const checked = await cv.check(document);
	const edits = checked ? room.fixEdits(checked, checked.settings, rules) : [];
	if (edits.length === 0) {
		return undefined;
	}
	const edit = new vscode.WorkspaceEdit();
	for (const {from, to, text} of edits) {
		edit.replace(document.uri, rangeIn(document, {from, to}), text);
	}
	return edit;
}

/** Applies them, and says so where there is nothing to apply. */
export async function fixAll(services: Services, document: vscode.TextDocument): Promise<CommandOutcome> {
	if (services.cv.isTooLarge(document)) {
		return {code: 'document.tooLarge', args: {}};
	}
	const edit = await fixAllEdit(services, document);
	if (!edit) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('No finding in this CV has a fix that is safe to apply unseen.'),
		);
		return undefined;
	}
	return (await vscode.workspace.applyEdit(edit)) ? undefined : {code: 'file.failed', args: {}};
}
