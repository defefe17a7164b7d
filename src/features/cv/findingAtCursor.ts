import * as vscode from 'vscode';
import type {Finding} from '../../core/cv/check/rule';
import type {CheckedDocument} from '../../host/cvDocuments';
import type {Services} from '../../host/services';

export interface PlacedFinding {
	readonly document: vscode.TextDocument;
	readonly checked: CheckedDocument;
	readonly finding: Finding;
}

/** The finding that the cursor stands in, or else one on its line. */
export async function findingAtCursor({cv}: Services): Promise<PlacedFinding | undefined> {
	const editor = vscode.window.activeTextEditor;
	const checked = editor && (await cv.check(editor.document));
	if (!checked) {
		return undefined;
	}
	const {document, selection} = editor;
	const offset = document.offsetAt(selection.active);
	const line = document.lineAt(selection.active.line).range;
	const from = document.offsetAt(line.start);
	const to = document.offsetAt(line.end);
	const finding =
		checked.findings.find((each) => each.from <= offset && offset <= each.to) ??
		checked.findings.find((each) => each.from <= to && each.to >= from);
	return finding && {document, checked, finding};
}
