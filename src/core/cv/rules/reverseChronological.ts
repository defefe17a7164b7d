import type {CvRule, Fix, Report} from '../check/rule';
import type {CvSection, PlacedPart, SectionKind} from '../model/cv';
import type {IsoDate} from '../../documents/dates';
import {mayPrecede, misplaced} from './chronology';
import type {Timed} from './chronology';
import {entryDates} from './cvFacts';
import {exampleCv} from './exampleCv';
import {firstMonth, lastMonth, spanOf} from './monthSpan';
import {EntriesMemory} from './entriesMemory';

const ordered: ReadonlySet<SectionKind> = new Set(['experience', 'education', 'projects', 'volunteering', 'training']);

const mostMoves = 8;

const post = (title: string, dates: string): string => `### ${title} | Northern Water\n\n${dates}\n\n`;
const experience = (...entries: readonly string[]): string =>
	exampleCv({experience: `## Experience\n\n${entries.join('')}`.replace(/\n$/, '')});

const newest = post('PMO Analyst', 'March 2021 – present');
const middle = post('Planner', 'June 2018 – February 2021');
const oldest = post('Clerk', 'May 2015 – May 2018');

export const reverseChronological: CvRule = {
	code: 'reverse-chronological',
	title: 'Newest first',
	severity: 'warning',
	what: 'An entry that stands above a newer one in the same section.',
	why: 'Readers look at the top for what you do now, and some systems take the first entry for your present post.',
	how: 'Put the newest entry first: by the end date, then by the start.',
	sources: [
		{text: "Queen's University Belfast careers service", grade: 'C'},
		{text: 'Miami University careers service, guide to applicant tracking systems', grade: 'C'},
	],
	bad: [
		{text: experience(newest, oldest, post('Planner', '«June 2018 – February 2021»'))},
		{text: experience(middle, post('PMO Analyst', '«March 2021 – present»'))},
		{text: experience(post('Clerk', '«May 2015 – May 2018»'), middle, newest), note: 'Oldest first: one finding.'},
		{
			text: exampleCv({
				education:
					'## Education\n\n### A levels | Leeds School\n\n2012 – 2014\n\n### BSc Geography | Pennine University\n\n«2014 – 2017»\n',
			}),
		},
	],
	good: [{text: experience(newest, middle, oldest)}],
	guards: [
		{text: experience(post('Trustee', 'May 2022 – present'), newest, middle), note: 'Two posts held at present.'},
		{
			text: experience(post('Tutor', 'March 2019 – present'), newest, middle),
			note: 'The main one need not be the newest.',
		},
		{
			text: experience(newest, post('Planner', '2018 – 2021'), post('Clerk', '2018')),
			note: 'Years leave the order open.',
		},
		{
			text: experience(
				'### Northern Water\n\n#### PMO Lead\n\nMay 2021 – present\n\n#### Clerk\n\nMay 2012 – May 2014\n\n',
				'### Leeds Rail\n\n#### Planner\n\nJune 2014 – April 2021\n\n',
			),
			note: 'Back at an employer of before: the employers are in order, and so are the posts of each.',
		},
		{
			text: experience(newest, middle) + '\n## Volunteering\n\n### Treasurer | Village hall\n\nMay 2025 – present\n',
			note: 'Each section has its own order.',
		},
	],
	scope: 'cv',
	check: (cv, {options: {today}, memory}, report) => {
		const kept = memory.of('reverse-chronological', () => new Map<number, EntriesMemory<boolean>>());
		for (const [at, section] of cv.sections.entries()) {
			if (ordered.has(section.kind) && section.parts.length > 1) {
				const memoryHere = kept.get(at) ?? new EntriesMemory<boolean>();
				kept.set(at, memoryHere);
				const parts = section.parts.map(({part}) => part);
				// What is told holds the text of the section, so that only the good news can be kept.
				if (!memoryHere.of(parts, today, () => listsOf(section, today).every(isInOrder))) {
					listsOf(section, today).forEach((units) => tell(units, section, report));
				}
			}
		}
	},
};

interface Unit {
	readonly time: Timed;
	readonly placed: PlacedPart;
	readonly group: string;
}

