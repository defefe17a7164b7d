import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import type {CvEditor} from './cvEditor';

/** What one sees of a CV in an editor. All of it is read when the first CV opens, or with the first of its commands. */
export function register(services: Services): vscode.Disposable {
	let editor: Promise<CvEditor> | undefined;
	const start = (): Promise<CvEditor> => {
		editor ??= import('./cvEditor').then(({CvEditor}) => {
			watch.dispose();
			return new CvEditor(services);
		});
		return editor;
	};
	const look = (document: vscode.TextDocument): void => {
		if (!editor && services.cv.isCv(document)) {
			start().catch((error: unknown) => services.log.error('The checks of CVs could not be started', error));
		}
	};
	const watch = vscode.Disposable.from(
		vscode.workspace.onDidOpenTextDocument(look),
		vscode.workspace.onDidChangeTextDocument(({document}) => look(document)),
	);
	vscode.workspace.textDocuments.forEach(look);
	return vscode.Disposable.from(
		watch,
		services.commands.register('pmoCareer.cv.report', async (cv) => (await start()).report(cv)),
		services.commands.register('pmoCareer.cv.fixAll', async (cv) => (await start()).fixAll(cv)),
		services.commands.register('pmoCareer.cv.suppress', async (request) => (await start()).suppress(request)),
		services.commands.register('pmoCareer.cv.addWord', async (word) => (await import('./addWord')).addWord(word)),
		services.commands.register('pmoCareer.cv.explainFinding', async (rule) => (await start()).explain(rule)),
		{dispose: () => void editor?.then((each) => each.dispose())},
	);
}
