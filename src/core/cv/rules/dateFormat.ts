import type {Fix, PartRule, Report} from '../check/rule';
import {cvConvention} from '../country';
import type {EntryFacts, Part} from '../model/cv';
import type {CvDate} from '../model/dates';
import {isUnfilled} from './cvFacts';
import {lastMonth, monthOfToday} from './monthSpan';

/** Earlier than this many months ago, a year may do. */
const longAgo = 15 * 12;

export const dateFormat: PartRule = {
	code: 'date-format',
	title: 'Dates that cannot be read',
	severity: 'warning',
	what: 'A post without dates, with a year or a season only, or with a month that does not exist.',
	why: 'Recruiting systems work out your experience from month and year. A year alone can hide almost two years, and readers know it.',
	how: 'Give month and year for every post: March 2020 – June 2023. Federal résumés in the United States also name the hours a week.',
	sources: [
		{text: 'Miami University careers service, guide to applicant tracking systems', grade: 'C'},
		{text: 'House of PMO, advice on CVs: month and year', grade: 'C'},
		{text: 'Arras People, advice on CVs: months and years', grade: 'C'},
		{text: 'USAJOBS rules for federal résumés from September 2025, as told by gogovernment.org', grade: 'B'},
	],
	bad: [
		{text: '## Experience\n\n### PMO Analyst | Northern Water\n\n«2019 – 2021»\n'},
		{text: '## Experience\n\n### Planner | Northern Water\n\n«Summer 2019» – May 2021\n'},
		{text: '## Experience\n\n### Planner | Northern Water\n\n«13/2019» – 05/2021\n', note: 'No such month.'},
		{
			text: '## Experience\n\n### «PMO Analyst» | Northern Water\n\n- Cut the cycle by half\n',
			note: 'No dates at all.',
		},
		{
			text: '## Experience\n\n### PMO Analyst | Department of Roads\n\n«March 2019 – present»\n\n- Cut the cycle by half\n',
			note: 'The hours a week are missing.',
			options: {country: 'us-federal'},
		},
	],
	good: [
		{text: '## Experience\n\n### PMO Analyst | Northern Water\n\nMarch 2019 – present\n'},
		{text: '## Experience\n\n### PMO Analyst | Northern Water\n\n03/2019 - 05/2021\n'},
		{
			text: '## Experience\n\n### PMO Analyst | Department of Roads\n\nMarch 2019 – present | 40 hours a week\n',
			options: {country: 'us-federal'},
		},
	],
	guards: [
		{text: '## Education\n\n### BSc Geography | Pennine University\n\n2014 – 2017\n', note: 'Years do for education.'},
		{
			text: '## Experience\n\n### [Job title] | [Organisation]\n\n[Month year] to [month year, or present]\n',
			note: 'A scaffold.',
		},
		{
			text: '## Experience\n\n### Planner | Northern Water\n\n15/03/2019 – 31/05/2021\n',
			note: 'Days are more than enough.',
		},
		{text: '## Experience\n\n### Planner | Northern Water\n\nMai 2019 – heute\n', note: 'Months of other languages.'},
	],
	scope: 'part',
	check: (part, {options}, report) => {
		const {entry, section} = part;
		if (!entry || isUnfilled(part)) {
			return;
		}
		for (const date of datesOf(entry)) {
			if (date.impossible) {
				report({
					from: date.from,
					to: date.to,
					message: 'There is no such month. Systems cannot read the date, and readers take it for carelessness.',
					atLeast: 'error',
				});
			}
		}
		if (section !== 'experience') {
			return;
		}
		const convention = cvConvention(options.country);
		const required = convention.hours === 'required';
		const level = required ? {atLeast: 'error' as const} : {};
		const vague = vagueDates(part, entry, lastMonthOf(entry) < monthOfToday(options.today) - longAgo);
		if (vague) {
			report({...vague, ...(required ? level : {})});
		} else if (required && entry.dates && !statesHours(part)) {
			report({
				from: entry.dates.from,
				to: entry.dates.to,
				message: 'The hours a week are missing. Federal applications count experience by them.',
				...level,
			});
		} else if (!entry.dates) {
			report({...withoutDates(part, entry, convention.dates), ...level});
		}
	},
};

function datesOf({dates}: EntryFacts): readonly CvDate[] {
	return dates ? [dates.start, ...(typeof dates.end === 'object' ? [dates.end] : [])] : [];
}

function lastMonthOf({dates, current}: EntryFacts): number {
	const last = typeof dates?.end === 'object' ? dates.end : dates?.start;
	return last && !current ? lastMonth(last) : Infinity;
}

/** Years alone make one finding, a season one at its place. */
function vagueDates(part: Part, entry: EntryFacts, old: boolean): Report | undefined {
	const dates = datesOf(entry).filter(({month, impossible}) => month === undefined && !impossible);
	const [first] = dates;
	const last = dates.at(-1);
	if (!first || !last) {
		return undefined;
	}
	const season = first.form === 'season';
	const prompt = (date: CvDate): string => `[month] ${String(date.year)}`;
	const fix: Fix = {
		title: 'Ask for the month',
		preferred: false,
		edits: dates.map((date) => ({from: date.from, to: date.to, text: prompt(date)})),
	};
	return {
		from: first.from,
		to: dates.length > 1 && entry.dates ? entry.dates.to : last.to,
		message: season
			? 'A season is no date that a system can read. Give month and year.'
			: 'The year alone leaves open how long this was. Give month and year.',
		// A shortened year (2019-21) would no longer be one after an edit.
		fixes: dates.every(({from, to}) => /\d{4}/.test(part.raw.slice(from, to))) ? [fix] : [],
		...(old ? {atMost: 'hint' as const} : {}),
	};
}

function withoutDates(part: Part, entry: EntryFacts, prompt: string): Report {
	const piece = entry.title ?? entry.employer;
	const [line = ''] = (part.leaves[0]?.text ?? '').split('\n', 1);
	const from = part.leaves[0]?.from ?? 0;
	const at = piece && piece.to > piece.from ? piece : {from, to: from + line.trimEnd().length};
	const lineEnd = part.raw.indexOf('\n', at.to);
	const end = lineEnd < 0 ? part.raw.length : lineEnd;
	return {
		from: at.from,
		to: at.to,
		message: 'This post has no dates, so neither people nor systems can tell how long and how long ago it was.',
		fixes: [
			{title: 'Add a line for the dates', preferred: false, edits: [{from: end, to: end, text: `\n\n${prompt}`}]},
		],
	};
}

function statesHours({leaves}: Part): boolean {
	return leaves
		.slice(0, 6)
		.some(
			({kind, text}) =>
				kind !== 'bullet' && /\b\d{1,3}\+?\s?(?:hours|hrs|h)\b|\bhours?[^\n\d]{0,12}\d|\bfull[- ]time\b/i.test(text),
		);
}
