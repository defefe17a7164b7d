import * as vscode from 'vscode';
import {isLeft} from '../../core/plan/read/planTask';
import {plainTask} from '../../core/plan/view/plainTask';
import type {CommandOutcome} from '../../host/commands';
import type {Services} from '../../host/services';
import {askText} from '../../host/steps';
import {changeTask} from './changeTask';
import {chooseTask} from './chooseTask';

const longestReason = 200;

/** Drops a task and keeps the reason in its line. */
export async function dropTask(services: Services, argument: unknown): Promise<CommandOutcome> {
	const {t} = vscode.l10n;
	const chosen = await chooseTask(services, argument, t('Drop'), isLeft);
	if (!chosen || 'code' in chosen) {
		return chosen;
	}
	const before = chosen.task.fields.find(({name}) => name === 'reason')?.value ?? '';
	const answer = await askText(
		{step: 1, totalSteps: 1},
		{
			title: t('Drop'),
			prompt: t('Why? The task stays in the plan with your reason and is counted apart.'),
			value: plainTask(before),
			check: (value) =>
				value.trim() === ''
					? t('Please say why in a few words. Your next review will thank you.')
					: value.length > longestReason
						? t('Please use at most {0} characters.', longestReason)
						: undefined,
		},
	);
	return typeof answer === 'object'
		? changeTask(services, chosen, {kind: 'drop', reason: answer.value.trim()})
		: undefined;
}
