import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import {comparisonScheme} from './comparisonUri';

/** CVs that are made from a master for one role, and what differs between the two. */
export function register(services: Services): vscode.Disposable {
	return vscode.Disposable.from(
		services.commands.register('pmoCareer.cv.newVariant', async (cv) =>
			(await import('./newVariant')).newVariant(services, cv),
		),
		services.commands.register('pmoCareer.cv.compareWithMaster', async (cv) =>
			(await import('./compareWithMaster')).compareWithMaster(services, cv),
		),
		vscode.workspace.registerTextDocumentContentProvider(comparisonScheme, {
			provideTextDocumentContent: async (uri) => (await import('./compareWithMaster')).comparisonText(services, uri),
		}),
		vscode.languages.registerCodeLensProvider(
			{scheme: comparisonScheme},
			{
				provideCodeLenses: async (document) =>
					(await import('./compareWithMaster')).comparisonLenses(services, document),
			},
		),
	);
}
