import * as vscode from 'vscode';
import type {PlanTask, TaskState} from '../../core/plan/read/planTask';
import type {CommandOutcome} from '../../host/commands';
import type {Services} from '../../host/services';
import {changeTask} from './changeTask';
import {chooseTask} from './chooseTask';

/** Ticks a task, begins it, or opens it again. */
export async function setState(
	services: Services,
	argument: unknown,
	state: Exclude<TaskState, 'dropped'>,
): Promise<CommandOutcome> {
	const titles: Readonly<Record<typeof state, string>> = {
		done: vscode.l10n.t('Set to Done'),
		doing: vscode.l10n.t('Set to Doing'),
		open: vscode.l10n.t('Set to Open'),
	};
	const suits = (task: PlanTask): boolean => task.state !== state && task.children.length === 0;
	const chosen = await chooseTask(services, argument, titles[state], suits);
	return !chosen || 'code' in chosen ? chosen : changeTask(services, chosen, {kind: 'state', state});
}
