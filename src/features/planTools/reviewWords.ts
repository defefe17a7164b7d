import * as vscode from 'vscode';
import {formatDate} from '../../core/documents/dates';
import type {PlanSince, ReviewedMilestone} from '../../core/plan/review/changesSince';
import {shortTitle} from '../../core/plan/shortTitle';
import {dueWords, ragIcon, ragWord, slippageWords, tallyWords} from '../../host/planWords';
import type {StepItem} from '../../host/steps';
import {withoutIcons} from '../../host/withoutIcons';

/** What the first step says above its list. */
export function overviewWords({last, milestones, state}: PlanSince): string {
	const {t} = vscode.l10n;
	const changed = milestones.filter(({hasChanged}) => hasChanged).length;
	const count =
		changed === 0
			? t('No milestone has changed')
			: changed === 1
				? t('One milestone has changed')
				: t('{0} milestones have changed', changed);
	const standing = t('{0}, {1}', ragWord(state.rag), tallyWords(state.tally));
	return last
		? t('{0} since the review of {1}. The plan: {2}', count, formatDate(last.date), standing)
		: t('No review is written down yet. The plan: {0}', standing);
}

/** What has changed, for reading: whichever is accepted, the review goes on. */
export function overviewItems(since: PlanSince, open: number): readonly (StepItem<true> | vscode.QuickPickItem)[] {
	const {t} = vscode.l10n;
	const changed = since.milestones.filter(({hasChanged}) => hasChanged);
	const {overdue} = since.state;
	return [
		{
			label: t('Begin'),
			description: open === 1 ? t('one milestone to decide on') : t('{0} milestones to decide on', open),
			iconPath: new vscode.ThemeIcon('play'),
			value: true,
		},
		...(changed.length > 0 ? [separator(t('Changed since the last review'))] : []),
		...changed.map((milestone): StepItem<true> => ({
			label: milestoneName(milestone),
			detail: facts(milestone).join('. '),
			iconPath: ragIcon(milestone.now.rag),
			value: true,
		})),
		...(overdue.length > 0 ? [separator(t('Overdue'))] : []),
		...overdue.map(({id, text, due}): StepItem<true> => ({
			label: withoutIcons([id, shortTitle(text, 100)].filter(Boolean).join(' ')),
			...(due === undefined ? {} : {description: t('was due {0}', formatDate(due))}),
			value: true,
		})),
	];
}

/** A milestone in a list, cut to a number of characters. Its words are untrusted. */
export function milestoneName({now}: ReviewedMilestone, most = 100): string {
	const {id, text} = now.task;
	return withoutIcons([id, shortTitle(text, most)].filter(Boolean).join(' '));
}

/** Where a milestone stands, and stood: our own words, dates and numbers only. */
export function milestoneWords(milestone: ReviewedMilestone): string {
	const said = facts(milestone);
	const words = milestone.now.task.id === undefined ? said : [milestone.now.task.id, ...said];
	return words.join('. ');
}

function facts({now, then}: ReviewedMilestone): readonly string[] {
	const {t} = vscode.l10n;
	const {task, rag, slippage, tally} = now;
	const status = then && then.rag !== rag ? t('{0}, was {1}', ragWord(rag), ragWord(then.rag)) : ragWord(rag);
	const due = dueWords(task.due, false);
	const moved = slippageWords(slippage);
	return [
		status.slice(0, 1).toUpperCase() + status.slice(1),
		...(due === undefined ? [] : [moved === undefined ? due : t('{0}, {1}', due, moved)]),
		...(tally.total + tally.dropped === 0 ? [] : [tallyWords(tally)]),
	];
}

function separator(label: string): vscode.QuickPickItem {
	return {label, kind: vscode.QuickPickItemKind.Separator};
}
