import * as vscode from 'vscode';
import type {CommandOutcome} from '../../host/commands';
import {cvArgument} from '../../host/cvInFront';
import {pickRole} from '../../host/pickRole';
import type {Services} from '../../host/services';

/**
 * Shows what a CV proves for its target role, as a new document that can be kept or thrown away. Asks for a role where
 * neither the CV nor the settings name one.
 */
export async function showSkills(services: Services, argument: unknown): Promise<CommandOutcome> {
	const document = await cvArgument(services, argument);
	const checked = document && (await services.cv.check(document));
	if (!checked) {
		return {code: 'document.wrongKind', args: {}};
	}
	const room = await services.cv.room();
	const {target} = checked.options;
	const role =
		(target === undefined ? undefined : room.catalogue.role(target)) ??
		(await pickRole(services, {title: vscode.l10n.t('Which role is this CV for?')}));
	if (!role) {
		return;
	}
	const name = (document.uri.path.split('/').at(-1) ?? '').replace(/\.md$/i, '');
	const link = (line: number): string => document.uri.with({fragment: `L${line}`}).toString();
	const content = room.coverage(checked.cv, role, name, link);
	const shown = await vscode.workspace.openTextDocument({language: 'markdown', content});
	await vscode.window.showTextDocument(shown, {viewColumn: vscode.ViewColumn.Beside});
}
