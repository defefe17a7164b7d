import * as vscode from 'vscode';

/** An address from outside; undefined where it is none. */
export function parseUri(address: string): vscode.Uri | undefined {
	try {
		return vscode.Uri.parse(address, true);
	} catch {
		return undefined;
	}
}

/** Menus of files hand over the file itself, other callers its address. */
export function uriOf(argument: unknown): vscode.Uri | undefined {
	if (argument instanceof vscode.Uri) {
		return argument;
	}
	return typeof argument === 'string' ? parseUri(argument) : undefined;
}
