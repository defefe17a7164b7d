import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import {OpenPages} from './openPages';

/** The role sheet, comparing roles, and copying a role. */
export function register(services: Services): vscode.Disposable {
	const {commands} = services;
	const pages = new OpenPages();
	return vscode.Disposable.from(
		commands.register('pmoCareer.role.open', async (argument) =>
			(await import('./openSheet')).askAndOpenSheet(services, pages, argument),
		),
		commands.register('pmoCareer.role.compare', async (argument, selection) =>
			(await import('./openComparison')).askAndCompare(services, pages, selection ?? argument),
		),
		commands.register('pmoCareer.role.copyMarkdown', async (argument) =>
			(await import('./copyMarkdown')).copyMarkdown(services, pages, argument),
		),
		vscode.window.registerWebviewPanelSerializer('pmoCareer.roleSheet', {
			deserializeWebviewPanel: async (panel, state) =>
				(await import('./restorePage')).restorePage(services, pages, panel, state),
		}),
	);
}
