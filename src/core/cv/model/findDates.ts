import type {Lexicon} from '../lexicon/lexicon';
import type {CvDate, DateRange} from './dates';
import {isYear, joined, skip, tokensOf} from './dateTokens';
import type {Token} from './dateTokens';
import {dateAt, namedDate, yearTail} from './readDate';
import type {ReadDate} from './readDate';

const dash = /^[-\u2010-\u2015\u2212>→⇒~]$/u;

/** Every date and range of dates in a line or a few, in order; offsets count from the start of the text. */
export function findDates(text: string, lexicon: Lexicon): readonly DateRange[] {
	if (!/\d/.test(text)) {
		return [];
	}
	const tokens = tokensOf(text);
	const ranges: DateRange[] = [];
	let at = 0;
	while (at < tokens.length) {
		const read = rangeAt(tokens, at, lexicon);
		if (read) {
			ranges.push(read.range);
			at = read.next;
		} else {
			at++;
		}
	}
	return ranges;
}

function rangeAt(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon,
): {readonly range: DateRange; readonly next: number} | undefined {
	const read = dateAt(tokens, at, lexicon) ?? shortenedStart(tokens, at, lexicon);
	if (!read) {
		return undefined;
	}
	const {date: start} = read;
	const before = tokens[at - 1]?.text ?? '';
	const since = /^(?:since|seit|depuis|desde|dal|sinds|od|sedan|siden)$/.test(before);
	const mark = separatorAt(tokens, read.next, lexicon);
	if (mark) {
		const end = dateAt(tokens, mark.next, lexicon) ?? yearTail(tokens, mark.next, start);
		if (end) {
			return made(start, end.date, mark.text, end.next);
		}
		const present = presentAt(tokens, mark.next, lexicon);
		if (present) {
			return made(start, 'present', mark.text, present.next, present.to);
		}
		if (mark.isDash && (tokens[mark.next] === undefined || tokens[mark.next]?.text === ')')) {
			return made(start, 'open', mark.text, mark.next, mark.to);
		}
	}
	const present = since ? undefined : bracketedPresent(tokens, read.next, lexicon);
	if (present) {
		return made(start, 'present', '', present.next, present.to);
	}
	return since
		? {
				range: {start, end: 'present', separator: '', from: tokens[at - 1]?.from ?? start.from, to: start.to},
				next: read.next,
			}
		: {range: {start, separator: '', from: start.from, to: start.to}, next: read.next};
}

function made(
	start: CvDate,
	end: CvDate | 'present' | 'open',
	separator: string,
	next: number,
	to = typeof end === 'string' ? start.to : end.to,
): {readonly range: DateRange; readonly next: number} {
	return {range: {start, end, separator, from: start.from, to}, next};
}

interface Separator {
	readonly text: string;
	readonly next: number;
	readonly to: number;
	readonly isDash: boolean;
}

function separatorAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Separator | undefined {
	let next = at;
	while (dash.test(tokens[next]?.text ?? '')) {
		next++;
	}
	const last = tokens[next - 1];
	if (next > at && last) {
		const text = tokens
			.slice(at, next)
			.map((each) => each.text)
			.join('');
		return {text, next, to: last.to, isDash: true};
	}
	const word = tokens[at];
	const isSlash = word?.text === '/' && isYear(tokens[at - 1]?.text ?? '');
	return word && (isSlash || lexicon.data.rangeWords.includes(word.text))
		? {text: word.text, next: at + 1, to: word.to, isDash: false}
		: undefined;
}

/** `present`, `now`, `to date`, `aujourd'hui`: up to four tokens. */
function presentAt(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon,
): {readonly next: number; readonly to: number} | undefined {
	for (let count = 4; count >= 1; count--) {
		const words = tokens.slice(at, at + count);
		const last = words.at(-1);
		if (last && words.length === count && lexicon.isPresent(joined(words))) {
			return {next: at + count, to: last.to};
		}
	}
	return undefined;
}

/** 2020 (ongoing), March 2020 to date. */
function bracketedPresent(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon,
): {readonly next: number; readonly to: number} | undefined {
	return presentAt(tokens, tokens[at]?.text === '(' || tokens[at]?.text === ',' ? at + 1 : at, lexicon);
}

/** March – June 2020: the first month borrows the year of the second. */
function shortenedStart(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadDate | undefined {
	const word = tokens[at];
	const month = word && lexicon.month(word.text);
	if (!word || !month) {
		return undefined;
	}
	const markAt = skip(tokens, at + 1, /^\.$/);
	const mark = separatorAt(tokens, markAt, lexicon);
	const end = mark && namedDate(tokens, mark.next, lexicon)?.date;
	if (!mark || !end || end.month === undefined) {
		return undefined;
	}
	const year = month.month > end.month ? end.year - 1 : end.year;
	const form = month.short ? 'short' : 'name';
	return {date: {year, month: month.month, form, from: word.from, to: word.to}, next: markAt};
}
