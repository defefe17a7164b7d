import type {IsoDate} from '../../documents/dates';
import {planState} from '../read/planState';
import {isLeft} from '../read/planTask';
import type {PlanTask} from '../read/planTask';
import type {PlanText} from '../read/planText';
import {ragOf, worstOf} from '../read/rag';
import type {Rag} from '../read/rag';
import {leavesOf, tallyOf} from '../read/rollUp';
import type {Tally} from '../read/rollUp';

/** Where things stand at one line of a plan: a heading with tasks below it, or a milestone that actions lead to. */
export interface PlanMark {
	/** Counted from 0. */
	readonly line: number;
	readonly rag: Rag;
	readonly tally: Tally;
	/** What is due next, or stands first. */
	readonly next?: PlanTask;
	/** The milestone that new actions here lead to. */
	readonly milestone?: string;
	/** Whether actions can be added here. */
	readonly takesActions: boolean;
}

/** The marks of a plan in the order of its lines. */
export function planMarks(plan: PlanText, today: IsoDate): readonly PlanMark[] {
	const states = planState(plan, today).milestones;
	// A heading that leads to a milestone says the same of it as the milestone does.
	const ragOfMilestone = new Map(states.map(({task, rag}) => [task.id, rag]));
	const headings = plan.groups.flatMap(({line, section, milestone, tasks}): readonly PlanMark[] => {
		if (line === undefined) {
			return [];
		}
		const stands = standing(tasks, today);
		return [
			{
				line,
				...stands,
				rag: (milestone === undefined ? undefined : ragOfMilestone.get(milestone)) ?? stands.rag,
				...(milestone === undefined ? {} : {milestone}),
				takesActions: section === 'actions' || section === 'other',
			},
		];
	});
	const milestones = states.flatMap(({task, rag, actions}): readonly PlanMark[] =>
		actions.length === 0
			? []
			: [
					{
						line: task.line,
						...standing(actions, today),
						rag,
						...(task.id === undefined ? {} : {milestone: task.id}),
						takesActions: task.id !== undefined,
					},
				],
	);
	return [...headings, ...milestones].sort((a, b) => a.line - b.line);
}

function standing(tasks: readonly PlanTask[], today: IsoDate): Pick<PlanMark, 'rag' | 'tally' | 'next'> {
	const leaves = leavesOf(tasks);
	const left = leaves.filter(isLeft);
	const next = left.reduce<PlanTask | undefined>(
		(first, each) => (first === undefined || (each.due ?? '9999') < (first.due ?? '9999') ? each : first),
		undefined,
	);
	return {
		rag: worstOf(leaves.map((leaf) => ragOf(leaf, today))),
		tally: tallyOf(tasks),
		...(next === undefined ? {} : {next}),
	};
}
