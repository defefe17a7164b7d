import type * as vscode from 'vscode';
import type {Services} from '../../host/services';

/** Picking a snippet from a list, beside typing its prefix. */
export function register(services: Services): vscode.Disposable {
	return services.commands.register('pmoCareer.cv.insertSnippet', async () =>
		(await import('./insertSnippet')).insertSnippet(services),
	);
}
