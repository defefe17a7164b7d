import * as vscode from 'vscode';
import {answerText} from '../../core/checklist/answerOf';
import type {AnswerValue, Checklist} from '../../core/checklist/checklist';
import type {RemovedItem, RunComparison} from '../../core/checklist/compareRuns';
import type {ComparedItem} from '../../core/checklist/comparedItems';
import type {AnswerCellView, ItemRowView, ItemsView} from '../../protocol/checklistCompare';
import type {ComparedRun} from './comparedRun';

/** What differs, then what cannot be compared and why, item by item. `runs` in the order of the comparison. */
export function compareItemsViews(
	checklist: Checklist,
	runs: readonly ComparedRun[],
	{items, removed}: RunComparison,
): readonly ItemsView[] {
	const {t} = vscode.l10n;
	const rows = (list: readonly ComparedItem[]): readonly ItemRowView[] => list.map((row) => itemRow(checklist, row));
	const lists: readonly ItemsView[] = [
		{id: 'different', title: t('What differs'), rows: rows(items.different)},
		{
			id: 'added',
			title: t('New, or left open'),
			note: t('The checklist did not ask this in an earlier version, or it was not answered then.'),
			rows: rows(items.added),
		},
		{
			id: 'reworded',
			title: t('Asked in other words'),
			note: t('The words have changed since, or the file does not say in which words it was asked.'),
			rows: rows(items.reworded),
		},
		{
			id: 'removed',
			title: t('No longer asked'),
			note: t('Your files keep these answers. They count for nothing now.'),
			rows: removed.map((item) => removedRow(checklist, runs, item)),
		},
	];
	return lists.filter(({id, rows}) => id === 'different' || rows.length > 0);
}

/** What the rest of the statements comes to. */
export function restSentences({items: {same, narrower}}: RunComparison): readonly string[] {
	const {t} = vscode.l10n;
	return [
		...(same === 1 ? [t('One statement says the same in every run, or is open in all.')] : []),
		...(same > 1 ? [t('{0} statements say the same in every run, or are open in all.', same)] : []),
		...(narrower === 1 ? [t('One statement is asked about a particular role only, so it is not compared.')] : []),
		...(narrower > 1
			? [t('{0} statements are asked about a particular role only, so they are not compared.', narrower)]
			: []),
	];
}

function itemRow(checklist: Checklist, {item, answers}: ComparedItem): ItemRowView {
	const cells = answers.map(({wording, answer, marked, note}): AnswerCellView => {
		const words = answerText(checklist, item, answer);
		return {
			words:
				wording === 'absent'
					? vscode.l10n.t('not in this run')
					: wording === 'other'
						? vscode.l10n.t('{0} (in other words)', words)
						: words,
			quiet: typeof answer !== 'number',
			marked,
			...(note === undefined ? {} : {note}),
		};
	});
	return {id: item.id, text: item.text, cells};
}

/** The statement as a file has it, since the instrument has it no more; without one, by its id. */
function removedRow(checklist: Checklist, runs: readonly ComparedRun[], {id, answers}: RemovedItem): ItemRowView {
	const text = runs.map(({hashes, statements}) => statements.get(hashes[id] ?? '')).find((each) => each !== undefined);
	return {
		id,
		text: text ?? vscode.l10n.t('Statement {0}', id.slice(0, 40)),
		cells: answers.map((answer) => ({
			words: removedWords(checklist, answer),
			quiet: typeof answer !== 'number',
			marked: false,
		})),
	};
}

/** Which scale it had is not known; the words about an office say what is true of any statement. */
function removedWords({answers}: Checklist, answer: AnswerValue | undefined): string {
	if (answer === undefined) {
		return vscode.l10n.t('not in this run');
	}
	return typeof answer === 'number' ? answers.office[`${answer}`] : answers[answer];
}
