import type {Cv, CvSection, PlacedPart, SectionKind} from '../cv/model/cv';
import type {TextChange} from '../documents/minimalEdit';
import {lineEnd} from './lineEnd';

/** Sections whose lines tell what somebody did. */
const telling: ReadonlySet<SectionKind> = new Set([
	'profile',
	'achievements',
	'experience',
	'projects',
	'volunteering',
	'training',
	'other',
]);

/**
 * The edit that makes a line of a CV of these words: after the line of the cursor where that stands in a section that
 * tells what somebody did, otherwise after the last line of the first job, else at the end. It looks like the line that
 * it follows; after a paragraph or a heading with a list below, it becomes the first item of that list.
 */
export function insertBullet(cv: Cv, cursor: number, words: string): TextChange {
	const {text} = cv;
	const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
	const line = lineAt(text, placeOf(cv, cursor));
	if (isBlank(text, line)) {
		const before = line.from === 0 || isListOrBlank(text, lineAt(text, startBefore(text, line.from))) ? '' : eol;
		const next = lineAfter(text, line);
		return {
			start: line.from,
			end: line.to,
			text: `${before}- ${words}${!next || isListOrBlank(text, next) ? '' : eol}`,
		};
	}
	const sign = bulletAbove(text, line);
	const last = lastOfBlock(text, line);
	const below = sign === undefined ? listBelow(text, last) : undefined;
	if (below) {
		return {start: below.from, end: below.from, text: `${below.sign}${words}${eol}`};
	}
	const {to} = last;
	return {start: to, end: to, text: sign === undefined ? `${eol}${eol}- ${words}` : `${eol}${sign}${words}`};
}

interface Line {
	readonly from: number;
	readonly to: number;
}

const bullet = /^[ \t]*[-*+][ \t]+/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;

/** The indentation and the sign of the list item that a line belongs to. */
function bulletAbove(text: string, line: Line): string | undefined {
	for (let at = line; !isBlank(text, at); at = lineAt(text, startBefore(text, at.from))) {
		const sign = bullet.exec(text.slice(at.from, at.to))?.[0];
		if (sign !== undefined || at.from === 0 || heading.test(text.slice(at.from, at.to))) {
			return sign;
		}
	}
	return undefined;
}

/** Where the list begins that comes next after a line, with nothing but blank lines between, and how its items begin. */
function listBelow(text: string, line: Line): {readonly from: number; readonly sign: string} | undefined {
	let next = lineAfter(text, line);
	while (next && isBlank(text, next)) {
		next = lineAfter(text, next);
	}
	const sign = next && bullet.exec(text.slice(next.from, next.to))?.[0];
	return next && sign !== undefined ? {from: next.from, sign} : undefined;
}

/** The last line that goes on with the same paragraph or item. */
function lastOfBlock(text: string, line: Line): Line {
	let last = line;
	if (heading.test(text.slice(line.from, line.to))) {
		return last;
	}
	for (let next = lineAfter(text, line); next && !isListOrBlank(text, next); next = lineAfter(text, next)) {
		if (heading.test(text.slice(next.from, next.to))) {
			break;
		}
		last = next;
	}
	return last;
}

function isBlank(text: string, {from, to}: Line): boolean {
	return text.slice(from, to).trim() === '';
}

function isListOrBlank(text: string, line: Line): boolean {
	return isBlank(text, line) || bullet.test(text.slice(line.from, line.to));
}

function lineAfter(text: string, {to}: Line): Line | undefined {
	return to >= text.length ? undefined : lineAt(text, to + (text.startsWith('\r\n', to) ? 2 : 1));
}

/** An offset in the line before the one that begins here. */
function startBefore(text: string, from: number): number {
	return Math.max(0, from - (text.startsWith('\r\n', from - 2) ? 2 : 1));
}

function placeOf(cv: Cv, cursor: number): number {
	const section = cv.sections.find(({from, to}) => from <= cursor && cursor <= to);
	if (section && cursor >= cv.bodyFrom && telling.has(section.kind)) {
		return cursor;
	}
	const job = cv.sections.find(({kind, parts}) => kind === 'experience' && parts.some(({part}) => part.entry));
	const first = job?.parts.find(({part}) => part.entry);
	return job && first ? lastLine(cv.text, job, first) : cv.text.trimEnd().length;
}

/** The end of the last line that holds something in a part. */
function lastLine(text: string, {to}: CvSection, {from, part}: PlacedPart): number {
	const end = Math.min(from + part.raw.length, to);
	return from + text.slice(from, end).trimEnd().length;
}

function lineAt(text: string, offset: number): Line {
	const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
	return {from: offset === 0 ? 0 : from, to: lineEnd(text, offset)};
}
