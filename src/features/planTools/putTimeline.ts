import * as vscode from 'vscode';
import {refreshTimeline} from '../../core/plan/timeline/refreshTimeline';
import type {CommandOutcome} from '../../host/commands';
import {uriInFront} from '../../host/documentInFront';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';
import {planOf} from './planOf';

/** Draws the milestones of a plan between two markers in it, or draws them anew, as one step of undo. */
export async function putTimeline(services: Services, argument: unknown): Promise<CommandOutcome> {
	const known = await planOf(services, argument);
	if (!known) {
		return undefined;
	}
	const change = refreshTimeline(known.text, todayIso());
	if (!change.ok) {
		return change.problem;
	}
	if (!change.value) {
		void vscode.window.showInformationMessage(vscode.l10n.t('The timeline is up to date.'));
		return undefined;
	}
	const done = await services.plans.edit(known, [change.value]);
	if (!done.ok) {
		return done.problem;
	}
	if (uriInFront()?.toString() !== known.file.toString()) {
		void tell(known.file);
	}
	return undefined;
}

async function tell(file: vscode.Uri): Promise<void> {
	const open = vscode.l10n.t('Open the Plan');
	const message = vscode.l10n.t('The timeline is in the plan.');
	if ((await vscode.window.showInformationMessage(message, open)) === open) {
		await vscode.commands.executeCommand('vscode.open', file);
	}
}
