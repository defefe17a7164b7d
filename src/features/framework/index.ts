import * as vscode from 'vscode';
import type {Services} from '../../host/services';

/** Commands on the catalogue as a whole, with its packs: a check of the framework, and an export. */
export function register(services: Services): vscode.Disposable {
	const {commands} = services;
	return vscode.Disposable.from(
		commands.register('pmoCareer.catalogue.check', async () =>
			(await import('./checkFramework')).checkFramework(services),
		),
		commands.register('pmoCareer.catalogue.export', async () =>
			(await import('./exportToFile')).exportToFile(services),
		),
	);
}
