import {fail, ok} from '../result';
import type {Result} from '../result';

/** A calendar date as YYYY-MM-DD, without time or zone. Dates from outside become one through `parseIsoDate`. */
export type IsoDate = string;

/** In English, January first. */
export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

const msPerDay = 86_400_000;

/** Accepts exactly YYYY-MM-DD from the year 1000 on, and only days that the calendar has. Otherwise `date.invalid`. */
export function parseIsoDate(text: string): Result<IsoDate> {
	if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) {
		return fail('date.invalid');
	}
	return iso(new Date(utc(text))) === text ? ok(text) : fail('date.invalid');
}

export function addDays(date: IsoDate, days: number): IsoDate {
	return iso(new Date(utc(date) + days * msPerDay));
}

/** The same day of a later (or, with a negative `months`, earlier) month, or that month's last day where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
	const [year, month, day] = parts(date);
	const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))));
}

/** Whole days from one date to another; negative when `to` is the earlier one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
	return Math.round((utc(to) - utc(from)) / msPerDay);
}

/** The date itself, or the Monday after it when it is a Saturday or Sunday. */
export function onWeekday(date: IsoDate): IsoDate {
	const weekday = new Date(utc(date)).getUTCDay();
	return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
}

/** In words for people: "22 November 2026". */
export function formatDate(date: IsoDate): string {
	const [year, month, day] = parts(date);
	return `${day} ${monthNames[month - 1] ?? ''} ${year}`;
}

function parts(date: IsoDate): readonly [year: number, month: number, day: number] {
	return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function utc(date: IsoDate): number {
	const [year, month, day] = parts(date);
	return Date.UTC(year, month - 1, day);
}

function iso(date: Date): IsoDate {
	const pad = (value: number, length: number): string => String(value).padStart(length, '0');
	return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}
