import * as vscode from 'vscode';
import {routesMarkdown} from '../../core/paths/routesMarkdown';
import type {CommandOutcome} from '../../host/commands';
import type {Services} from '../../host/services';

/** Puts the routes that are shown on the clipboard. Without any it asks for the role to go to first. */
export async function copyRoutes(services: Services): Promise<CommandOutcome> {
	const {catalogue, commands, routes} = services;
	const [index, from, to] = await Promise.all([catalogue.get(), routes.role(), routes.target()]);
	if (from === undefined || to === undefined || from === to) {
		await commands.run('pmoCareer.routes.to');
		return undefined;
	}
	const found = await routes.find({from, to});
	if (!found.ok) {
		return found.problem;
	}
	if (found.value.set.routes.length === 0) {
		await vscode.window.showInformationMessage(
			vscode.l10n.t('There is no route to copy. Career Paths shows which limit prevents it.'),
		);
		return undefined;
	}
	await vscode.env.clipboard.writeText(routesMarkdown(index, from, to, found.value.set.routes));
	vscode.window.setStatusBarMessage(vscode.l10n.t('The routes are on the clipboard as Markdown'), 5000);
	return undefined;
}
