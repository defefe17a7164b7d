import * as vscode from 'vscode';
import {roleMarkdown} from '../../core/catalogue/roleMarkdown';
import type {CommandOutcome} from '../../host/commands';
import {pickRole} from '../../host/pickRole';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import type {OpenPages} from './openPages';

/** Puts a role on the clipboard: the one given, the one whose sheet is in front, or one that the user picks. */
export async function copyMarkdown(services: Services, pages: OpenPages, argument: unknown): Promise<CommandOutcome> {
	const role =
		(await roleArgument(services, argument)) ??
		(await roleArgument(services, pages.activeRole)) ??
		(await pickRole(services, {title: vscode.l10n.t('Copy a Role as Markdown')}));
	const text = role && roleMarkdown(await services.catalogue.get(), role.id);
	if (text !== undefined) {
		await vscode.env.clipboard.writeText(text);
		vscode.window.setStatusBarMessage(vscode.l10n.t('The role is on the clipboard as Markdown'), 5000);
	}
}
