import type {ChecklistView, GroupView, HostMessage, ItemView} from '../../src/protocol/checklist';
import {answerTo} from './tools';

/** One statement with its place in its group. */
export interface Stop {
	readonly item: ItemView;
	readonly group: GroupView;
	/** From 1. */
	readonly place: number;
}

/** All statements in the order in which they are asked. */
export function courseOf({groups}: ChecklistView): readonly Stop[] {
	return groups.flatMap((group) => group.items.map((item, index) => ({item, group, place: index + 1})));
}

/** Whether nothing is known about the statement yet. */
export function isOpen(state: HostMessage, {item}: Stop): boolean {
	const answer = answerTo(state, item.id);
	return answer === undefined || answer === 'unknown';
}

/** Where to begin or go on: the statement wanted, where it is asked; otherwise the first open one. */
export function startOf(state: HostMessage, wanted: string | undefined): string | undefined {
	const course = courseOf(state.checklist);
	const found = course.find(({item}) => item.id === wanted) ?? course.find((stop) => isOpen(state, stop)) ?? course[0];
	return found?.item.id;
}
