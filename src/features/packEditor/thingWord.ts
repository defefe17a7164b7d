import * as vscode from 'vscode';
import type {IdKind} from '../../core/catalogue/packs/edit/packShape';

/** What an id names. */
export function thingWord(kind: IdKind): string {
	const words: Readonly<Record<IdKind, string>> = {
		role: vscode.l10n.t('role'),
		skill: vscode.l10n.t('skill'),
		certification: vscode.l10n.t('certificate'),
		pmoType: vscode.l10n.t('type of PMO'),
		factor: vscode.l10n.t('group of statements'),
		item: vscode.l10n.t('statement'),
		snippet: vscode.l10n.t('snippet'),
		task: vscode.l10n.t('task'),
	};
	return words[kind];
}
