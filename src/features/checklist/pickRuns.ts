import * as vscode from 'vscode';
import {fewestRuns} from '../../core/checklist/compareRuns';
import type {Services} from '../../host/services';
import {offerChecklist, runItems, type RunItem} from './pickRunFile';
import {savedRuns} from './runFile';

export interface RunsQuestion {
	readonly title: string;
	/** The most runs that can be chosen: two or four. */
	readonly most: number;
	/** Files that are ticked from the start. */
	readonly chosen: readonly vscode.Uri[];
}

/** Asks which saved checklists to compare, the newest first. The result has the oldest first. Undefined: the user left, or there are too few. */
export async function pickRuns(services: Services, question: RunsQuestion): Promise<readonly vscode.Uri[] | undefined> {
	const uris = await savedRuns(services);
	if (uris.length < fewestRuns) {
		await offerChecklist(services, vscode.l10n.t('To compare, save at least two checklists first.'));
		return undefined;
	}
	const items = await runItems(services, uris);
	const chosen = question.chosen.map((uri) => uri.toString());
	const pick = vscode.window.createQuickPick<RunItem>();
	pick.title = question.title;
	pick.canSelectMany = true;
	pick.matchOnDescription = true;
	pick.items = items;
	pick.selectedItems = items.filter(({uri, run}) => run && chosen.includes(uri.toString()));
	// What is typed hides the placeholder, in which the box speaks.
	const say = (message: string): void => {
		pick.value = '';
		pick.placeholder = message;
	};
	say(items.filter(({run}) => run).length < fewestRuns ? tooFewReadable() : invitation(question.most));
	return new Promise((resolve) => {
		pick.onDidChangeSelection((selected) => {
			if (selected.some(({run}) => !run)) {
				pick.selectedItems = selected.filter(({run}) => run);
				say(vscode.l10n.t('This file cannot be read as a checklist, so it cannot be compared'));
			}
		});
		pick.onDidAccept(() => {
			const picked = uris.filter((uri) => pick.selectedItems.some((item) => item.run && item.uri === uri));
			if (picked.length >= fewestRuns && picked.length <= question.most) {
				resolve(picked);
				pick.hide();
			} else {
				say(wrongCount(picked.length, question.most));
			}
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}

function invitation(most: number): string {
	return most === fewestRuns ? vscode.l10n.t('Tick two checklists') : vscode.l10n.t('Tick two to four checklists');
}

function wrongCount(count: number, most: number): string {
	if (most === fewestRuns) {
		return vscode.l10n.t('{0} ticked. Tick exactly two.', count);
	}
	return count < fewestRuns
		? vscode.l10n.t('{0} ticked. Tick at least two.', count)
		: vscode.l10n.t('{0} ticked. Tick at most four.', count);
}

function tooFewReadable(): string {
	return vscode.l10n.t('Fewer than two of these files can be read as a checklist');
}
