import type {TextRange} from './cv';

/** How a date is written: `name` January 2020, `short` Jan 2020, `number` 01/2020 or 01.2020, `iso` 2020-01, `year` 2020, `season` Spring 2020. */
export type DateForm = 'name' | 'short' | 'number' | 'iso' | 'year' | 'season';

export interface CvDate extends TextRange {
	readonly year: number;
	/** 1 to 12; absent where only a year or a season is given, or the month cannot be. */
	readonly month?: number;
	readonly form: DateForm;
	/** Looks like a date and cannot be one: month 13, a year of three digits. */
	readonly impossible?: true;
}

/** One date, or two with what stands between them. Offsets count as the owner's do. */
export interface DateRange extends TextRange {
	readonly start: CvDate;
	/** Absent: a single date. */
	readonly end?: CvDate | 'present' | 'open';
	/** The words or marks between, trimmed: `-`, `–`, `to`, `until`; empty for a single date. */
	readonly separator: string;
}
