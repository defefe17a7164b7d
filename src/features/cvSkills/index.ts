import type * as vscode from 'vscode';
import type {Services} from '../../host/services';

/** What a CV proves of the needs of its target role. */
export function register(services: Services): vscode.Disposable {
	return services.commands.register('pmoCareer.cv.showSkills', async (file) =>
		(await import('./showSkills')).showSkills(services, file),
	);
}
