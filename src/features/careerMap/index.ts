import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import type {CareerMaps} from './careerMaps';

/** The career map: every role and every move in one picture. */
export function register(services: Services): vscode.Disposable {
	const {commands} = services;
	let loaded: Promise<CareerMaps> | undefined;
	const maps = (): Promise<CareerMaps> =>
		(loaded ??= import('./careerMaps').then((module) => new module.CareerMaps(services)));
	return vscode.Disposable.from(
		commands.register('pmoCareer.map.open', async (argument) => (await maps()).open(argument)),
		commands.register('pmoCareer.map.export', async () => (await maps()).export()),
		vscode.window.registerWebviewPanelSerializer('pmoCareer.careerMap', {
			deserializeWebviewPanel: async (panel, state: unknown) => (await maps()).restore(panel, state),
		}),
	);
}
