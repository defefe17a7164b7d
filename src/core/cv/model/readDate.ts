import type {Lexicon} from '../lexicon/lexicon';
import type {CvDate, DateForm} from './dates';
import {isYear, skip} from './dateTokens';
import type {Token} from './dateTokens';

export interface ReadDate {
	readonly date: CvDate;
	readonly next: number;
}

/** One date: a month by name or number with a year, an ISO month, a season or a bare year. */
export function dateAt(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadDate | undefined {
	const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!a) {
		return undefined;
	}
	const named = namedDate(tokens, at, lexicon);
	if (named) {
		return named;
	}
	const close = b && c && a.to === b.from && b.to === c.from;
	if (close && /^[./-]$/.test(b.text) && isYear(a.text) && /^\d\d?$/.test(c.text)) {
		const month = Number(c.text);
		const isRange = month > 12 && month > Number(a.text.slice(2));
		if (!isRange) {
			return numbered(a, c, Number(a.text), month, 'iso', afterDay(tokens, at + 3, b.text));
		}
	}
	if (close && /^[./]$/.test(b.text) && /^\d\d?$/.test(a.text) && /^\d{4}$/.test(c.text) && isYear(c.text)) {
		return numbered(a, c, Number(c.text), Number(a.text), 'number', at + 3);
	}
	if (close && /^[./-]$/.test(b.text) && /^\d\d?$/.test(a.text) && /^\d\d?$/.test(c.text)) {
		return dayMonthYear(tokens, at);
	}
	return isYear(a.text) && !partOfNumber(tokens, at)
		? {date: {year: Number(a.text), form: 'year', from: a.from, to: a.to}, next: at + 1}
		: undefined;
}

/** Month or season, and year; a day before and a comma, full stop or `of` between are read over. */
export function namedDate(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadDate | undefined {
	const first = tokens[at];
	const dayFirst = first && /^\d\d?$/.test(first.text) && Number(first.text) <= 31;
	const wordAt = dayFirst ? skip(tokens, at + 1, /^(?:st|nd|rd|th|of|de|\.)$/) : at;
	const word = tokens[wordAt];
	if (!first || !word) {
		return undefined;
	}
	const month = lexicon.month(word.text);
	const season = !month && lexicon.data.seasons.includes(word.text);
	if (!month && !season) {
		return undefined;
	}
	const yearAt = skip(tokens, wordAt + 1, /^(?:[.,'’]|of|de|del)$/);
	const year = tokens[yearAt];
	const value = year && yearOf(tokens, yearAt);
	if (!year || value === undefined) {
		return undefined;
	}
	const form: DateForm = season ? 'season' : month && month.short ? 'short' : 'name';
	return {
		date: {year: value, ...(month ? {month: month.month} : {}), form, from: first.from, to: year.to},
		next: yearAt + 1,
	};
}

/** The year at a token, two digits only after an apostrophe. */
function yearOf(tokens: readonly Token[], at: number): number | undefined {
	const text = tokens[at]?.text ?? '';
	if (isYear(text)) {
		return Number(text);
	}
	const short = /^\d\d$/.test(text) && /^['’]$/.test(tokens[at - 1]?.text ?? '');
	return short ? (Number(text) > 50 ? 1900 : 2000) + Number(text) : undefined;
}

/** 2019-21 and 2019/21. */
export function yearTail(tokens: readonly Token[], at: number, start: CvDate): ReadDate | undefined {
	const tail = tokens[at];
	if (start.form !== 'year' || !tail || !/^\d\d$/.test(tail.text)) {
		return undefined;
	}
	const year = Math.floor(start.year / 100) * 100 + Number(tail.text);
	return {
		date: {year: year < start.year ? year + 100 : year, form: 'year', from: tail.from, to: tail.to},
		next: at + 1,
	};
}

function dayMonthYear(tokens: readonly Token[], at: number): ReadDate | undefined {
	const [a, , c, d, e] = tokens.slice(at, at + 5);
	if (!a || !c || !d || !e || !/^[./-]$/.test(d.text) || !isYear(e.text)) {
		return undefined;
	}
	return numbered(a, e, Number(e.text), Number(c.text), 'number', at + 5);
}

function numbered(
	first: Token,
	last: Token,
	year: number,
	month: number,
	form: DateForm,
	next: number,
): ReadDate | undefined {
	const possible = month >= 1 && month <= 12;
	const detail = possible ? {month} : {impossible: true as const};
	return {date: {year, ...detail, form, from: first.from, to: last.to}, next};
}

/** Reads over the day of 2020-03-15. */
function afterDay(tokens: readonly Token[], at: number, mark: string): number {
	const [a, b] = [tokens[at], tokens[at + 1]];
	return a?.text === mark && b && /^\d\d?$/.test(b.text) && a.to === b.from ? at + 2 : at;
}

/** £2020, 2020m, 2,020: a number that only looks like a year. */
function partOfNumber(tokens: readonly Token[], at: number): boolean {
	const [before, self, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	const touchesBefore = before && self && before.to === self.from && /^[£$€.,#]$/.test(before.text);
	const touchesAfter = after && self && after.from === self.to && /^(?:\p{L}+|%)$/u.test(after.text);
	return Boolean(touchesBefore) || Boolean(touchesAfter);
}
