import {textHash} from '../../checklist/textHash';
import type {IsoDate} from '../../documents/dates';
import type {PlanTask} from '../read/planTask';
import type {PlanText} from '../read/planText';
import {leavesOf} from '../read/rollUp';
import {shortTitle} from '../shortTitle';

/** A day in the calendar. */
export interface PlanEvent {
	/** The same for the same milestone or review of the same plan, whatever else of it is edited. */
	readonly uid: string;
	readonly date: IsoDate;
	readonly summary: string;
	readonly description: string;
	readonly isCancelled: boolean;
}

const longestTitle = 120;

/**
 * The dated milestones of a plan and its dated reviews, in document order. `name` is the name of the plan's file: with the
 * day on which the plan starts, it tells plans apart. What was dropped is cancelled.
 */
export function planEvents({head, groups}: PlanText, name: string): readonly PlanEvent[] {
	const identity = textHash(`${name}\n${head.start ?? ''}`);
	const plan = shortTitle(head.title ?? name, longestTitle);
	const milestones = groups.flatMap(({section, tasks}) => (section === 'milestones' ? tasks : []));
	const reviews = groups.flatMap(({section, tasks}) => (section === 'reviews' ? leavesOf(tasks) : []));
	const taken = new Set<string>();
	return [...milestones, ...reviews].flatMap((task) => {
		if (task.due === undefined) {
			return [];
		}
		const title = shortTitle(task.text, longestTitle);
		const key = task.id?.toLowerCase() ?? textHash(title);
		let uid = `${key}-${identity}@pmo-career`;
		for (let n = 2; taken.has(uid); n++) {
			uid = `${key}-${String(n)}-${identity}@pmo-career`;
		}
		taken.add(uid);
		return [
			{
				uid,
				date: task.due,
				summary: [task.id, title].filter(Boolean).join(' ') || plan,
				description: descriptionOf(plan, task),
				isCancelled: task.state === 'dropped',
			},
		];
	});
}

/** Plain facts in English, like the plan. Nothing in it depends on the day of the export. */
function descriptionOf(plan: string, {state, baseline, due}: PlanTask): string {
	const states = {open: '', doing: 'Begun.', done: 'Done.', dropped: 'Dropped.'} as const;
	return [
		`Career plan: ${plan}`,
		states[state],
		baseline === undefined || baseline === due ? '' : `Agreed first: ${baseline}.`,
	]
		.filter((line) => line !== '')
		.join('\n');
}
