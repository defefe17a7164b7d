import type {CvRule, Fix} from '../check/rule';
import type {Cv} from '../model/cv';
import type {CvDate} from '../model/dates';
import {cvFacts, entryDates} from './cvFacts';
import type {PlacedEntry} from './cvFacts';
import {dateStyle, formOf, formsOf, monthDates} from './dateStyle';
import type {DateStyle} from './dateStyle';
import {exampleCv} from './exampleCv';
import {firstMonth} from './monthSpan';
import {writeMonth} from './writeMonth';
import {EntriesMemory} from './entriesMemory';

const posts = (first: string, second: string, third: string): string =>
	exampleCv({
		experience: [
			'## Experience',
			`### PMO Analyst | Northern Water\n\n${first}`,
			`### Planner | Leeds Rail\n\n${second}`,
			`### Clerk | City Hospital\n\n${third}\n`,
		].join('\n\n'),
	});

export const dateConsistency: CvRule = {
	code: 'date-consistency',
	title: 'Dates in different forms',
	severity: 'warning',
	what: 'Dates that are written in another form than most dates of the CV.',
	why: 'Systems that have learnt one form misread the other, and mixed forms look as if nobody had read the whole.',
	how: 'Choose one form with month and year and keep to it, such as March 2020 – June 2023.',
	sources: [
		{text: 'Miami University careers service, guide to applicant tracking systems', grade: 'C'},
		{text: 'Check of Reactive Resume on dates (pull request 3314)', grade: 'D'},
	],
	bad: [
		{
			text: posts('March 2021 – present', '«06/2018 – 02/2021»', 'January 2016 – April 2018'),
			fixed: posts('March 2021 – present', 'June 2018 – February 2021', 'January 2016 – April 2018'),
		},
		{
			text: posts('03/2021 – present', '06/2018 – 02/2021', '«January 2016 – Apr 2018»'),
			fixed: posts('03/2021 – present', '06/2018 – 02/2021', '01/2016 – 04/2018'),
		},
		{
			text: posts('Mar 2021 to present', '«15.06.2018 to 28.02.2021»', 'Jan 2016 to Apr 2018'),
			note: 'The days would be lost, so that the fix waits to be asked for.',
		},
	],
	good: [{text: posts('March 2021 – present', 'June 2018 – February 2021', 'January 2016 – April 2018')}],
	guards: [
		{
			text: posts('Mar 2021 – present', 'June 2018 – Feb 2021', 'May 2016 – Apr 2018'),
			note: 'May, June and July stay as they are beside short names.',
		},
		{
			text: posts('March 2021 – present', '2018 – 2020', 'January 2016 – April 2018'),
			note: 'Years alone are another rule’s business.',
		},
		{text: exampleCv({}), note: 'Years in education beside months in posts.'},
	],
	scope: 'cv',
	check: (cv, {options, memory}, report) => {
		const {entries} = cvFacts(cv);
		const kept = memory.of('date-consistency', () => new EntriesMemory<Consistency>());
		const {style, others: inOtherForms} = kept.of(entries, options.today, () => consistencyOf(cv));
		for (const at of inOtherForms) {
			const placed = entries[at];
			if (!style || !placed) {
				continue;
			}
			const others = otherDates(placed, style);
			report({
				...entryDates(placed),
				message: 'Most dates of this CV are written in another form. Systems and readers do best with one.',
				fixes: style.english ? [rewritten(others, placed, style)] : [],
			});
		}
	},
};

interface Consistency {
	readonly style: DateStyle | undefined;
	/** Which of the entries write dates in another form. */
	readonly others: readonly number[];
}

function consistencyOf(cv: Cv): Consistency {
	const style = dateStyle(cv);
	const isOther = (placed: PlacedEntry): boolean => [...formsOf(placed).keys()].some((form) => form !== style?.form);
	return {style, others: style ? cvFacts(cv).entries.flatMap((placed, at) => (isOther(placed) ? [at] : [])) : []};
}

function otherDates(placed: PlacedEntry, {form}: DateStyle): readonly CvDate[] {
	return monthDates(placed).filter((date) => {
		const own = formOf(date, placed.part.raw.slice(date.from, date.to));
		return own !== undefined && own !== form;
	});
}

function rewritten(dates: readonly CvDate[], {part, from}: PlacedEntry, style: DateStyle): Fix {
	const whole = dates.every((date) => !hasDay(date, part.raw));
	return {
		title: 'Write the dates like the others',
		preferred: whole,
		edits: dates.map((date) => ({
			from: date.from + from,
			to: date.to + from,
			text: writeMonth(firstMonth(date), style),
		})),
	};
}

/** A day would be lost. */
function hasDay({from, to, form}: CvDate, raw: string): boolean {
	const numbers = raw.slice(from, to).match(/\d+/g) ?? [];
	return numbers.length > (form === 'name' || form === 'short' ? 1 : 2);
}
