import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import type {Checklists} from './checklists';

/** The checklist "Is a PMO role right for me?": its page, and its commands. */
export function register(services: Services): vscode.Disposable {
	let loaded: Promise<Checklists> | undefined;
	const checklists = (): Promise<Checklists> =>
		(loaded ??= import('./checklists').then((module) => new module.Checklists(services)));
	return vscode.Disposable.from(
		services.commands.register('pmoCareer.checklist.open', async (role) => (await checklists()).open(role)),
		services.commands.register('pmoCareer.checklist.continue', async (file) => (await checklists()).resume(file)),
		vscode.window.registerWebviewPanelSerializer('pmoCareer.checklist', {
			deserializeWebviewPanel: async (panel, state: unknown) => (await checklists()).restore(panel, state),
		}),
		{dispose: () => void loaded?.then((each) => each.dispose())},
	);
}