/** What has to be in order: the posts with each employer, and the newest of each. */
function listsOf(section: CvSection, today: IsoDate): readonly (readonly Unit[])[] {
	const units = section.parts.flatMap((placed): readonly Unit[] => {
		const {entry} = placed.part;
		if (!entry?.dates) {
			return [];
		}
		const {employer} = entry;
		const group = employer && employer.from === employer.to ? employer.text : '';
		return [{time: timeOf(placed, today), placed, group}];
	});
	const groups: Unit[][] = [];
	for (const unit of units) {
		const last = groups.at(-1);
		if (unit.group !== '' && last?.[0]?.group === unit.group) {
			last.push(unit);
		} else {
			groups.push([unit]);
		}
	}
	return [...groups, groups.flatMap((group) => newestOf(group))];
}

function isInOrder(units: readonly Unit[]): boolean {
	const {at, all} = misplaced(units.map(({time}) => time));
	return !all && at.length === 0;
}

function tell(units: readonly Unit[], section: CvSection, report: (report: Report) => void): void {
	const {at, all} = misplaced(units.map(({time}) => time));
	const [first] = units;
	if (all && first) {
		report({
			...where(first, section),
			message: 'These entries begin with the oldest. Readers, and some systems, take the first for your present post.',
			fixes: moved(
				section,
				[...units].sort((a, b) => (mayPrecede(a.time, b.time) ? -1 : 1)),
				units,
			),
		});
	}
	for (const index of at) {
		const unit = units[index];
		const above =
			unit &&
			units.findIndex((each, other) => other !== index && !at.includes(other) && mayPrecede(unit.time, each.time));
		if (!unit || above === undefined) {
			continue;
		}
		const others = units.filter((_, other) => other !== index);
		const place = above < 0 ? others.length : above > index ? above - 1 : above;
		report({
			...where(unit, section),
			message: 'This entry is out of order: the newest comes first, by the end date and then by the start.',
			// Each fix holds the text of the section, so that a list in great disorder gets none.
			fixes:
				at.length > mostMoves ? [] : moved(section, [...others.slice(0, place), unit, ...others.slice(place)], units),
		});
	}
}

function where({placed: {part, from}}: Unit, section: CvSection): {readonly from: number; readonly to: number} {
	return part.entry ? entryDates({part, entry: part.entry, from, section}) : {from, to: from};
}

/** One edit that writes the entries in the new order; none where a heading, a table or an undated entry stands among them. */
function moved(section: CvSection, order: readonly Unit[], before: readonly Unit[]): readonly Fix[] {
	const first = section.parts.findIndex(({part}) => part === before[0]?.placed.part);
	const neighbours = section.parts.slice(first, first + before.length);
	const plain = neighbours.every(
		(each, at) =>
			each.from === before[at]?.placed.from && each.part.leaves[0]?.kind !== 'cell' && before[at].group === '',
	);
	const end = neighbours.at(-1);
	if (first < 0 || !plain || !end) {
		return [];
	}
	const to = end.from + end.part.raw.length;
	const tail = end.part.raw.slice(end.part.raw.trimEnd().length);
	const text = order.map(({placed: {part}}) => part.raw.trimEnd()).join('\n\n') + tail;
	return [{title: 'Put the entries in order', preferred: false, edits: [{from: neighbours[0]?.from ?? to, to, text}]}];
}

function newestOf(group: readonly Unit[]): readonly Unit[] {
	const [first, ...rest] = group;
	return first ? [rest.reduce((newest, each) => (mayPrecede(newest.time, each.time) ? newest : each), first)] : [];
}

function timeOf({part: {entry}}: PlacedPart, today: IsoDate): Timed {
	const dates = entry?.dates;
	if (!entry || !dates) {
		return {endFirst: 0, endLast: 0, startFirst: 0, startLast: 0, current: false};
	}
	const {last, surelyLast} = spanOf(dates, today);
	return {
		endFirst: surelyLast,
		endLast: last,
		startFirst: firstMonth(dates.start),
		startLast: lastMonth(dates.start),
		current: entry.current,
	};
}
