import * as vscode from 'vscode';
import type {CatalogueIndex} from '../../core/catalogue/lookups';
import {formatDate} from '../../core/documents/dates';
import {plainTask} from '../../core/plan/view/plainTask';
import type {EvidenceEntryNode, EvidenceNode, EvidenceSkillNode} from './careerNode';

const {Collapsed, None} = vscode.TreeItemCollapsibleState;

/** All that was logged. */
export function evidenceItem({count}: EvidenceNode): vscode.TreeItem {
	const item = new vscode.TreeItem(vscode.l10n.t('Evidence'), Collapsed);
	item.id = 'evidence';
	item.iconPath = new vscode.ThemeIcon('layers');
	item.contextValue = 'evidence';
	return dress(item, countWords(count));
}

export function evidenceSkillItem(index: CatalogueIndex, {skills, entries}: EvidenceSkillNode): vscode.TreeItem {
	const [id] = skills;
	const name = id === undefined ? vscode.l10n.t('No skill named') : (index.skill(id)?.name ?? id);
	const item = new vscode.TreeItem(name, Collapsed);
	item.id = `evidence/${id ?? ''}`;
	item.contextValue = 'evidenceSkill';
	return dress(item, String(entries.length), countWords(entries.length));
}

/** Choosing it leads to its heading in the file. */
export function evidenceEntryItem({id, read}: EvidenceEntryNode, file: vscode.Uri | undefined): vscode.TreeItem {
	const label = plainTask(read.title) || (read.id ?? vscode.l10n.t('without a title'));
	const item = new vscode.TreeItem(label, None);
	item.id = id;
	item.contextValue = read.id === undefined ? 'evidenceDraft' : 'evidenceEntry';
	if (file) {
		const selection = new vscode.Range(read.line, 0, read.line, 0);
		item.command = {command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [file, {selection}]};
	}
	item.tooltip = label;
	const facts = [read.id, read.date === undefined ? vscode.l10n.t('no date') : formatDate(read.date)];
	return dress(item, facts.filter(Boolean).join(' · '));
}

function countWords(count: number): string {
	return count === 1 ? vscode.l10n.t('1 achievement') : vscode.l10n.t('{0} achievements', count);
}

function dress(item: vscode.TreeItem, text: string, spoken = text): vscode.TreeItem {
	item.description = text;
	item.accessibilityInformation = {label: `${typeof item.label === 'string' ? item.label : ''}, ${spoken}`};
	return item;
}
