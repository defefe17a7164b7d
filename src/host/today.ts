import type {IsoDate} from '../core/documents/dates';

/** The user's calendar day, as YYYY-MM-DD. */
export function todayIso(now = new Date()): IsoDate {
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
