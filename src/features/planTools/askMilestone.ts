import * as vscode from 'vscode';
import {addMonths, onWeekday} from '../../core/documents/dates';
import type {IsoDate} from '../../core/documents/dates';
import {isLeft} from '../../core/plan/read/planTask';
import {leavesOf} from '../../core/plan/read/rollUp';
import type {ReviewedMilestone} from '../../core/plan/review/changesSince';
import type {MilestoneDecision} from '../../core/plan/review/reviewAnswers';
import type {PickSeries} from '../../host/pickSeries';
import {askText} from '../../host/steps';
import type {StepItem, StepPosition} from '../../host/steps';
import {laterDateProblem} from './laterDateProblem';
import {milestoneName, milestoneWords} from './reviewWords';

type Choice = 'keep' | 'note' | 'change' | 'stop';
type Answer = MilestoneDecision | 'back' | undefined;

/** The gate of one milestone: keep, change its date or stop, and why. Back leads from a detail to the choice. */
export async function askMilestone(
	series: PickSeries,
	position: StepPosition,
	milestone: ReviewedMilestone,
	before: MilestoneDecision | undefined,
	today: IsoDate,
): Promise<Answer> {
	const title = vscode.l10n.t('Review My Plan');
	for (;;) {
		const selected: Choice = before?.kind === 'keep' && before.note ? 'note' : (before?.kind ?? 'keep');
		const pick = await series.ask<Choice>(position, {
			title,
			placeholder: milestoneWords(milestone),
			items: [{label: milestoneName(milestone, 50), kind: vscode.QuickPickItemKind.Separator}, ...choices()],
			selected,
		});
		if (typeof pick !== 'object') {
			return pick;
		}
		const details: Readonly<Record<Choice, () => Promise<Answer>>> = {
			keep: () => Promise.resolve({key: milestone.key, kind: 'keep'}),
			note: () => askNote(title, position, milestone, before),
			change: () => askChange(title, position, milestone, before, today),
			stop: () => askStop(series, title, position, milestone, before),
		};
		const answer = await details[pick.value]();
		if (answer !== 'back') {
			return answer;
		}
	}
}

function choices(): readonly StepItem<Choice>[] {
	const {t} = vscode.l10n;
	const item = (value: Choice, icon: string, label: string, detail: string): StepItem<Choice> => ({
		value,
		label,
		detail,
		iconPath: new vscode.ThemeIcon(icon),
	});
	return [
		item('keep', 'check', t('Keep'), t('It still holds, with its date')),
		item('note', 'edit', t('Keep, with a note'), t('The same, and a line on it')),
		item('change', 'calendar', t('Change its date'), t('The date agreed first stays beside the new one')),
		item('stop', 'circle-slash', t('Stop'), t('It is dropped, with the reason')),
	];
}

async function askNote(
	title: string,
	position: StepPosition,
	{key}: ReviewedMilestone,
	before: MilestoneDecision | undefined,
): Promise<Answer> {
	const answer = await askText(position, {title, prompt: vscode.l10n.t('Your note'), value: before?.note ?? ''});
	return typeof answer === 'object' ? {key, kind: 'keep', note: answer.value} : answer;
}

async function askChange(
	title: string,
	position: StepPosition,
	{key, now}: ReviewedMilestone,
	before: MilestoneDecision | undefined,
	today: IsoDate,
): Promise<Answer> {
	const {due} = now.task;
	const base = due !== undefined && due > today ? due : today;
	for (let value = before?.due ?? onWeekday(addMonths(base, 1)); ;) {
		const date = await askText(position, {
			title,
			prompt: vscode.l10n.t('Its new date. Year-month-day'),
			value,
			check: (said) => laterDateProblem(said, today),
		});
		if (typeof date !== 'object') {
			return date;
		}
		value = date.value.trim();
		const prompt = vscode.l10n.t('Why does it move? Enter leaves it empty');
		const why = await askText(position, {title, prompt, value: before?.note ?? ''});
		if (why !== 'back') {
			return why && {key, kind: 'change', due: value, note: why.value};
		}
	}
}

async function askStop(
	series: PickSeries,
	title: string,
	position: StepPosition,
	{key, now}: ReviewedMilestone,
	before: MilestoneDecision | undefined,
): Promise<Answer> {
	const {t} = vscode.l10n;
	const open = leavesOf(now.actions).filter(isLeft).length;
	for (let value = before?.note ?? ''; ;) {
		const why = await askText(position, {
			title,
			prompt: t('Why is it dropped?'),
			value,
			check: (said) => (said.trim() === '' ? t('Please say why, in a few words.') : undefined),
		});
		if (typeof why !== 'object') {
			return why;
		}
		value = why.value;
		if (open === 0) {
			return {key, kind: 'stop', note: value};
		}
		const actions = await series.ask(position, {
			title,
			placeholder:
				open === 1 ? t('One action that leads to it is not done') : t('{0} actions that lead to it are not done', open),
			items: [
				{label: t('Drop them as well'), value: true},
				{label: t('Leave them in the plan'), value: false},
			],
		});
		if (actions !== 'back') {
			return actions && {key, kind: 'stop', note: value, dropActions: actions.value};
		}
	}
}
