import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import {CareerTree} from './careerTree';

/** The My Career view: the user's own documents. */
export function register(services: Services): vscode.Disposable {
	const tree = new CareerTree(services);
	return vscode.Disposable.from(
		tree,
		services.commands.register('pmoCareer.career.refresh', async () => {
			tree.refresh();
			await services.catalogue.refresh();
		}),
	);
}
