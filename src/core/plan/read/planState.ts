import {addDays} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {isLeft} from './planTask';
import type {PlanTask, TaskState} from './planTask';
import type {PlanText, SectionKind} from './planText';
import {ragOf, slippage, worstOf} from './rag';
import type {Rag} from './rag';
import {leavesOf, shareDone, stateOf, tallyOf} from './rollUp';
import type {Tally} from './rollUp';

/** A milestone with the actions that lead to it. */
export interface MilestoneState {
	readonly task: PlanTask;
	readonly state: TaskState;
	readonly rag: Rag;
	/** Days by which its date was moved; undefined without a date. */
	readonly slippage?: number;
	readonly actions: readonly PlanTask[];
	readonly tally: Tally;
}

/** A plan as it stands on one day. */
export interface PlanState {
	readonly rag: Rag;
	/** Of all actions, those below milestones included. */
	readonly tally: Tally;
	readonly shareDone: number;
	readonly milestones: readonly MilestoneState[];
	/** Actions that lead to no milestone. */
	readonly others: readonly PlanTask[];
	/** Leaves of every section that are not done and whose date has passed, the earliest first. */
	readonly overdue: readonly PlanTask[];
	/** The same for those that are due from the day itself to six days later. */
	readonly dueThisWeek: readonly PlanTask[];
}

/** Works out where a plan stands: milestones, their actions, and what is late. Dates are compared with `today` alone. */
export function planState(plan: PlanText, today: IsoDate): PlanState {
	const actions = tasksOf(plan, ['actions', 'other']);
	const byMilestone = new Map<string, PlanTask[]>();
	for (const {section, milestone, tasks} of plan.groups) {
		if (milestone !== undefined && (section === 'actions' || section === 'other')) {
			byMilestone.set(milestone, [...(byMilestone.get(milestone) ?? []), ...tasks]);
		}
	}
	const milestones = tasksOf(plan, ['milestones']).map((task) =>
		milestoneState(task, (task.id === undefined ? undefined : byMilestone.get(task.id)) ?? [], today),
	);
	const placed = new Set(milestones.flatMap((milestone) => milestone.actions));
	const tally = tallyOf([...actions, ...milestones.flatMap(({task}) => task.children)]);
	const others = actions.filter((task) => !placed.has(task));
	return {
		rag: worstOf([...milestones.map(({rag}) => rag), ...leavesOf(others).map((task) => ragOf(task, today))]),
		tally,
		shareDone: shareDone(tally),
		milestones,
		others,
		...dueOf(plan, today),
	};
}

function milestoneState(task: PlanTask, led: readonly PlanTask[], today: IsoDate): MilestoneState {
	const actions = [...task.children, ...led];
	const tally = tallyOf(actions);
	const state = task.state === 'open' && tally.done + tally.doing > 0 ? 'doing' : task.state;
	const own = ragOf({...task, state}, today);
	const isBehind = actions.length > 0 && leavesOf(actions).some((action) => ragOf(action, today) === 'red');
	const slip = slippage(task);
	return {
		task,
		state,
		rag: isBehind && (own === 'green' || own === 'not-started') ? 'amber' : own,
		...(slip === undefined ? {} : {slippage: slip}),
		actions,
		tally,
	};
}

function tasksOf({groups}: PlanText, kinds: readonly SectionKind[]): readonly PlanTask[] {
	return groups.flatMap(({section, tasks}) => (kinds.includes(section) ? tasks : []));
}

function dueOf({groups}: PlanText, today: IsoDate): Pick<PlanState, 'overdue' | 'dueThisWeek'> {
	const dated = leavesOf(groups.flatMap(({tasks}) => tasks))
		.filter((task) => task.due !== undefined && isLeft({state: stateOf(task)}))
		.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : a.line - b.line));
	const last = addDays(today, 6);
	return {
		overdue: dated.filter(({due = ''}) => due < today),
		dueThisWeek: dated.filter(({due = ''}) => due >= today && due <= last),
	};
}
