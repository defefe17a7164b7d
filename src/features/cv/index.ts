import * as vscode from 'vscode';
import {EditorHelp} from '../../host/editorHelp';
import type {Services} from '../../host/services';

/** What one sees of a CV in an editor. All of it is read when the first CV opens, or with the first of its commands. */
export function register(services: Services): vscode.Disposable {
	const {commands, cv, log} = services;
	const help = new EditorHelp(
		(document) => cv.isCv(document),
		async () => new (await import('./cvEditor')).CvEditor(services),
		(error) => log.error('The checks of CVs could not be started', error),
	);
	return vscode.Disposable.from(
		help,
		commands.register('pmoCareer.cv.report', async (which) => (await help.get()).report(which)),
		commands.register('pmoCareer.cv.fixAll', async (which) => (await help.get()).fixAll(which)),
		commands.register('pmoCareer.cv.suppress', async (request) => (await help.get()).suppress(request)),
		commands.register('pmoCareer.cv.addWord', async (word) => (await import('./addWord')).addWord(word)),
		commands.register('pmoCareer.cv.explainFinding', async (rule) => (await help.get()).explain(rule)),
	);
}
