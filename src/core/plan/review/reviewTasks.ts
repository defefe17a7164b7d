import type {IsoDate} from '../../documents/dates';
import {addDays} from '../../documents/dates';
import {isLeft} from '../read/planTask';
import type {PlanTask} from '../read/planTask';
import type {PlanText} from '../read/planText';
import {leavesOf} from '../read/rollUp';
import {daysEarly, nextByRhythm, rhythmOf} from './rhythm';

/** The reviews that a plan has dates for, seen on the day of a review. */
export interface ReviewTasks {
	/** The one that is held on that day. */
	readonly held?: PlanTask;
	/** Earlier ones that nobody held. */
	readonly missed: readonly PlanTask[];
	/** The one that comes next. */
	readonly next?: PlanTask;
	/** When to review next: the date of `next`, or what the rhythm gives. */
	readonly suggested: IsoDate;
	/** An id for one more. */
	readonly freeId: string;
}

/** A review counts for the latest one due, also where that comes a few days later; without one, it is held besides. */
export function reviewTasks(text: string, {groups}: PlanText, today: IsoDate): ReviewTasks {
	const all = leavesOf(groups.flatMap(({section, tasks}) => (section === 'reviews' ? tasks : [])));
	const open = all
		.filter((task) => isLeft(task) && task.due !== undefined && isReview(task.id))
		.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : a.line - b.line));
	const rhythm = rhythmOf(text);
	const latest = addDays(today, daysEarly(rhythm));
	const due = open.filter((task) => (task.due ?? '') <= latest);
	const held = due.at(-1);
	const next = open.find((task) => (task.due ?? '') > latest);
	const numbers = all.map(({id}) => Number(/^V(\d+)$/.exec(id ?? '')?.[1] ?? 0));
	return {
		...(held ? {held} : {}),
		missed: due.slice(0, -1),
		...(next ? {next} : {}),
		suggested: next?.due ?? nextByRhythm(rhythm, today),
		freeId: `V${String(Math.max(0, ...numbers) + 1)}`,
	};
}

/** Tasks below a review that have another id were agreed in it. */
function isReview(id: string | undefined): boolean {
	return id === undefined || id.startsWith('V');
}
