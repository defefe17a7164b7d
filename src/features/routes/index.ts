import * as vscode from 'vscode';
import type {Services} from '../../host/services';

/** Commands on routes of several moves; the Career Paths view shows what they find. */
export function register(services: Services): vscode.Disposable {
	const {commands} = services;
	return vscode.Disposable.from(
		commands.register('pmoCareer.routes.to', async (role) => (await import('./routesWork')).routesTo(services, role)),
		commands.register('pmoCareer.routes.from', async (role) =>
			(await import('./routesWork')).routesFrom(services, role),
		),
		commands.register('pmoCareer.routes.whyNot', async (role) =>
			(await import('./routesWork')).missRole(services, role),
		),
		commands.register('pmoCareer.routes.limit', async (obstacle) =>
			(await import('./routesWork')).limitRoutes(services, obstacle),
		),
		commands.register('pmoCareer.routes.copyMarkdown', async () => (await import('./routesWork')).copyRoutes(services)),
	);
}
