import {answerOf, isMarked, signed} from './answerOf';
import type {Answers, Checklist, ChecklistItem} from './checklist';

/** An item that counts: inside the sum, and it applies. */
export interface WeighedItem {
	readonly item: ChecklistItem;
	/** Place in the instrument, for ties. */
	readonly position: number;
	/** 1, or 2 where it is marked as mattering most. */
	readonly weight: number;
	/** Part of the whole score; the shares of all items add up to 1. */
	readonly share: number;
	/** Signed answer, -2 to +2; absent while it is unknown. */
	readonly value?: number;
}

/** One factor that has an applicable item. */
export interface WeighedFactor {
	readonly id: string;
	readonly items: readonly WeighedItem[];
}

/**
 * The items that count, by factor, in document order. A factor is the weighted mean of its applicable items and the
 * score the mean of such factors: what does not apply leaves its weight to the rest of its factor.
 */
export function weigh(checklist: Checklist, answers: Answers): readonly WeighedFactor[] {
	const factors = checklist.factors
		.map(({id}) => ({id, items: applicableItems(checklist, answers, id)}))
		.filter(({items}) => items.length > 0);
	return factors.map(({id, items}) => {
		const whole = totalWeight(items) * factors.length;
		return {id, items: items.map((entry) => ({...entry, share: entry.weight / whole}))};
	});
}

export function totalWeight(items: readonly {readonly weight: number}[]): number {
	return items.reduce((sum, {weight}) => sum + weight, 0);
}

export interface AnsweredItem extends WeighedItem {
	readonly value: number;
}

export function answeredItems(items: readonly WeighedItem[]): readonly AnsweredItem[] {
	return items.filter((entry): entry is AnsweredItem => entry.value !== undefined);
}

/** Heavier first, then as in the instrument. */
export function byShare(a: WeighedItem, b: WeighedItem): number {
	return b.share - a.share || a.position - b.position;
}

function applicableItems(
	checklist: Checklist,
	answers: Answers,
	factor: string,
): readonly Omit<WeighedItem, 'share'>[] {
	return checklist.items.flatMap((item, position) => {
		const answer = answerOf(answers, item.id);
		if (item.factor !== factor || item.part !== 'sum' || answer === 'not-applicable') {
			return [];
		}
		const counted = {item, position, weight: isMarked(answers, item.id) ? 2 : 1};
		return answer === 'unknown' ? [counted] : [{...counted, value: signed(answer, item.sign)}];
	});
}
