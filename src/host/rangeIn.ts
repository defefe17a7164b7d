import * as vscode from 'vscode';
import type {Span} from '../core/documents/yamlSource';

/** A range of offsets as the editor counts. The document must be of the version that the offsets are of. */
export function rangeIn(document: vscode.TextDocument, {from, to}: Span): vscode.Range {
	return new vscode.Range(document.positionAt(from), document.positionAt(to));
}
