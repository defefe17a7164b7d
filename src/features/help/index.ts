import * as vscode from 'vscode';
import type {Services} from '../../host/services';

/** The walkthrough and the log. */
export function register(services: Services): vscode.Disposable {
	return vscode.Disposable.from(
		services.commands.register('pmoCareer.help.open', async () => {
			await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'pmo-career.pmo-career#pmoCareer.start');
		}),
		services.commands.register('pmoCareer.log.show', () => services.log.show()),
	);
}
