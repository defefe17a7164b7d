import type {IsoDate} from '../../documents/dates';
import type {CvDate, DateRange} from '../model/dates';

/** From month to month, both counted from the year 0. A date without a month may mean any month of its year. */
export interface MonthSpan {
	readonly first: number;
	readonly last: number;
	/** The span that it covers at the least. */
	readonly surelyFirst: number;
	readonly surelyLast: number;
}

export function monthOfToday(today: IsoDate): number {
	return Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
}

/** The months of a range of dates; a single date is its own end. */
export function spanOf({start, end}: DateRange, today: IsoDate): MonthSpan {
	const first = firstMonth(start);
	const surelyFirst = lastMonth(start);
	if (end === 'present' || end === 'open') {
		const now = monthOfToday(today);
		return {first, surelyFirst, last: Math.max(now, first), surelyLast: now};
	}
	return {first, surelyFirst, last: lastMonth(end ?? start), surelyLast: firstMonth(end ?? start)};
}

/** Both months count. */
export function monthsIn({first, last}: Pick<MonthSpan, 'first' | 'last'>): number {
	return last - first + 1;
}

/** "8 months", "2 years", "2 years and 3 months". */
export function durationText(months: number): string {
	const years = Math.floor(months / 12);
	const rest = months % 12;
	const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;
	if (years === 0) {
		return count(rest, 'month');
	}
	return rest === 0 ? count(years, 'year') : `${count(years, 'year')} and ${count(rest, 'month')}`;
}

export function firstMonth({year, month}: CvDate): number {
	return year * 12 + (month ?? 1) - 1;
}

export function lastMonth({year, month}: CvDate): number {
	return year * 12 + (month ?? 12) - 1;
}
