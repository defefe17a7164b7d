import {monthNames} from '../../documents/dates';

/** How the dates of a CV are written, as far as they agree. */
export interface MonthStyle {
	readonly form: 'name' | 'short' | 'number' | 'iso';
	/** Between month and year in numbers. */
	readonly mark: string;
}

export const plainStyle: MonthStyle = {form: 'name', mark: '/'};

/** A month counted from the year 0, as the style has it: January 2020, Jan 2020, 01/2020, 2020-01. */
export function writeMonth(index: number, {form, mark}: MonthStyle): string {
	const year = Math.floor(index / 12);
	const month = index % 12;
	const name = monthNames[month] ?? '';
	const number = String(month + 1).padStart(2, '0');
	switch (form) {
		case 'name':
			return `${name} ${year}`;
		case 'short':
			return `${name.slice(0, 3)} ${year}`;
		case 'number':
			return `${number}${mark}${year}`;
		case 'iso':
			return `${year}-${number}`;
	}
}

/** The word is an English name of a month or begins one, so that `writeMonth` writes the same language. */
export function isEnglishMonth(word: string): boolean {
	const wanted = word.toLowerCase();
	return (
		wanted.length > 2 &&
		monthNames.some((name) => name.toLowerCase().startsWith(wanted.slice(0, wanted === 'sept' ? 3 : 9)))
	);
}
