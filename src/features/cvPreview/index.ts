import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import type {CvPreviews} from './cvPreviews';

/** The preview of a CV as pages, beside its editor. */
export function register(services: Services): vscode.Disposable {
	let loaded: Promise<CvPreviews> | undefined;
	const previews = (): Promise<CvPreviews> =>
		(loaded ??= import('./cvPreviews').then((module) => new module.CvPreviews(services)));
	return vscode.Disposable.from(
		services.commands.register('pmoCareer.cv.openPreview', async (file) => (await previews()).open(file)),
		vscode.window.registerWebviewPanelSerializer('pmoCareer.cvPreview', {
			deserializeWebviewPanel: async (panel, state: unknown) => (await previews()).restore(panel, state),
		}),
	);
}
