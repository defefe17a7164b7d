import * as vscode from 'vscode';

/** An address, or the text of one, as commands are given them; undefined where it is neither. */
export function uriOf(given: unknown): vscode.Uri | undefined {
	if (given instanceof vscode.Uri) {
		return given;
	}
	try {
		return typeof given === 'string' ? vscode.Uri.parse(given, true) : undefined;
	} catch {
		return undefined;
	}
}
