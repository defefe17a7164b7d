import * as vscode from 'vscode';
import type {CommandOutcome} from '../../host/commands';
import type {Services} from '../../host/services';
import {chooseTask} from './chooseTask';

/** Brings the line of a task to the front. */
export async function showTask(services: Services, argument: unknown): Promise<CommandOutcome> {
	const chosen = await chooseTask(services, argument, vscode.l10n.t('Open in Plan'), () => true);
	if (!chosen || 'code' in chosen) {
		return chosen;
	}
	const {known, task} = chosen;
	const editor = await vscode.window.showTextDocument(known.file);
	const {range} = editor.document.lineAt(Math.min(task.line, editor.document.lineCount - 1));
	const start = range.start.with({character: editor.document.lineAt(range.start).firstNonWhitespaceCharacterIndex});
	editor.selection = new vscode.Selection(start, start);
	editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	return undefined;
}
