import {daysBetween} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import type {TaskState} from './planTask';

/** Red, amber, green and two that are none: nothing is left to do, and nothing has begun or is due soon. */
export type Rag = 'red' | 'amber' | 'green' | 'complete' | 'not-started';

/** From this many days before its date, something that has not begun is amber. */
const soonDays = 14;

export interface Dated {
	readonly state: TaskState;
	readonly due?: IsoDate;
	readonly baseline?: IsoDate;
}

/** The date that lateness is measured against: the one that was agreed first, or an earlier one. */
function targetDate({due, baseline}: Dated): IsoDate | undefined {
	return baseline !== undefined && (due === undefined || baseline < due) ? baseline : due;
}

/** Whole days by which a date was moved from the one agreed first: later is positive. Undefined where there is no date. */
export function slippage({due, baseline}: Dated): number | undefined {
	return due === undefined ? undefined : baseline === undefined ? 0 : daysBetween(baseline, due);
}

/**
 * The status of one thing from its dates. Red: the date agreed first has passed. Amber: it was moved later, or it comes
 * within 14 days and nothing has begun. To move a date therefore never makes anything look better. A date is met by what
 * is done on the day itself.
 */
export function ragOf(dated: Dated, today: IsoDate): Rag {
	const {state} = dated;
	if (state === 'done' || state === 'dropped') {
		return 'complete';
	}
	const target = targetDate(dated);
	if (target !== undefined && daysBetween(target, today) > 0) {
		return 'red';
	}
	const isSoon = target !== undefined && daysBetween(today, target) <= soonDays;
	if ((slippage(dated) ?? 0) > 0 || (isSoon && state === 'open')) {
		return 'amber';
	}
	return state === 'open' ? 'not-started' : 'green';
}

const rank: Readonly<Record<Rag, number>> = {complete: 0, 'not-started': 1, green: 2, amber: 3, red: 4};

/**
 * Several together: the worst of them, save that something begun or complete among what has not started is green. None:
 * not started.
 */
export function worstOf(all: readonly Rag[]): Rag {
	const worst = all.reduce<Rag>((most, each) => (rank[each] > rank[most] ? each : most), 'complete');
	if (all.length === 0) {
		return 'not-started';
	}
	return worst === 'not-started' && all.includes('complete') ? 'green' : worst;
}
