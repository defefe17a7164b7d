import type {RoleId} from '../catalogue/catalogue';
import {isMarked, signedAnswer} from './answerOf';
import type {Answers, ChecklistItem} from './checklist';

/** A role worth a look, and the items whose answers speak for it, in document order. */
export interface SuggestedRole {
	readonly role: RoleId;
	readonly items: readonly string[];
}

const most = 5;

/**
 * The roles named by the items that speak for a PMO role, best first: each answer counts with its strength, double
 * where it is marked. Equal roles stand in the order in which the items name them.
 */
export function suggestedRoles(items: readonly ChecklistItem[], answers: Answers): readonly SuggestedRole[] {
	const found = new Map<RoleId, {points: number; items: string[]}>();
	for (const item of items) {
		const value = signedAnswer(answers, item) ?? 0;
		if (value < 1 || item.dealBreaker) {
			continue;
		}
		for (const role of item.roles) {
			const entry = found.get(role) ?? {points: 0, items: []};
			entry.points += value * (isMarked(answers, item.id) ? 2 : 1);
			entry.items.push(item.id);
			found.set(role, entry);
		}
	}
	return [...found]
		.sort(([, a], [, b]) => b.points - a.points)
		.slice(0, most)
		.map(([role, entry]) => ({role, items: entry.items}));
}
