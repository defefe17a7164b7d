import * as vscode from 'vscode';
import {pickRole} from '../../host/pickRole';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';

/** Shows why no route passes a role that somebody would have expected there. Without routes it asks for their ends first. */
export async function missRole(services: Services, argument: unknown): Promise<void> {
	const {commands, routes} = services;
	const given = await roleArgument(services, argument);
	const ends = async (): Promise<readonly string[]> =>
		[await routes.role(), await routes.target()].filter((id) => id !== undefined);
	if (new Set(await ends()).size < 2) {
		await commands.run('pmoCareer.routes.to');
	}
	const known = await ends();
	if (new Set(known).size < 2) {
		return;
	}
	const role =
		given && !known.includes(given.id)
			? given
			: await pickRole(services, {
					title: vscode.l10n.t('Why Not This Role?'),
					placeholder: vscode.l10n.t('Which role do you miss on the routes?'),
					except: known,
				});
	if (role) {
		routes.miss(role.id);
	}
}
