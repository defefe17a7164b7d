import * as vscode from 'vscode';
import {packEnding} from '../../host/foundPack';
import type {Services} from '../../host/services';
import type {PackEditor} from './packEditor';

/** What one sees of packs in an editor, and the commands that write them. All of it is read at first use. */
export function register(services: Services): vscode.Disposable {
	let editor: Promise<PackEditor> | undefined;
	const start = (): Promise<PackEditor> => {
		editor ??= import('./packEditor').then(({PackEditor}) => {
			watch.dispose();
			return new PackEditor(services);
		});
		return editor;
	};
	const startNow = (): void => {
		start().catch((error: unknown) => services.log.error('The checks of packs could not be started', error));
	};
	const look = ({uri}: vscode.TextDocument): void => {
		if (uri.path.endsWith(packEnding)) {
			startNow();
		}
	};
	const watch = vscode.Disposable.from(
		vscode.workspace.onDidOpenTextDocument(look),
		services.catalogue.onDidReadPacks(startNow),
	);
	vscode.workspace.textDocuments.forEach(look);
	return vscode.Disposable.from(
		watch,
		services.commands.register('pmoCareer.pack.create', async (name) => (await start()).create(name)),
		services.commands.register('pmoCareer.pack.addRole', async (pack) => (await start()).addRole(pack)),
		services.commands.register('pmoCareer.pack.copyRole', async (role) => (await start()).copyRole(role)),
		{dispose: () => void editor?.then((each) => each.dispose())},
	);
}
