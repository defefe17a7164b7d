import type {IsoDate} from '../../documents/dates';
import {planState} from '../read/planState';
import type {MilestoneState, PlanState} from '../read/planState';
import {readPlan} from '../read/readPlan';
import {readReviews} from './readReviews';
import {recordKey, recordOf} from './reviewRecord';
import type {MilestoneRecord, ReviewRecord} from './reviewRecord';

/** A milestone now, and as the last review that tells of it left it. */
export interface ReviewedMilestone {
	readonly key: string;
	readonly now: MilestoneState;
	readonly then?: MilestoneRecord;
	/** Its status, date or actions are others than then. */
	readonly hasChanged: boolean;
}

/** Where a plan stands, compared with its last review. */
export interface PlanSince {
	readonly state: PlanState;
	/** The last review held up to the day. */
	readonly last?: ReviewRecord;
	readonly milestones: readonly ReviewedMilestone[];
}

/** Compares a plan as it stands on a day with what its reviews say. Milestones stand in document order. */
export function changesSince(text: string, today: IsoDate): PlanSince {
	const state = planState(readPlan(text), today);
	const reviews = readReviews(text).filter(({date}) => date <= today);
	const last = reviews.at(-1);
	const milestones = state.milestones.map((now) => {
		const key = recordKey(now.task);
		const then = reviews
			.filter((review) => review.milestones.has(key))
			.at(-1)
			?.milestones.get(key);
		return {key, now, ...(then ? {then} : {}), hasChanged: then !== undefined && differs(then, recordOf(now))};
	});
	return {state, ...(last ? {last} : {}), milestones};
}

function differs(then: MilestoneRecord, now: MilestoneRecord): boolean {
	return (
		then.rag !== now.rag ||
		then.isDropped !== now.isDropped ||
		(then.due !== undefined && then.due !== now.due) ||
		(then.done !== undefined && (then.done !== now.done || then.total !== now.total))
	);
}
