import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import {roleArgument} from '../../host/roleArgument';
import {RolesTree} from './rolesTree';

/** The Roles view: groupings, filter, revealing a role, and opening the packs that it lists. */
export function register(services: Services): vscode.Disposable {
	const {commands} = services;
	const tree = new RolesTree(services);
	return vscode.Disposable.from(
		tree,
		commands.register('pmoCareer.roles.groupByOffice', () => tree.groupBy('office')),
		commands.register('pmoCareer.roles.groupByDoor', () => tree.groupBy('door')),
		commands.register('pmoCareer.roles.filter', async () => (await import('./filterBox')).askFilter(tree)),
		commands.register('pmoCareer.roles.clearFilter', () => tree.filter('')),
		commands.register('pmoCareer.pack.open', async (pack) => (await import('./openPack')).openPack(services, pack)),
		commands.register('pmoCareer.pack.showProblem', async (pack) =>
			(await import('./openPack')).showPackProblem(services, pack),
		),
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
