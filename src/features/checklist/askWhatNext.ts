import * as vscode from 'vscode';
import type {PickSeries} from '../../host/pickSeries';
import {firstOpen, type RunShown, type Stop} from './runShown';

/** The command with which the questions end. */
export type Ending = 'pmoCareer.checklist.showResult' | 'pmoCareer.checklist.open' | 'pmoCareer.checklist.save';

/** After the last statement: what the answers say so far, and what can be done with them. */
export async function askWhatNext(
	picks: PickSeries,
	shown: RunShown,
	course: readonly Stop[],
): Promise<'back' | {readonly to: number} | {readonly run: Ending} | undefined> {
	const {t} = vscode.l10n;
	const open = firstOpen(shown, course);
	const answer = await picks.ask<Ending | 'open'>(
		{step: course.length, totalSteps: course.length},
		{
			title: shown.verdict.title,
			placeholder: shown.answered,
			items: [
				{label: t('Show the result as a document'), value: 'pmoCareer.checklist.showResult'},
				{label: t('Open as a page'), value: 'pmoCareer.checklist.open'},
				...(shown.file === undefined ? [{label: t('Save to a file'), value: 'pmoCareer.checklist.save' as const}] : []),
				...(open < 0 ? [] : [{label: t('Go to the first open statement'), value: 'open' as const}]),
			],
		},
	);
	if (answer === undefined || answer === 'back') {
		return answer;
	}
	return answer.value === 'open' ? {to: open} : {run: answer.value};
}
