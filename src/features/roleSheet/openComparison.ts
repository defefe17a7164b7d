import * as vscode from 'vscode';
import type {Role, RoleId} from '../../core/catalogue/catalogue';
import {compareRoles} from '../../core/catalogue/comparison';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {roleNow} from '../../core/catalogue/roleNow';
import type {CommandOutcome} from '../../host/commands';
import {mostCompared, pickRoles} from '../../host/pickRole';
import {roleArgument, roleArguments} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {openPage} from '../../host/webviewPage';
import type {Page} from '../../host/webviewPage';
import type {HostMessage, PageMessage} from '../../protocol/roleSheet';
import type {OpenPages} from './openPages';
import {answerPage, parsePageMessage} from './pageMessages';
import {sheetStrings} from './strings';

/** Compares the two or three roles that were given; given fewer or more, asks, with those given ticked. */
export async function askAndCompare(services: Services, pages: OpenPages, argument: unknown): Promise<CommandOutcome> {
	const given = await roleArguments(services, argument);
	if (given.length >= 2 && given.length <= mostCompared) {
		return openComparison(
			services,
			pages,
			given.map(({id}) => id),
		);
	}
	const active = given.length > 0 ? undefined : await roleArgument(services, pages.activeRole);
	return chooseAndCompare(services, pages, active ? [active] : given);
}

/** Asks which roles to compare, with `chosen` ticked, and compares them. */
export async function chooseAndCompare(
	services: Services,
	pages: OpenPages,
	chosen: readonly Role[],
): Promise<CommandOutcome> {
	const roles = await pickRoles(services, {title: vscode.l10n.t('Compare Roles'), chosen});
	return (
		roles &&
		openComparison(
			services,
			pages,
			roles.map(({id}) => id),
		)
	);
}

/** Shows the comparison in the page that is open for it, a restored panel, or a new one. */
export async function openComparison(
	services: Services,
	pages: OpenPages,
	roleIds: readonly RoleId[],
	restored?: vscode.WebviewPanel,
): Promise<CommandOutcome> {
	let index = await services.catalogue.get();
	let shown = idsNow(index, roleIds);
	let comparison = compareRoles(index, shown);
	if (!comparison) {
		return {code: 'role.unknown', args: {}};
	}
	if (pages.comparison && !restored) {
		pages.comparison.show(roleIds);
		pages.comparison.panel.reveal();
		return;
	}
	const post = (): void => {
		if (comparison) {
			page.post({type: 'didShowComparison', comparison, strings: sheetStrings()});
		}
	};
	const page: Page<HostMessage> = openPage<PageMessage, HostMessage>(services, {
		viewType: 'pmoCareer.roleSheet',
		page: 'roleSheet',
		title: vscode.l10n.t('Compare Roles'),
		icon: 'compare',
		...(restored ? {panel: restored} : {}),
		parse: parsePageMessage,
		handle: (message) => (message.type === 'ready' ? post() : answerPage(services, pages, message)),
	});
	pages.addComparison({
		panel: page.panel,
		show: (ids) => {
			shown = ids;
			comparison = compareRoles(index, ids) ?? comparison;
			post();
		},
	});
	const listener = services.catalogue.onDidChange(async () => {
		index = await services.catalogue.get();
		shown = idsNow(index, shown);
		// Roles that are gone stay in sight: whoever is at work on their pack may be in the middle of a line.
		comparison = compareRoles(index, shown) ?? comparison;
		post();
	});
	page.panel.onDidDispose(() => void listener.dispose());
}

function idsNow(index: CatalogueIndex, ids: readonly RoleId[]): readonly RoleId[] {
	return ids.map((id) => roleNow(index, id)?.id ?? id);
}
