import * as vscode from 'vscode';
import {showProblem} from '../../host/messages';
import type {RunSession} from './runSession';

/** Whether the run may be left: it is saved, or the user saves it now or lets it go. */
export async function mayLeave(session: RunSession): Promise<boolean> {
	await session.flush();
	if (!session.isUnsaved) {
		return true;
	}
	const save = vscode.l10n.t('Save');
	const letGo = vscode.l10n.t("Don't Save");
	const choice = await vscode.window.showWarningMessage(
		vscode.l10n.t('Your checklist answers are not in a file yet.'),
		{modal: true, detail: vscode.l10n.t('They are gone when you go on without saving them.')},
		save,
		letGo,
	);
	if (choice !== save) {
		return choice === letGo;
	}
	const problem = await session.save();
	if (problem) {
		await showProblem(problem);
	}
	return !session.isUnsaved;
}
