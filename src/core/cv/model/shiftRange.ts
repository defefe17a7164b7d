import type {DateRange} from './dates';

/** The same dates with every offset moved by `by`. */
export function shiftRange(range: DateRange, by: number): DateRange {
	const move = <T extends {readonly from: number; readonly to: number}>(each: T): T => ({
		...each,
		from: each.from + by,
		to: each.to + by,
	});
	const {start, end} = range;
	const moved = end === undefined || typeof end === 'string' ? end : move(end);
	return {...move(range), start: move(start), ...(moved === undefined ? {} : {end: moved})};
}
