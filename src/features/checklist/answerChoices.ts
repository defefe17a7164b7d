import * as vscode from 'vscode';
import {isMarked, noteOf} from '../../core/checklist/answerOf';
import type {StepItem} from '../../host/steps';
import {withoutIcons} from '../../host/withoutIcons';
import type {AnswerValue} from '../../protocol/checklist';
import {givenTo, type RunShown, type Stop} from './runShown';

/** What can be done with a statement. */
export type AnswerChoice = AnswerValue | 'leave-open' | 'clear' | 'mark' | 'note';

type ChoiceItem = StepItem<AnswerChoice> | vscode.QuickPickItem;

/**
 * The rows of the quick pick for one statement. What is not answered has the row that leaves it open on top, so that
 * Enter alone never gives an answer. The number beside an answer is its key on the page; typing it finds the answer.
 */
export function answerChoices(shown: RunShown, {item, group}: Stop): readonly ChoiceItem[] {
	const {t} = vscode.l10n;
	const separator = {label: '', kind: vscode.QuickPickItemKind.Separator};
	const {answers, checklist} = shown;
	const given = givenTo(shown, item.id);
	const marked = isMarked(answers, item.id);
	const marksAreUsed = (answers.matters ?? []).length >= checklist.marks;
	const note = noteOf(answers, item.id);
	return [
		...(given === undefined ? [{label: t('Leave it open for now'), value: 'leave-open' as const}, separator] : []),
		...checklist.answers[item.scale].map(({value, word}, index) => ({
			label: withoutIcons(word),
			description: value === given ? t('{0}, your answer', index + 1) : String(index + 1),
			value,
		})),
		separator,
		...(given === undefined ? [] : [{label: t('Clear the answer'), value: 'clear' as const}]),
		...(group.outside ? [] : [markChoice(marked, marksAreUsed)]),
		note === undefined
			? {label: t('Add a note'), value: 'note'}
			: {label: t('Change the note'), detail: withoutIcons(note), value: 'note'},
	];
}

function markChoice(marked: boolean, marksAreUsed: boolean): StepItem<AnswerChoice> {
	const {t} = vscode.l10n;
	if (marked) {
		return {label: t('Take the mark back'), value: 'mark'};
	}
	const label = t('Mark as mattering most');
	const description = marksAreUsed ? t('all marks are used; take one back first') : t('counts double');
	return {label, description, value: 'mark'};
}
