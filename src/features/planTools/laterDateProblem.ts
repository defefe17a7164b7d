import * as vscode from 'vscode';
import {parseIsoDate} from '../../core/documents/dates';
import type {IsoDate} from '../../core/documents/dates';
import {problemText} from '../../host/messages';

/** Why a text is no date that is still to come; undefined where it is one. */
export function laterDateProblem(value: string, today: IsoDate): string | undefined {
	const date = parseIsoDate(value.trim());
	if (!date.ok) {
		return problemText(date.problem);
	}
	return date.value > today ? undefined : vscode.l10n.t('Please enter a date after today.');
}
