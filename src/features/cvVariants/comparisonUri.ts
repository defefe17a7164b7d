import * as vscode from 'vscode';

export const comparisonScheme = 'pmo-career-comparison';

/** The address of the comparison of a variant. The number makes VS Code ask for it anew. */
export function comparisonUri(variant: vscode.Uri, name: string, asked: number): vscode.Uri {
	const path = `/${name} and its master.md`;
	return vscode.Uri.from({scheme: comparisonScheme, path, query: variant.toString(), fragment: String(asked)});
}
