import * as vscode from 'vscode';
import type {TextRange} from '../../core/cv/model/cv';

/** A range of offsets as the editor counts. The document must be of the version that the offsets are of. */
export function editorRange(document: vscode.TextDocument, {from, to}: TextRange): vscode.Range {
	return new vscode.Range(document.positionAt(from), document.positionAt(to));
}
