import type {IsoDate} from '../../documents/dates';
import type {MilestoneState} from '../read/planState';
import type {PlanTask} from '../read/planTask';
import type {Rag} from '../read/rag';
import {shortTitle} from '../shortTitle';

/** A review as it stands in a plan. */
export interface ReviewRecord {
	readonly date: IsoDate;
	/** The line that it begins with, counted from 0. */
	readonly line: number;
	/** The status of the plan then. */
	readonly rag?: Rag;
	/** By what `recordKey` gives. */
	readonly milestones: ReadonlyMap<string, MilestoneRecord>;
	readonly next?: IsoDate;
}

/** A milestone as a review left it. */
export interface MilestoneRecord {
	readonly rag: Rag;
	readonly isDropped: boolean;
	readonly due?: IsoDate;
	readonly done?: number;
	readonly total?: number;
}

/** How a review names a milestone: by its id, or by its words where it has none. */
export function recordKey({id, text}: Pick<PlanTask, 'id' | 'text'>): string {
	return id ?? recordTitle(text);
}

/** A title as it stands in a review: a colon would end it. */
export function recordTitle(text: string): string {
	return shortTitle(text, 60).replaceAll(':', ' ').replace(/ {2,}/g, ' ').trim().replace(/\.$/, '');
}

/** What a review writes of a milestone. */
export function recordOf({task, rag, state, tally}: MilestoneState): MilestoneRecord {
	return {
		rag,
		isDropped: state === 'dropped',
		...(task.due === undefined ? {} : {due: task.due}),
		done: tally.done,
		total: tally.total,
	};
}

const rags: readonly (readonly [Rag, string])[] = [
	['red', 'red'],
	['amber', 'amber'],
	['green', 'green'],
	['complete', 'complete'],
	['not-started', 'not started'],
];

/** The words of a status in a plan; they are English, like the plan. */
export function ragText({rag, isDropped = false}: {readonly rag: Rag; readonly isDropped?: boolean}): string {
	return isDropped ? 'dropped' : (rags.find(([each]) => each === rag)?.[1] ?? rag);
}

const read: ReadonlyMap<string, Pick<MilestoneRecord, 'rag' | 'isDropped'>> = new Map<
	string,
	Pick<MilestoneRecord, 'rag' | 'isDropped'>
>([
	...rags.map(([rag, word]) => [word, {rag, isDropped: false}] as const),
	['yellow', {rag: 'amber', isDropped: false}],
	['completed', {rag: 'complete', isDropped: false}],
	['done', {rag: 'complete', isDropped: false}],
	['not-started', {rag: 'not-started', isDropped: false}],
	['dropped', {rag: 'complete', isDropped: true}],
	['stopped', {rag: 'complete', isDropped: true}],
]);

/** A status as people write it; undefined for every other word. */
export function ragNamed(word: string): Pick<MilestoneRecord, 'rag' | 'isDropped'> | undefined {
	return read.get(word.trim().toLowerCase());
}
