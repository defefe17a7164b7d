import type {IsoDate} from '../../documents/dates';
import {planState} from '../read/planState';
import type {MilestoneState, PlanState} from '../read/planState';
import type {PlanProblem, PlanTask, TaskState} from '../read/planTask';
import type {PlanText, SectionKind} from '../read/planText';
import {ragOf} from '../read/rag';
import type {Rag} from '../read/rag';
import {stateOf, tallyOf} from '../read/rollUp';
import type {Tally} from '../read/rollUp';

interface Row {
	/** Unique in the plan. It stays with a task that has an id, wherever its line is. */
	readonly key: string;
}

/** A task that is no milestone. Only one with nothing below it can be ticked. */
export interface TaskRow extends Row {
	readonly kind: 'task';
	readonly task: PlanTask;
	readonly state: TaskState;
	readonly rag: Rag;
	readonly children: readonly TaskRow[];
}

export interface MilestoneRow extends Row {
	readonly kind: 'milestone';
	readonly task: PlanTask;
	readonly milestone: MilestoneState;
	readonly children: readonly TaskRow[];
}

/** The tasks of a section that lead to no milestone. */
export interface SectionRow extends Row {
	readonly kind: 'section';
	readonly section: Exclude<SectionKind, 'milestones' | 'other'>;
	readonly tally: Tally;
	readonly children: readonly TaskRow[];
}

/** What cannot be read in the plan. */
export interface ProblemsRow extends Row {
	readonly kind: 'problems';
	readonly count: number;
	/** The first of them. */
	readonly children: readonly ProblemRow[];
}

export interface ProblemRow extends Row {
	readonly kind: 'problem';
	readonly problem: PlanProblem;
}

export type PlanRow = TaskRow | MilestoneRow | SectionRow | ProblemsRow | ProblemRow;

/** A plan as it is shown on one day. */
export interface PlanView {
	readonly state: PlanState;
	readonly rows: readonly PlanRow[];
	/** The earliest first. */
	readonly overdue: readonly TaskRow[];
	readonly dueThisWeek: readonly TaskRow[];
}

/** As many as somebody reads. */
const mostProblems = 50;

const ownSections = ['raid', 'reviews', 'people'] as const;

/** The rows of a plan: what cannot be read, its milestones with what leads to them, then what leads to none. */
export function planView(plan: PlanText, today: IsoDate): PlanView {
	const state = planState(plan, today);
	const keys = keysOf(plan);
	const rowOf = (task: PlanTask): TaskRow => ({
		kind: 'task',
		key: keys.get(task) ?? '',
		task,
		state: stateOf(task),
		rag: ragOf({...task, state: stateOf(task)}, today),
		children: task.children.map(rowOf),
	});
	const milestones = state.milestones.map((milestone): MilestoneRow => ({
		kind: 'milestone',
		key: keys.get(milestone.task) ?? '',
		task: milestone.task,
		milestone,
		children: milestone.actions.map(rowOf),
	}));
	const sections = [
		sectionRow('actions', state.others.map(rowOf)),
		...ownSections.map((section) =>
			sectionRow(
				section,
				plan.groups.flatMap((group) => (group.section === section ? group.tasks.map(rowOf) : [])),
			),
		),
	];
	return {
		state,
		rows: [...problemRows(plan), ...milestones, ...sections.filter(({children}) => children.length > 0)],
		overdue: state.overdue.map(rowOf),
		dueThisWeek: state.dueThisWeek.map(rowOf),
	};
}

function sectionRow(section: SectionRow['section'], children: readonly TaskRow[]): SectionRow {
	return {kind: 'section', key: section, section, tally: tallyOf(children.map(({task}) => task)), children};
}

function problemRows({problems}: PlanText): readonly ProblemsRow[] {
	const children = problems
		.slice(0, mostProblems)
		.map((problem, number): ProblemRow => ({kind: 'problem', key: `problem/${String(number)}`, problem}));
	return children.length === 0 ? [] : [{kind: 'problems', key: 'problems', count: problems.length, children}];
}

/** The id where no task before has it, otherwise one made of the line. */
function keysOf({groups}: PlanText): ReadonlyMap<PlanTask, string> {
	const keys = new Map<PlanTask, string>();
	const taken = new Set<string>();
	const visit = (task: PlanTask): void => {
		const isOwn = task.id !== undefined && !taken.has(task.id);
		const key = isOwn ? task.id : `line/${String(task.line)}`;
		taken.add(key);
		keys.set(task, key);
		task.children.forEach(visit);
	};
	groups.forEach(({tasks}) => tasks.forEach(visit));
	return keys;
}
