import * as vscode from 'vscode';
import type {IsoDate} from '../../core/documents/dates';
import {isLeft} from '../../core/plan/read/planTask';
import type {PlanSince} from '../../core/plan/review/changesSince';
import type {MilestoneDecision, ReviewAnswers} from '../../core/plan/review/reviewAnswers';
import {PickSeries} from '../../host/pickSeries';
import {askSteps, askText} from '../../host/steps';
import type {Step} from '../../host/steps';
import {askMilestone} from './askMilestone';
import {laterDateProblem} from './laterDateProblem';
import {overviewItems, overviewWords} from './reviewWords';

interface Answers {
	readonly note: string;
	readonly next: IsoDate;
}

/** What has changed, a decision on each milestone that is not finished, a note, the next date. Undefined: the user left. */
export async function askReview(
	since: PlanSince,
	suggested: IsoDate,
	today: IsoDate,
): Promise<ReviewAnswers | undefined> {
	const title = vscode.l10n.t('Review My Plan');
	const series = new PickSeries();
	const decisions = new Map<string, MilestoneDecision>();
	const open = since.milestones.filter(({now}) => isLeft(now.task));
	const overview: Step<Answers> = async (_, position) => {
		const answer = await series.ask(position, {
			title,
			placeholder: overviewWords(since),
			items: overviewItems(since, open.length),
			selected: true,
		});
		return typeof answer === 'object' ? {} : answer;
	};
	const gates = open.map((milestone): Step<Answers> => async (_, position) => {
		const answer = await askMilestone(series, position, milestone, decisions.get(milestone.key), today);
		if (typeof answer === 'object') {
			decisions.set(milestone.key, answer);
			return {};
		}
		return answer;
	});
	const note: Step<Answers> = async (state, position) => {
		const prompt = vscode.l10n.t('What else was decided or learnt? Enter leaves it empty');
		const answer = await askText(position, {title, prompt, value: state.note ?? ''});
		return typeof answer === 'object' ? {note: answer.value} : answer;
	};
	const next: Step<Answers> = async (state, position) => {
		const answer = await askText(position, {
			title,
			prompt: vscode.l10n.t('When is the next review? Year-month-day'),
			value: state.next ?? suggested,
			check: (value) => laterDateProblem(value, today),
		});
		return typeof answer === 'object' ? {next: answer.value.trim()} : answer;
	};
	try {
		const answers = await askSteps<Answers>({}, [overview, ...gates, note, next]);
		return answers?.next === undefined
			? undefined
			: {decisions: [...decisions.values()], note: answers.note ?? '', next: answers.next};
	} finally {
		series.dispose();
	}
}
