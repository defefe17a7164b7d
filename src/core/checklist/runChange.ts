import {signed} from './answerOf';
import type {Checklist} from './checklist';
import {sharedItems} from './comparedItems';
import type {ComparedItem} from './comparedItems';
import type {Run} from './run';
import {reaches} from './tolerance';

/** How an older and a newer run differ: more for the role, more against it, or too little to call it a change. */
export type Change = 'up' | 'down' | 'none';

export interface RunChange {
	readonly change: Change;
	/** How many items it was read from. */
	readonly compared: number;
}

export interface FactorChange extends RunChange {
	readonly id: string;
}

export interface RunChanges {
	/** Absent where no item can be compared. */
	readonly overall?: RunChange;
	/** Factors with an item that can be compared. */
	readonly factors: readonly FactorChange[];
}

/** An item that both runs answered, in the same words. */
interface Moved {
	/** Steps from the older answer to the newer one; plus speaks for the role. */
	readonly steps: number;
	/** Double where either run marked it, so that a mark alone moves nothing and either order gives the same. */
	readonly weight: number;
}

/**
 * What changed from the older to the newer of two runs about one subject, in each factor and overall.
 *
 * Only items of the sum count that both runs answered with a step of the scale, in the words of today: what only became
 * known, or ceased to apply, is no change of mind. One step of one unmarked item moves a factor by 1 / the weight of its
 * counted items. A difference smaller than two such steps is 'none'; so is one that a single step made, however much
 * that item weighs. So: two steps or more, with every item counted once and with the marked ones counted twice.
 * Overall, the factors count alike, as in the score, and the smallest step of any factor is the measure.
 */
export function changesBetween(checklist: Checklist, older: Run, newer: Run): RunChanges {
	const items = sharedItems(checklist, [older, newer]);
	const factors = checklist.factors
		.map(({id}) => ({id, moved: items.filter(({item}) => item.factor === id).flatMap(movedOf)}))
		.filter(({moved}) => moved.length > 0);
	const all = factors.map(({moved}) => moved);
	return {
		...(all.length === 0 ? {} : {overall: changeOf(all)}),
		factors: factors.map(({id, moved}) => ({id, ...changeOf([moved])})),
	};
}

const fewestSteps = 2;

function changeOf(factors: readonly (readonly Moved[])[]): RunChange {
	const items = factors.flat();
	const steps = items.reduce((sum, moved) => sum + moved.steps, 0);
	const shift = factors.reduce((sum, moved) => sum + shiftOf(moved), 0);
	const least = fewestSteps * Math.min(...factors.map((moved) => 1 / weightOf(moved)));
	const reads = (side: 1 | -1): boolean => steps * side >= fewestSteps && reaches(shift * side, least);
	return {change: reads(1) ? 'up' : reads(-1) ? 'down' : 'none', compared: items.length};
}

function shiftOf(moved: readonly Moved[]): number {
	return moved.reduce((sum, {steps, weight}) => sum + steps * weight, 0) / weightOf(moved);
}

function weightOf(moved: readonly Moved[]): number {
	return moved.reduce((sum, {weight}) => sum + weight, 0);
}

function movedOf({item, answers}: ComparedItem): readonly Moved[] {
	const [older, newer] = answers;
	if (item.part !== 'sum' || older?.wording !== 'today' || newer?.wording !== 'today') {
		return [];
	}
	if (typeof older.answer !== 'number' || typeof newer.answer !== 'number') {
		return [];
	}
	const steps = signed(newer.answer, item.sign) - signed(older.answer, item.sign);
	return [{steps, weight: older.marked || newer.marked ? 2 : 1}];
}
