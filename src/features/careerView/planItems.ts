import * as vscode from 'vscode';
import {shortened} from '../../core/catalogue/packs/shortened';
import type {PlanView} from '../../core/plan/view/planView';
import {planName} from '../../host/choosePlan';
import {problemText} from '../../host/messages';
import type {KnownPlan} from '../../host/planStore';
import {ragIcon, ragWord, tallyWords} from '../../host/planWords';
import type {DueNode, PlanNode} from './careerNode';

const {Collapsed, Expanded, None} = vscode.TreeItemCollapsibleState;

/** A plan with where it stands, in words and by an icon. A plan that stands alone is open from the start. */
export function planItem(
	{file, plan}: PlanNode,
	known: KnownPlan | undefined,
	view: PlanView | undefined,
	isOnly: boolean,
): vscode.TreeItem {
	const name = known ? shortened(planName(known)) : file.path.slice(file.path.lastIndexOf('/') + 1);
	const item = new vscode.TreeItem(name, None);
	item.id = plan;
	item.command = {command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [file]};
	const path = vscode.workspace.asRelativePath(file);
	if (!known || !view || known.problem) {
		const isOther = known?.problem?.code === 'document.wrongKind';
		const status = isOther ? vscode.l10n.t('no career plan') : vscode.l10n.t('cannot be read');
		item.contextValue = 'planUnread';
		item.iconPath = new vscode.ThemeIcon(isOther ? 'file' : 'question');
		item.tooltip = known?.problem && !isOther ? `${path}\n${problemText(known.problem)}` : path;
		return dress(item, status);
	}
	const {rag, tally} = view.state;
	item.collapsibleState = view.rows.length === 0 ? None : isOnly ? Expanded : Collapsed;
	item.contextValue = 'plan';
	item.iconPath = ragIcon(rag);
	item.tooltip = path;
	return dress(item, vscode.l10n.t('{0}, {1}', tallyWords(tally), ragWord(rag)));
}

/** What is late, or comes within a week. */
export function dueItem(due: DueNode['due'], count: number): vscode.TreeItem {
	const isOverdue = due === 'overdue';
	const item = new vscode.TreeItem(
		isOverdue ? vscode.l10n.t('Overdue') : vscode.l10n.t('Due this week'),
		isOverdue ? Expanded : Collapsed,
	);
	item.id = due;
	item.contextValue = due;
	item.iconPath = isOverdue ? ragIcon('red') : new vscode.ThemeIcon('calendar');
	return dress(item, String(count), count === 1 ? vscode.l10n.t('1 task') : vscode.l10n.t('{0} tasks', count));
}

function dress(item: vscode.TreeItem, text: string, spoken = text): vscode.TreeItem {
	item.description = text;
	item.accessibilityInformation = {label: `${typeof item.label === 'string' ? item.label : ''}, ${spoken}`};
	return item;
}
