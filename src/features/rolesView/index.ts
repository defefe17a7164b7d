import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import {roleArgument} from '../../host/roleArgument';
import {RolesTree} from './rolesTree';

/** The Roles view: groupings, filter, and revealing a role. */
export function register(services: Services): vscode.Disposable {
	const {commands} = services;
	const tree = new RolesTree(services);
	return vscode.Disposable.from(
		tree,
		commands.register('pmoCareer.roles.groupByOffice', () => tree.groupBy('office')),
		commands.register('pmoCareer.roles.groupByDoor', () => tree.groupBy('door')),
		commands.register('pmoCareer.roles.filter', async () => (await import('./filterBox')).askFilter(tree)),
		commands.register('pmoCareer.roles.clearFilter', () => tree.filter('')),
		commands.register('pmoCareer.role.reveal', async (argument) => {
			const {pickRole} = await import('../../host/pickRole');
			const role =
				(await roleArgument(services, argument)) ??
				(await pickRole(services, {title: vscode.l10n.t('Show a Role in the Tree')}));
			if (role) {
				await tree.reveal(role.id);
			}
		}),
	);
}
