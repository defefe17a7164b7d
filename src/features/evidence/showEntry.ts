import * as vscode from 'vscode';
import {readEvidence} from '../../core/evidence/readEvidence';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';

/** Brings an entry to the front, with the cursor at its heading. */
export async function showEntry({log}: Services, file: vscode.Uri, id: string): Promise<void> {
	try {
		const editor = await vscode.window.showTextDocument(file);
		const entry = readEvidence(editor.document.getText()).entries.find((each) => each.id === id);
		if (entry) {
			const range = rangeIn(editor.document, entry.heading);
			editor.selection = new vscode.Selection(range.start, range.start);
			editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		}
	} catch (error) {
		log.error('The achievements could not be opened', error);
	}
}
