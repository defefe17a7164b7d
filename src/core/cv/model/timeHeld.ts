import type {IsoDate} from '../../documents/dates';
import type {EntryFacts} from './cv';
import type {CvDate} from './dates';

/** How long an entry lasted. Without `exact`, a month is missing and only the years were counted. */
export interface TimeHeld {
	readonly months: number;
	readonly exact: boolean;
}

/** From the first month to the last, both counted. Undefined where the dates do not say it, or run backwards. */
export function timeHeld({dates, current}: EntryFacts, today: IsoDate): TimeHeld | undefined {
	const start = dates?.start;
	const last = current ? monthOfToday(today) : typeof dates?.end === 'object' ? dates.end : undefined;
	if (!start || !last || isImpossible(start) || isImpossible(last)) {
		return undefined;
	}
	const exact = start.month !== undefined && last.month !== undefined;
	const months = exact
		? (last.year - start.year) * 12 + (last.month ?? 0) - (start.month ?? 0) + 1
		: (last.year - start.year) * 12;
	return months > 0 ? {months, exact} : undefined;
}

type Moment = Pick<CvDate, 'year' | 'month' | 'impossible'>;

function monthOfToday(today: IsoDate): Moment {
	return {year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7))};
}

function isImpossible({impossible}: Moment): boolean {
	return impossible === true;
}
