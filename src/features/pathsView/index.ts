import * as vscode from 'vscode';
import {roleArgument} from '../../host/roleArgument';
import type {Services} from '../../host/services';
import {PathsTree} from './pathsTree';

/** The Career Paths view: from a chosen role, the directions and the moves in them. */
export function register(services: Services): vscode.Disposable {
	return vscode.Disposable.from(
		new PathsTree(services),
		services.commands.register('pmoCareer.paths.chooseRole', async (argument) => {
			const {pickRole} = await import('../../host/pickRole');
			const role =
				(await roleArgument(services, argument)) ??
				(await pickRole(services, {title: vscode.l10n.t('Show Career Paths From')}));
			if (role) {
				await services.routes.choose({from: role.id});
			}
		}),
		services.commands.register('pmoCareer.paths.change', async () => {
			await services.commands.run('pmoCareer.paths.chooseRole');
		}),
		services.commands.register('pmoCareer.paths.clear', () => services.routes.clear()),
	);
}
