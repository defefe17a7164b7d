import * as vscode from 'vscode';
import type {IsoDate} from '../../core/documents/dates';
import type {PlanTask, TaskState} from '../../core/plan/read/planTask';
import {slippage} from '../../core/plan/read/rag';
import type {MilestoneRow, ProblemRow, ProblemsRow, SectionRow, TaskRow} from '../../core/plan/view/planView';
import {plainTask} from '../../core/plan/view/plainTask';
import {shortened} from '../../core/catalogue/packs/shortened';
import {planProblemText} from '../../host/planProblemText';
import {
	dueWords,
	planSectionWord,
	ragIcon,
	ragWord,
	slippageWords,
	tallyWords,
	taskStateWord,
} from '../../host/planWords';
import type {PlanRowNode} from './careerNode';

const {Collapsed, None} = vscode.TreeItemCollapsibleState;

/** How a row of a plan looks and what a screen reader says of it. Tooltips and labels are plain text. */
export function planRowItem(node: PlanRowNode, today: IsoDate): vscode.TreeItem {
	const {row} = node;
	const item = new vscode.TreeItem('', 'children' in row && row.children.length > 0 ? Collapsed : None);
	item.id = node.id;
	switch (row.kind) {
		case 'task':
			return taskItem(item, node, row, today);
		case 'milestone':
			return milestoneItem(item, node, row, today);
		case 'section':
			return sectionItem(item, row);
		case 'problems':
			return problemsItem(item, row);
		case 'problem':
			return problemItem(item, node, row);
	}
}

function taskItem(item: vscode.TreeItem, node: PlanRowNode, row: TaskRow, today: IsoDate): vscode.TreeItem {
	const {task, state, rag} = row;
	item.label = nameOf(task);
	item.contextValue = `planTask.${task.state}`;
	const isRaised = rag === 'red' || rag === 'amber';
	if (isRaised || state === 'doing') {
		item.iconPath = isRaised ? ragIcon(rag) : new vscode.ThemeIcon('play-circle');
	} else if (state === 'dropped') {
		item.iconPath = new vscode.ThemeIcon('circle-slash');
	}
	// That the date has passed says "red" already.
	const isSaid = task.due !== undefined && task.due < today;
	const parts = [
		...stateParts(task, state),
		...(isRaised && !isSaid ? [ragWord(rag)] : []),
		...dateParts(task, state, today),
		...(row.children.length > 0 ? [tallyOfChildren(row)] : []),
		...(node.planName === undefined ? [] : [shortened(node.planName)]),
	];
	return dressTask(item, node, task, parts);
}

function milestoneItem(item: vscode.TreeItem, node: PlanRowNode, row: MilestoneRow, today: IsoDate): vscode.TreeItem {
	const {task, milestone} = row;
	const {rag, state, tally} = milestone;
	item.label = [task.id, nameOf(task)].filter(Boolean).join(' ');
	item.contextValue = `planMilestone.${task.state}`;
	item.iconPath = state === 'dropped' ? new vscode.ThemeIcon('circle-slash') : ragIcon(rag);
	const parts = [
		...(rag === 'complete' ? stateParts(task, state) : [ragWord(rag)]),
		...dateParts(task, state, today),
		...(row.children.length > 0 ? [tallyWords(tally)] : []),
	];
	return dressTask(item, node, task, parts);
}

function sectionItem(item: vscode.TreeItem, {section, tally}: SectionRow): vscode.TreeItem {
	item.label = planSectionWord(section);
	item.contextValue = 'planSection';
	item.iconPath = new vscode.ThemeIcon('list-unordered');
	return dress(item, item.label, [tallyWords(tally)]);
}

function problemsItem(item: vscode.TreeItem, {count}: ProblemsRow): vscode.TreeItem {
	item.label = vscode.l10n.t('To look at');
	item.contextValue = 'planProblems';
	item.iconPath = new vscode.ThemeIcon('question');
	return dress(item, item.label, [count === 1 ? vscode.l10n.t('1 line') : vscode.l10n.t('{0} lines', count)]);
}

function problemItem(item: vscode.TreeItem, {file}: PlanRowNode, {problem}: ProblemRow): vscode.TreeItem {
	const {line} = problem;
	item.label = vscode.l10n.t('Line {0}', line + 1);
	item.contextValue = 'planProblem';
	const words = planProblemText(problem);
	item.tooltip = words;
	const selection = new vscode.Range(line, 0, line, 0);
	item.command = {command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [file, {selection}]};
	return dress(item, item.label, [words]);
}

/** A checkbox only where ticking says all: not over tasks below, and not where a task was dropped for a reason. */
function dressTask(
	item: vscode.TreeItem,
	{plan, line = 0, written = ''}: PlanRowNode,
	task: PlanTask,
	parts: readonly string[],
): vscode.TreeItem {
	const label = typeof item.label === 'string' ? item.label : '';
	if (task.children.length === 0 && task.state !== 'dropped') {
		const {Checked, Unchecked} = vscode.TreeItemCheckboxState;
		const isDone = task.state === 'done';
		item.checkboxState = {
			state: isDone ? Checked : Unchecked,
			tooltip: isDone ? vscode.l10n.t('Done. Untick to open it again.') : vscode.l10n.t('Tick when it is done.'),
			accessibilityInformation: {label: `${label}, ${taskStateWord(task.state)}`, role: 'checkbox'},
		};
	}
	const argument = {plan, line, written};
	item.command = {command: 'pmoCareer.plan.showTask', title: vscode.l10n.t('Open'), arguments: [argument]};
	const others = task.fields.filter(({name}) => !['due', 'baseline', 'reason'].includes(name));
	item.tooltip = [
		[task.id, plainTask(task.text)].filter(Boolean).join(' '),
		parts.join(' · '),
		...others.map(({name, value}) => `${name}: ${plainTask(value)}`),
	]
		.filter(Boolean)
		.join('\n');
	return dress(item, label, parts);
}

function dress(item: vscode.TreeItem, label: string, parts: readonly string[]): vscode.TreeItem {
	item.description = parts.join(' · ');
	item.accessibilityInformation = {label: [label, ...parts].join(', ')};
	return item;
}

function nameOf({text, id}: PlanTask): string {
	return plainTask(text) || (id ?? vscode.l10n.t('without words'));
}

function stateParts({fields}: PlanTask, state: TaskState): readonly string[] {
	if (state === 'open') {
		return [];
	}
	const reason = fields.find(({name}) => name === 'reason')?.value ?? '';
	return state === 'dropped' && reason !== ''
		? [vscode.l10n.t('dropped: {0}', plainTask(reason))]
		: [taskStateWord(state)];
}

function dateParts(task: PlanTask, state: TaskState, today: IsoDate): readonly string[] {
	if (state === 'done' || state === 'dropped') {
		return [];
	}
	const {due} = task;
	const words = [dueWords(due, due !== undefined && due < today), slippageWords(slippage(task))];
	return words.filter((each) => each !== undefined);
}

function tallyOfChildren({children}: TaskRow): string {
	const {length} = children;
	const done = children.filter(({state}) => state === 'done').length;
	return vscode.l10n.t('{0} of {1} done', done, length);
}
