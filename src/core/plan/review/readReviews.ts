import {daysBetween, monthNames, parseIsoDate} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {planLines} from '../read/planLines';
import type {PlanLine} from '../read/planLines';
import type {SectionKind} from '../read/planText';
import {headingOf, longestPlan, sectionOf} from '../read/readPlan';
import {readTaskLine} from '../read/taskLine';
import {shortTitle} from '../shortTitle';
import {ragNamed} from './reviewRecord';
import type {MilestoneRecord, ReviewRecord} from './reviewRecord';

type Draft = {-readonly [K in keyof ReviewRecord]: ReviewRecord[K]} & {
	readonly milestones: Map<string, MilestoneRecord>;
};

/** What stands further behind in a line are notes. */
const longestLine = 2000;
const nearDays = 7;

/**
 * The reviews that a plan tells of, the earliest first: below a heading with a date in the section of reviews, in a line
 * that begins with a date there, or as a task of a review that is done. What cannot be read of one is left out.
 */
export function readReviews(text: string): readonly ReviewRecord[] {
	const found: Draft[] = [];
	const ticked: Draft[] = [];
	let section: SectionKind = 'other';
	let current: Draft | undefined;
	let isHeaded = false;
	for (const line of text.length > longestPlan ? [] : planLines(text)) {
		if (line.level !== undefined) {
			const {words} = headingOf(line);
			section = sectionOf(words, line.level, section);
			const date = section === 'reviews' ? dateIn(words) : undefined;
			isHeaded = date !== undefined;
			current = date === undefined ? undefined : begin(found, date, line);
			continue;
		}
		if (section !== 'reviews' || line.silent) {
			continue;
		}
		const task = readTaskLine(line, []);
		if (task) {
			if (task.state === 'done' && task.due !== undefined && /^V\d/.test(task.id ?? '')) {
				begin(ticked, task.due, line);
			}
			continue;
		}
		const words = line.text
			.slice(0, longestLine)
			.replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/, '')
			.trim();
		const date = isHeaded ? undefined : dateAtStart(words);
		if (date !== undefined) {
			current = begin(found, date, line);
			readLine(current, words.replace(/^[^:]{0,40}:[ \t]*/, ''));
		} else if (current) {
			readLine(current, words);
		}
	}
	// A review that was held a few days from its date has a record of its own.
	const unwritten = ticked.filter(({date}) => found.every((each) => Math.abs(daysBetween(each.date, date)) > nearDays));
	const all = [...unwritten, ...found];
	return all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.line - b.line));
}

function begin(list: Draft[], date: IsoDate, {number}: PlanLine): Draft {
	const draft: Draft = {date, line: number, milestones: new Map()};
	list.push(draft);
	return draft;
}

const statusWord = '(red|amber|yellow|green|complete|completed|done|not started|not-started|dropped|stopped)';
const statusLine = new RegExp(`^([^:]{1,200}):[ \\t]*${statusWord}\\b(.*)$`, 'i');
const planLine = /^(?:plan|status|overall|rag)$/i;
const nextLine = /^next(?: review)?\b\D{1,20}(\d{4}-\d\d-\d\d)/i;

function readLine(draft: Draft, line: string): void {
	const next = nextLine.exec(line)?.[1];
	if (next !== undefined) {
		const date = parseIsoDate(next);
		if (date.ok) {
			draft.next = date.value;
		}
		return;
	}
	const [, name = '', word = '', after = ''] = statusLine.exec(line) ?? [];
	const status = ragNamed(word);
	if (!status) {
		return;
	}
	if (planLine.test(name.trim())) {
		draft.rag = status.rag;
		return;
	}
	const key = /^[A-Z]{1,3}\d{1,6}(?![\w-])/.exec(name)?.[0] ?? shortTitle(name, 200);
	if (draft.milestones.has(key)) {
		return;
	}
	// Notes come after the first full stop.
	const facts = after.split(/\.(?:\s|$)/, 1)[0] ?? '';
	const due = /[;,] due (\d{4}-\d\d-\d\d)/.exec(facts)?.[1];
	const tally = /[;,] (\d{1,6}) of (\d{1,6}) done/.exec(facts);
	draft.milestones.set(key, {
		...status,
		...(due !== undefined && parseIsoDate(due).ok ? {due} : {}),
		...(tally ? {done: Number(tally[1]), total: Number(tally[2])} : {}),
	});
}

function dateIn(words: string): IsoDate | undefined {
	const written = /(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)/.exec(words)?.[1];
	if (written !== undefined) {
		const date = parseIsoDate(written);
		return date.ok ? date.value : undefined;
	}
	const [, day = '', month = '', year = ''] = /(?<!\d)(\d{1,2}) ([a-z]{3,9}) (\d{4})(?!\d)/i.exec(words) ?? [];
	const at = monthNames.findIndex((name) => month !== '' && name.toLowerCase().startsWith(month.toLowerCase()));
	const date = parseIsoDate(`${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
	return at >= 0 && date.ok ? date.value : undefined;
}

function dateAtStart(words: string): IsoDate | undefined {
	return /^(?:review |on )?\d/i.test(words) ? dateIn(words.slice(0, 24)) : undefined;
}
