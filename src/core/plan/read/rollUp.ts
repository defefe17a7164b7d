import type {PlanTask, TaskState} from './planTask';

/** How many leaves are where. `total` is done, doing and open together; dropped ones are counted apart. */
export interface Tally {
	readonly done: number;
	readonly doing: number;
	readonly open: number;
	readonly dropped: number;
	readonly total: number;
}

/** The tasks that have none below them, in document order. Only these are counted. */
export function leavesOf(tasks: readonly PlanTask[]): readonly PlanTask[] {
	return tasks.flatMap((task) => (task.children.length === 0 ? [task] : leavesOf(task.children)));
}

export function tallyOf(tasks: readonly PlanTask[]): Tally {
	const count: Record<TaskState, number> = {open: 0, doing: 0, done: 0, dropped: 0};
	for (const {state} of leavesOf(tasks)) {
		count[state]++;
	}
	return {...count, total: count.open + count.doing + count.done};
}

/**
 * What share of all that was ever planned is done, 0 to 1; 0 where nothing was planned. Dropped leaves stay in what it is
 * measured against, so that dropping what is hard never looks like progress.
 */
export function shareDone({done, dropped, total}: Tally): number {
	return total + dropped === 0 ? 0 : done / (total + dropped);
}

/**
 * The state of a task: its own where nothing stands below it, otherwise what the leaves say together. Done when nothing is
 * left to do and something was done, dropped when all was dropped, open when nothing was begun.
 */
export function stateOf(task: PlanTask): TaskState {
	if (task.children.length === 0) {
		return task.state;
	}
	const {done, doing, open, dropped} = tallyOf(task.children);
	if (open + doing === 0) {
		return done > 0 ? 'done' : dropped > 0 ? 'dropped' : 'open';
	}
	return done + doing > 0 ? 'doing' : 'open';
}
