import * as vscode from 'vscode';
import {pickRole} from '../../host/pickRole';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';

/** Shows the routes to a role, from the role that paths are shown from. What is not known is asked. */
export async function routesTo(services: Services, argument: unknown): Promise<void> {
	const to =
		(await roleArgument(services, argument)) ??
		(await pickRole(services, {title: vscode.l10n.t('Find Routes To'), placeholder: askTo()}));
	if (!to) {
		return;
	}
	const known = await services.routes.role();
	if (known !== undefined && known !== to.id) {
		await services.routes.choose({to: to.id});
		return;
	}
	const title = vscode.l10n.t('Find Routes To {0}', to.title);
	const from = await pickRole(services, {title, placeholder: askFrom(), except: [to.id]});
	if (from) {
		await services.routes.choose({from: from.id, to: to.id});
	}
}

/** Shows the routes from a role, to the role that routes are shown to. What is not known is asked. */
export async function routesFrom(services: Services, argument: unknown): Promise<void> {
	const from =
		(await roleArgument(services, argument)) ??
		(await pickRole(services, {title: vscode.l10n.t('Find Routes From'), placeholder: askFrom()}));
	if (!from) {
		return;
	}
	const known = await services.routes.target();
	if (known !== undefined && known !== from.id) {
		await services.routes.choose({from: from.id});
		return;
	}
	const title = vscode.l10n.t('Find Routes From {0}', from.title);
	const to = await pickRole(services, {title, placeholder: askTo(), except: [from.id]});
	if (to) {
		await services.routes.choose({from: from.id, to: to.id});
	}
}

function askFrom(): string {
	return vscode.l10n.t('Which role do you start from?');
}

function askTo(): string {
	return vscode.l10n.t('Which role do you want?');
}
