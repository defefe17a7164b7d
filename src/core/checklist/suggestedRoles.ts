import type {DirectionId, RoleId} from '../catalogue/catalogue';
import {answerOf, isMarked, signedAnswer} from './answerOf';
import type {Answers, ChecklistItem} from './checklist';

/** A role worth a look, and the items whose answers speak for it, in document order. */
export interface SuggestedRole {
	readonly role: RoleId;
	readonly items: readonly string[];
}

/** A direction worth a look, and the items that speak for it, in document order. */
export interface SuggestedDirection {
	readonly direction: DirectionId;
	readonly items: readonly string[];
}

const mostRoles = 5;
const mostDirections = 2;

/**
 * The roles named by the items that speak for a PMO role, best first: each answer counts with its strength, double
 * where it is marked. Equal roles stand in the order in which the items name them; those out of reach are left out.
 */
export function suggestedRoles(
	items: readonly ChecklistItem[],
	answers: Answers,
	isInReach: (role: RoleId) => boolean = () => true,
): readonly SuggestedRole[] {
	const speaking = items.filter((item) => item.part === 'sum');
	const ranked = rank(speaking, answers, (item) => ({ids: item.roles, value: signedAnswer(answers, item) ?? 0}));
	const inReach = ranked.filter(({id}) => isInReach(id));
	return inReach.slice(0, mostRoles).map(({id, items: named}) => ({role: id, items: named}));
}

/** The same for directions, which an item names for those who agree with it, whether or not that speaks for the role. */
export function suggestedDirections(items: readonly ChecklistItem[], answers: Answers): readonly SuggestedDirection[] {
	const ranked = rank(items, answers, (item) => {
		const answer = answerOf(answers, item.id);
		return {ids: item.directions, value: typeof answer === 'number' ? answer : 0};
	});
	return ranked.slice(0, mostDirections).map(({id, items: named}) => ({direction: id, items: named}));
}

function rank<T extends string>(
	items: readonly ChecklistItem[],
	answers: Answers,
	named: (item: ChecklistItem) => {readonly ids: readonly T[]; readonly value: number},
): readonly {readonly id: T; readonly items: readonly string[]}[] {
	const found = new Map<T, {points: number; items: string[]}>();
	for (const item of items) {
		const {ids, value} = named(item);
		for (const id of value < 1 ? [] : ids) {
			const entry = found.get(id) ?? {points: 0, items: []};
			entry.points += value * (isMarked(answers, item.id) ? 2 : 1);
			entry.items.push(item.id);
			found.set(id, entry);
		}
	}
	return [...found].sort(([, a], [, b]) => b.points - a.points).map(([id, entry]) => ({id, items: entry.items}));
}
