import * as vscode from 'vscode';
import type {Services} from '../../host/services';

/** Commands that write new documents into the career folder. */
export function register(services: Services): vscode.Disposable {
	return vscode.Disposable.from(
		services.commands.register('pmoCareer.plan.create', async (role) =>
			(await import('./newPlan')).newPlan(services, role),
		),
		services.commands.register('pmoCareer.cv.create', async (role) => (await import('./newCv')).newCv(services, role)),
	);
}
