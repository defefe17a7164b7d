import type {Fix, PartRule} from '../check/rule';
import {cvConvention} from '../country';
import type {DateRange} from '../model/dates';
import {firstMonth, lastMonth, monthOfToday} from './monthSpan';

export const dateOrder: PartRule = {
	code: 'date-order',
	title: 'Dates in an impossible order',
	severity: 'error',
	what: 'An end before the start, or a post that starts in the future.',
	why: 'Systems throw such dates away or count them wrongly, and readers wonder what else is not right.',
	how: 'Check the dates. For a post agreed and not yet begun, say so in words.',
	sources: [
		{text: 'Miami University careers service, guide to applicant tracking systems', grade: 'C'},
		{text: 'Check of Reactive Resume on dates (pull request 3314)', grade: 'D'},
	],
	bad: [
		{text: '## Experience\n\n### Planner | Northern Water\n\n«May 2021 – March 2019»\n'},
		{text: '## Education\n\n### BSc Geography | Pennine University\n\n«2017 – 2014»\n'},
		{text: '## Experience\n\n### Planner | Northern Water\n\n«June 2027 – present»\n', note: 'Not yet begun.'},
	],
	good: [
		{text: '## Experience\n\n### Planner | Northern Water\n\nMarch 2019 – May 2021\n'},
		{text: '## Experience\n\n### Planner | Northern Water\n\nMay 2021 – May 2021\n', note: 'One month.'},
	],
	guards: [
		{
			text: '## Experience\n\n### Planner | Northern Water\n\nMarch 2020 – June 2027\n',
			note: 'A contract may end later.',
		},
		{text: '## Experience\n\n### Planner | Northern Water\n\nJune 2019 – 2019\n', note: 'Some time in that year.'},
		{
			text: '## Education\n\n### MSc Management | Pennine University\n\nSeptember 2027 – June 2028\n',
			note: 'A place to study.',
		},
		{text: '## Experience\n\n### Planner | Northern Water\n\nNovember 2026 – present\n', note: 'This month.'},
	],
	scope: 'part',
	check: ({entry, section, raw}, {options}, report) => {
		const dates = entry?.dates;
		if (!dates) {
			return;
		}
		const {from, to, start, end} = dates;
		if (typeof end === 'object' && !start.impossible && !end.impossible && lastMonth(end) < firstMonth(start)) {
			report({
				from,
				to,
				message: 'This ends before it starts. One of the two dates is wrong, or they stand the wrong way round.',
				fixes: swapped(dates, raw),
			});
		} else if (section === 'experience' && firstMonth(start) > monthOfToday(options.today)) {
			const federal = cvConvention(options.country).hours === 'required';
			report({
				from,
				to,
				message: 'This starts in the future. If the date is right, say in words that the post is agreed.',
				...(federal ? {} : {atMost: 'warning' as const}),
			});
		}
	},
};

function swapped({start, end}: DateRange, raw: string): readonly Fix[] {
	// A start without its year (May – March 2019) has nothing to swap.
	if (
		typeof end !== 'object' ||
		!/\d{4}/.test(raw.slice(start.from, start.to)) ||
		!/\d{4}/.test(raw.slice(end.from, end.to))
	) {
		return [];
	}
	const edits = [
		{from: start.from, to: start.to, text: raw.slice(end.from, end.to)},
		{from: end.from, to: end.to, text: raw.slice(start.from, start.to)},
	];
	return [{title: 'Swap the dates', preferred: false, edits}];
}
