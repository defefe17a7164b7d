import * as vscode from 'vscode';

/** An address from outside; undefined where it is none. */
export function parseUri(address: string): vscode.Uri | undefined {
	try {
		return vscode.Uri.parse(address, true);
	} catch {
		return undefined;
	}
}
