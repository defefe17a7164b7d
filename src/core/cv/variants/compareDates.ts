import type {CvDate, DateRange} from '../model/dates';

/** The variant may say less (the year only), and neither more nor anything else. */
export function sameDate(variant: CvDate, master: CvDate): boolean {
	return variant.year === master.year && (variant.month === undefined || variant.month === master.month);
}

/** Every date that a range names. */
export function datesOf({start, end}: DateRange): readonly CvDate[] {
	return typeof end === 'object' ? [start, end] : [start];
}

/** Which dates of the variant are not those of the master, each with what the master says in its place. */
export function differingDates(
	variant: DateRange,
	master: DateRange,
): readonly {readonly date: CvDate | 'present'; readonly instead: CvDate | 'present'}[] {
	const [start, end] = [variant.start, endOf(variant)];
	const [otherStart, otherEnd] = [master.start, endOf(master)];
	if (end === undefined) {
		const known = datesOf(master).some((each) => sameDate(start, each));
		return known ? [] : [{date: start, instead: otherStart}];
	}
	const last = otherEnd ?? otherStart;
	return [
		...(sameDate(start, otherStart) ? [] : [{date: start, instead: otherStart}]),
		...(sameEnd(end, last) ? [] : [{date: end, instead: last}]),
	];
}

function sameEnd(a: CvDate | 'present', b: CvDate | 'present'): boolean {
	return typeof a === 'string' || typeof b === 'string' ? a === b : sameDate(a, b);
}

function endOf({end}: DateRange): CvDate | 'present' | undefined {
	return end === 'open' ? 'present' : end;
}
