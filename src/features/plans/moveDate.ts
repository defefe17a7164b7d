import * as vscode from 'vscode';
import {parseIsoDate} from '../../core/documents/dates';
import {isLeft} from '../../core/plan/read/planTask';
import type {CommandOutcome} from '../../host/commands';
import {problemText} from '../../host/messages';
import type {Services} from '../../host/services';
import {askText} from '../../host/steps';
import {todayIso} from '../../host/today';
import {changeTask} from './changeTask';
import {chooseTask} from './chooseTask';

/** Moves the date of a task. The one agreed first stays in its line. */
export async function moveDate(services: Services, argument: unknown): Promise<CommandOutcome> {
	const {t} = vscode.l10n;
	const chosen = await chooseTask(services, argument, t('Move Date'), isLeft);
	if (!chosen || 'code' in chosen) {
		return chosen;
	}
	const {due} = chosen.task;
	const answer = await askText(
		{step: 1, totalSteps: 1},
		{
			title: t('Move Date'),
			prompt:
				due === undefined
					? t('When is it due? Year-month-day.')
					: t('When is it due now? Year-month-day. The date agreed first is kept beside it.'),
			value: due ?? todayIso(),
			check: (value) => {
				const date = parseIsoDate(value.trim());
				return date.ok ? undefined : problemText(date.problem);
			},
		},
	);
	return typeof answer === 'object'
		? changeTask(services, chosen, {kind: 'move', due: answer.value.trim()})
		: undefined;
}
