import * as vscode from 'vscode';
import {formatDate} from '../../core/documents/dates';
import {planState} from '../../core/plan/read/planState';
import type {MilestoneState} from '../../core/plan/read/planState';
import {shortTitle} from '../../core/plan/shortTitle';
import {planName} from '../../host/choosePlan';
import type {KnownPlan} from '../../host/planStore';
import {ragWord, slippageWords, tallyWords} from '../../host/planWords';
import type {HostMessage, MilestoneRowView, MilestoneStrings} from '../../protocol/milestones';

/** The milestones of a plan in words, as they stand on a day. */
export function milestonesView(known: KnownPlan, today: string): Pick<HostMessage, 'title' | 'plan' | 'rows'> {
	const {rag, tally, milestones} = planState(known.plan, today);
	const most = Math.max(0, ...milestones.map(({slippage = 0}) => Math.abs(slippage)));
	return {
		title: shortTitle(planName(known), 200),
		plan: {rag, words: ragWord(rag), tally: tallyWords(tally)},
		rows: milestones.map((milestone) => rowOf(milestone, most)),
	};
}

function rowOf({task, state, rag, slippage, tally}: MilestoneState, most: number): MilestoneRowView {
	const {id, text, due, baseline} = task;
	const agreed = baseline ?? due;
	return {
		title: [id, shortTitle(text, 200)].filter(Boolean).join(' ') || vscode.l10n.t('Milestone without words'),
		rag: state === 'dropped' ? 'dropped' : rag,
		status: state === 'dropped' ? vscode.l10n.t('dropped') : ragWord(rag),
		baseline: agreed === undefined ? '' : formatDate(agreed),
		due: due === undefined ? '' : formatDate(due),
		slippage: slippage === undefined ? '' : (slippageWords(slippage) ?? vscode.l10n.t('not moved')),
		share: most === 0 ? 0 : (slippage ?? 0) / most,
		tally: tally.total + tally.dropped === 0 ? vscode.l10n.t('no actions') : tallyWords(tally),
	};
}

export function milestoneStrings(): MilestoneStrings {
	const {t} = vscode.l10n;
	return {
		review: t('Review the plan'),
		timeline: t('Draw the timeline'),
		calendar: t('Export to calendar'),
		milestones: t('Milestones'),
		milestone: t('Milestone'),
		status: t('Status'),
		baseline: t('Agreed first'),
		due: t('Date now'),
		slippage: t('Moved'),
		done: t('Actions'),
		none: t('This plan has no milestones yet. They are tasks below the heading Milestones.'),
		note: t(
			'Status is by dates alone. A date that is moved later stays amber, and red once the one agreed first has passed.',
		),
		noDate: t('no date'),
	};
}
