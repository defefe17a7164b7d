import * as vscode from 'vscode';
import {isMarked, noteOf} from '../../core/checklist/answerOf';
import {mattersMost} from '../../core/checklist/words';
import type {AnswerValue, GroupView, ItemView} from '../../protocol/checklist';
import type {RunRow} from './runRows';
import {givenTo, type RunShown} from './runShown';

const {Collapsed, Expanded, None} = vscode.TreeItemCollapsibleState;

/** How a row of the Checklist view looks and what a screen reader says of it. */
export function runItem(row: RunRow, shown: RunShown): vscode.TreeItem {
	const item = itemOf(row, shown);
	item.id = row.kind === 'item' ? `${row.group}/${row.item}` : row.kind === 'group' ? row.group : `:${row.kind}`;
	item.contextValue = row.kind;
	return item;
}

function itemOf(row: RunRow, shown: RunShown): vscode.TreeItem {
	const {groups} = shown.checklist;
	switch (row.kind) {
		case 'subject':
			return subjectItem(shown);
		case 'verdict':
			return verdictItem(shown);
		case 'group': {
			const group = groups.find(({id}) => id === row.group);
			return group ? groupItem(group, group === groups[0]) : new vscode.TreeItem(row.group);
		}
		case 'item': {
			const item = groups.flatMap(({items}) => items).find(({id}) => id === row.item);
			return item ? statementItem(item, shown) : new vscode.TreeItem(row.item);
		}
	}
}

function subjectItem({subject, file}: RunShown): vscode.TreeItem {
	const item = new vscode.TreeItem(vscode.l10n.t('About {0}', subject), None);
	item.iconPath = new vscode.ThemeIcon('target');
	item.description = file ?? vscode.l10n.t('not in a file yet');
	item.tooltip =
		file === undefined
			? vscode.l10n.t('Your answers stay in this workspace. Save them to have them as a file.')
			: vscode.l10n.t('Your answers are saved in {0} as you give them.', file);
	item.accessibilityInformation = {label: `${vscode.l10n.t('About {0}', subject)}. ${item.tooltip}`};
	item.command = {
		command: 'pmoCareer.checklist.chooseSubject',
		title: vscode.l10n.t('Choose What the Checklist Is About'),
	};
	return item;
}

function verdictItem({verdict: {title, sentence}, dealBreakers, answered}: RunShown): vscode.TreeItem {
	const item = new vscode.TreeItem(title, None);
	item.iconPath = new vscode.ThemeIcon('law');
	item.description = answered;
	item.tooltip = [sentence, ...(dealBreakers === undefined ? [] : [`${dealBreakers}.`])].join('\n');
	item.accessibilityInformation = {label: `${title}, ${answered}. ${item.tooltip}`};
	return item;
}

function groupItem({title, about, note, answered, applicable}: GroupView, isFirst: boolean): vscode.TreeItem {
	const item = new vscode.TreeItem(title, isFirst ? Expanded : Collapsed);
	const isDone = answered === applicable;
	item.iconPath = new vscode.ThemeIcon(isDone ? 'pass' : answered > 0 ? 'color-mode' : 'circle-large-outline');
	item.description = vscode.l10n.t('{0} of {1}', answered, applicable);
	item.tooltip = [about, ...(note === undefined ? [] : [note])].join('\n');
	item.accessibilityInformation = {
		label: `${title}, ${vscode.l10n.t('{0} of {1} answered', answered, applicable)}. ${item.tooltip}`,
	};
	return item;
}

function statementItem({id, text, scale, why}: ItemView, shown: RunShown): vscode.TreeItem {
	const item = new vscode.TreeItem(text, None);
	const {answers, checklist} = shown;
	const given = givenTo(shown, id);
	const word = checklist.answers[scale].find(({value}) => value === given)?.word;
	const marked = isMarked(answers, id);
	const note = noteOf(answers, id);
	item.iconPath = new vscode.ThemeIcon(marked ? 'star-full' : iconOf(given));
	if (word !== undefined) {
		item.description = word;
	}
	const state = [word ?? vscode.l10n.t('no answer yet'), ...(marked ? [mattersMost] : [])].join(', ');
	const noted = note === undefined ? [] : [vscode.l10n.t('Your note: {0}', note)];
	item.tooltip = [text, state, ...noted, why].join('\n');
	item.accessibilityInformation = {label: [`${text} ${state}`, ...noted].join('. ')};
	item.command = {
		command: 'pmoCareer.checklist.answer',
		title: vscode.l10n.t('Answer'),
		arguments: [id],
	};
	return item;
}

function iconOf(given: AnswerValue | undefined): string {
	if (given === 'unknown') {
		return 'question';
	}
	if (given === 'not-applicable') {
		return 'circle-slash';
	}
	return given === undefined ? 'circle-outline' : 'check';
}
