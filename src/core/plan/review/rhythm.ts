import {addDays, addMonths, onWeekday} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {readFrontMatter} from '../../documents/frontMatter';

/** How often a plan is reviewed. */
export interface Rhythm {
	readonly unit: 'days' | 'months';
	readonly count: number;
}

const monthly: Rhythm = {unit: 'months', count: 1};

const words: ReadonlyMap<string, Rhythm> = new Map<string, Rhythm>([
	['weekly', {unit: 'days', count: 7}],
	['fortnightly', {unit: 'days', count: 14}],
	['monthly', monthly],
	['quarterly', {unit: 'months', count: 3}],
	['half-yearly', {unit: 'months', count: 6}],
	['yearly', {unit: 'months', count: 12}],
	['annually', {unit: 'months', count: 12}],
]);

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What the front matter says of the rhythm, in `review` or `reviews`. Monthly where it says nothing that can be read. */
export function rhythmOf(text: string): Rhythm {
	const front = readFrontMatter(text);
	const data = front.ok ? front.value.data : {};
	const said: unknown = ['review', 'reviews']
		.map((key) => (Object.hasOwn(data, key) ? data[key] : undefined))
		.find(Boolean);
	return (typeof said === 'string' ? rhythmNamed(said) : undefined) ?? monthly;
}

/** A word such as `monthly`, or `every two weeks`, `every 6 weeks`, `3 months`. */
function rhythmNamed(said: string): Rhythm | undefined {
	const word = said.trim().toLowerCase().slice(0, 40);
	const known = words.get(word);
	if (known) {
		return known;
	}
	const [, written = '1', unit = ''] =
		/^(?:every )?(?:(\d{1,3}|[a-z]{3,6}) )?(day|week|month|quarter|year)s?$/.exec(word) ?? [];
	const count = /^\d/.test(written) ? Number(written) : numbers.indexOf(written) + 1;
	if (unit === '' || count < 1) {
		return undefined;
	}
	const months: Readonly<Record<string, number>> = {month: 1, quarter: 3, year: 12};
	return Object.hasOwn(months, unit)
		? {unit: 'months', count: count * (months[unit] ?? 1)}
		: {unit: 'days', count: unit === 'week' ? count * 7 : count};
}

/** The working day on which the next review is due. */
export function nextByRhythm({unit, count}: Rhythm, today: IsoDate): IsoDate {
	return onWeekday(unit === 'days' ? addDays(today, count) : addMonths(today, count));
}

/** A review counts as held for one that is due at most this many days later. */
export function daysEarly({unit, count}: Rhythm): number {
	return unit === 'days' ? Math.min(7, Math.floor(count / 2)) : 7;
}
