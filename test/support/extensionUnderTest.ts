import * as vscode from 'vscode';
import type {PmoCareerApi} from '../../src/api';

export function extensionUnderTest(): vscode.Extension<PmoCareerApi> {
	const extension = vscode.extensions.getExtension<PmoCareerApi>('pmo-career.pmo-career');
	if (!extension) {
		throw new Error('The extension is not installed in this VS Code.');
	}
	return extension;
}
