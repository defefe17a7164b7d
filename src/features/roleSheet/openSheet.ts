import * as vscode from 'vscode';
import type {RoleId} from '../../core/catalogue/catalogue';
import {roleNow} from '../../core/catalogue/roleNow';
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
	const index = await services.catalogue.get();
	const id = roleNow(index, roleId)?.id ?? roleId;
	let sheet = roleSheet(index, id);
	if (!sheet) {
		return {code: 'role.unknown', args: {}};
	}
	const open = pages.sheet(id);
	if (open && !restored) {
		open.reveal();
		return;
	}
	const post = (): void => {
		if (sheet) {
			page.panel.title = sheet.role.title;
			page.post({type: 'didShowRole', sheet, strings: sheetStrings()});
		}
	};
	const page: Page<HostMessage> = openPage<PageMessage, HostMessage>(services, {
		viewType: 'pmoCareer.roleSheet',
		page: 'roleSheet',
		title: sheet.role.title,
		icon: 'role',
		...(restored ? {panel: restored} : {}),
		parse: parsePageMessage,
		handle: (message) => (message.type === 'ready' ? post() : answerPage(services, pages, message)),
	});
	pages.addSheet(id, page.panel);
	const listener = services.catalogue.onDidChange(async () => {
		const now = await services.catalogue.get();
		// A role that is gone stays in sight: whoever is at work on its pack may be in the middle of a line.
		sheet = roleSheet(now, roleNow(now, id)?.id ?? id) ?? sheet;
		post();
	});
	page.panel.onDidDispose(() => void listener.dispose());
}
