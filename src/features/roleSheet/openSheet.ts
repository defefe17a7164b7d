import * as vscode from 'vscode';
import type {RoleId} from '../../core/catalogue/catalogue';
import {roleSheet} from '../../core/catalogue/roleSheet';
import type {CommandOutcome} from '../../host/commands';
import {pickRole} from '../../host/pickRole';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {openPage} from '../../host/webviewPage';
import type {Page} from '../../host/webviewPage';
import type {HostMessage, PageMessage} from '../../protocol/roleSheet';
import type {OpenPages} from './openPages';
import {answerPage, parsePageMessage} from './pageMessages';
import {sheetStrings} from './strings';

/** Opens the sheet of the role that was given, or asks for one. */
export async function askAndOpenSheet(
	services: Services,
	pages: OpenPages,
	argument: unknown,
): Promise<CommandOutcome> {
	const role =
		(await roleArgument(services, argument)) ??
		(typeof argument === 'string' ? undefined : await pickRole(services, {title: vscode.l10n.t('Open a Role')}));
	if (role) {
		return openSheet(services, pages, role.id);
	}
	return typeof argument === 'string' ? {code: 'role.unknown', args: {}} : undefined;
}

/** Shows the sheet of a role: the open one, a restored panel, or a new one. */
export async function openSheet(
	services: Services,
	pages: OpenPages,
	roleId: RoleId,
	restored?: vscode.WebviewPanel,
): Promise<CommandOutcome> {
	const sheet = roleSheet(await services.catalogue.get(), roleId);
	if (!sheet) {
		return {code: 'role.unknown', args: {}};
	}
	const open = pages.sheet(roleId);
	if (open && !restored) {
		open.reveal();
		return;
	}
	const page: Page<HostMessage> = openPage<PageMessage, HostMessage>(services, {
		viewType: 'pmoCareer.roleSheet',
		page: 'roleSheet',
		title: sheet.role.title,
		icon: 'role',
		...(restored ? {panel: restored} : {}),
		parse: parsePageMessage,
		handle: (message) =>
			message.type === 'ready'
				? page.post({type: 'didShowRole', sheet, strings: sheetStrings()})
				: answerPage(services, pages, message),
	});
	pages.addSheet(roleId, page.panel);
}
