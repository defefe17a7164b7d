import * as vscode from 'vscode';
import type {TaskRef} from '../../core/plan/edit/editTask';
import type {PlanTask} from '../../core/plan/read/planTask';
import {plainTask} from '../../core/plan/view/plainTask';
import type {Problem} from '../../core/problem';
import {choosePlan} from '../../host/choosePlan';
import type {KnownPlan} from '../../host/planStore';
import {dueWords, taskStateWord} from '../../host/planWords';
import type {Services} from '../../host/services';
import {uriOf} from '../../host/uriOf';
import {withoutIcons} from '../../host/withoutIcons';

/** A task as it stands in a plan now. */
export interface ChosenTask {
	readonly known: KnownPlan;
	readonly task: PlanTask;
	readonly ref: TaskRef;
}

/**
 * The task that was given; else the one at the cursor of the plan in front; else the user picks among those that suit. A
 * problem where the one given is not there any more; undefined where they left, or were told that none suits.
 */
export async function chooseTask(
	services: Services,
	argument: unknown,
	title: string,
	suits: (task: PlanTask) => boolean,
): Promise<ChosenTask | Problem | undefined> {
	if (typeof argument === 'object' && argument !== null && 'plan' in argument && 'written' in argument) {
		return givenTask(services, argument);
	}
	const known = await choosePlan(services);
	if (!known) {
		return undefined;
	}
	const tasks = allTasks(known);
	const atCursor = cursorLine(known);
	const meant = tasks.find(({line}) => line === atCursor) ?? (await pickTask(tasks.filter(suits), title));
	return meant && chosen(known, meant);
}

async function givenTask(
	{plans}: Services,
	{plan, written, ...rest}: {readonly plan: unknown; readonly written: unknown},
): Promise<ChosenTask | Problem> {
	const file = uriOf(plan);
	const known = file && (await plans.of(file));
	if (!known || known.problem) {
		return known?.problem ?? {code: 'document.wrongKind', args: {}};
	}
	const same = allTasks(known).filter((task) => lineOf(known, task) === written);
	const line = 'line' in rest ? rest.line : undefined;
	const task = same.find((each) => each.line === line) ?? (same.length === 1 ? same[0] : undefined);
	if (!task) {
		plans.reread(known.file);
		return {code: 'file.changed', args: {}};
	}
	return chosen(known, task);
}

function chosen(known: KnownPlan, task: PlanTask): ChosenTask {
	return {known, task, ref: {line: task.line, written: lineOf(known, task)}};
}

function lineOf({text}: KnownPlan, {at}: PlanTask): string {
	return text.slice(at.from, at.to);
}

function allTasks({plan}: KnownPlan): readonly PlanTask[] {
	const below = (task: PlanTask): readonly PlanTask[] => [task, ...task.children.flatMap(below)];
	return plan.groups.flatMap(({tasks}) => tasks.flatMap(below));
}

/** The line of the cursor where a text editor with the plan has the focus. */
function cursorLine({file}: KnownPlan): number | undefined {
	const editor = vscode.window.activeTextEditor;
	return editor?.document.uri.toString() === file.toString() ? editor.selection.active.line : undefined;
}

async function pickTask(tasks: readonly PlanTask[], title: string): Promise<PlanTask | undefined> {
	if (tasks.length === 0) {
		void vscode.window.showInformationMessage(vscode.l10n.t('No task of this plan is left for that.'));
		return undefined;
	}
	const items = tasks.map((task) => ({
		label: withoutIcons(plainTask(task.text) || (task.id ?? '')),
		description: [task.id, taskStateWord(task.state), dueWords(task.due, false)].filter(Boolean).join(' · '),
		task,
	}));
	const picked = await vscode.window.showQuickPick(items, {
		title,
		placeHolder: vscode.l10n.t('Which task? Its id and date can be searched as well.'),
		matchOnDescription: true,
	});
	return picked?.task;
}
