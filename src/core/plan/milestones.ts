import {addDays, daysBetween, onWeekday} from '../documents/dates';
import type {IsoDate} from '../documents/dates';
import {markdownText} from '../documents/markdownText';
import type {SkillGap} from '../paths/gap';
import {nextLevel} from './focus';
import {roleTitle, skillName} from './planContext';
import type {PlanContext} from './planContext';
import {taskLine} from './taskLine';

type Stage = 'baseline' | 'people' | 'skill' | 'cv' | 'decision' | 'close';

export interface Milestone {
	readonly id: string;
	readonly stage: Stage;
	readonly text: string;
	readonly due: IsoDate;
	/** The skill whose actions lead to a milestone of the stage `skill`. */
	readonly gap?: SkillGap;
}

/** When a stage ends, as a share of the plan's length. The skills in focus divide the time from `people` to `skill`. */
const shares: Readonly<Record<Stage, number>> = {
	baseline: 0.08,
	people: 0.15,
	skill: 0.75,
	cv: 0.82,
	decision: 0.9,
	close: 1,
};

/** The milestones in order of date, numbered from M1. Stages other than `skill` occur once. */
export function milestonesOf(context: PlanContext): readonly Milestone[] {
	const {index, focus} = context;
	const perSkill = (shares.skill - shares.people) / Math.max(1, focus.now.length);
	const planned: readonly {stage: Stage; at?: number; text: string; gap?: SkillGap}[] = [
		{
			stage: 'baseline',
			text: 'Baseline agreed: every core level rests on an example seen by somebody who knows my work.',
		},
		{
			stage: 'people',
			text: 'Manager told, sponsor asked, and one conversation held with somebody in the role.',
		},
		...focus.now.map((gap, i) => ({
			stage: 'skill' as const,
			at: shares.people + perSkill * (i + 1),
			text: `${skillName(index, gap.skill)}: level ${nextLevel(gap)} shown, with evidence in the log.`,
			gap,
		})),
		{stage: 'cv', text: cvText(context)},
		{stage: 'decision', text: decisionText(context)},
		{stage: 'close', text: 'Plan closed: lessons written down, and the next plan begun or not needed.'},
	];
	return planned.map(({stage, at = shares[stage], text, gap}, i) => ({
		id: `M${i + 1}`,
		stage,
		text,
		due: dateAt(context, at),
		...(gap && {gap}),
	}));
}

/** The milestone of a stage that occurs once. */
export function milestoneAt(milestones: readonly Milestone[], stage: Exclude<Stage, 'skill'>): Milestone | undefined {
	return milestones.find((milestone) => milestone.stage === stage);
}

export function milestoneSection(milestones: readonly Milestone[]): string {
	return ['## Milestones', milestones.map(({id, text, due}) => taskLine(id, text, {due})).join('\n')].join('\n\n');
}

function cvText({from, to}: PlanContext): string {
	return from?.id === to.id
		? 'CV brought up to date, whether I need it or not.'
		: `CV written for ${markdownText(to.title)} and read by somebody who recruits.`;
}

function decisionText({index, from, to, chain}: PlanContext): string {
	if (from?.id === to.id) {
		return 'Decision taken: stay and deepen, or look for a move.';
	}
	const first = chain && chain.length > 1 ? chain[0] : undefined;
	return `Decision taken${first ? ` on the first move, to ${roleTitle(index, first.to)}` : ''}: apply, wait or change direction.`;
}

/** The working day at or after a share of the plan's length. */
function dateAt({today, end}: PlanContext, share: number): IsoDate {
	return onWeekday(addDays(today, Math.round(daysBetween(today, end) * share)));
}
