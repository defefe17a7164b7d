import type {IsoDate} from '../../documents/dates';
import type {CvRule, Fix} from '../check/rule';
import {cvFacts, entryDates} from './cvFacts';
import type {PlacedEntry} from './cvFacts';
import {dateStyle} from './dateStyle';
import type {DateStyle} from './dateStyle';
import {exampleCv} from './exampleCv';
import {durationText, monthOfToday, spanOf} from './monthSpan';
import {plainStyle, writeMonth} from './writeMonth';
import {EntriesMemory} from './entriesMemory';

/** A search for a new post takes some months; nobody asks about those. */
const longestUnasked = 3;
/** What was more than ten years ago is asked about by few. */
const longAgo = 10 * 12;

const later =
	'## Experience\n\n### PMO Analyst | Northern Water\n\n«March 2021 – present»\n\n- Cut the cycle by half\n\n';
const plain = later.replace(/[«»]/g, '');
const earlier = '### Planner | Leeds Rail\n\nJune 2017 – August 2019\n';

export const employmentGap: CvRule = {
	code: 'employment-gap',
	title: 'Gaps between posts',
	severity: 'info',
	what: 'More than three months between two posts that nothing else in the CV covers.',
	why: 'Readers fill an open gap with guesses. In an experiment, applications without a visible gap were answered more often.',
	how: 'Give the time a line of its own, such as a career break with its dates and what it was for. Study and volunteering count too.',
	sources: [
		{
			text: 'Kristal and others 2023, Nature Human Behaviour: experiment with over 9,000 vacancies',
			grade: 'A',
			url: 'https://www.nature.com/articles/s41562-022-01485-6',
		},
		{text: 'ResumeGo: 36,500 applications, reported by SHRM', grade: 'D'},
		{text: 'Prospects and the University of Sheffield: explain gaps', grade: 'C'},
	],
	bad: [
		{text: exampleCv({experience: later + earlier})},
		{
			text: exampleCv({
				experience:
					'## Experience\n\n**PMO Analyst** | Northern Water | «Mar 2021 – present»\n\n- Cut the cycle by half\n\n**Planner** | Leeds Rail | Jun 2017 – Aug 2019\n',
			}),
		},
		{
			text: exampleCv({
				experience:
					'## Experience\n\n### Northern Water\n\n#### PMO Analyst\n\n«March 2021 – present»\n\n### Leeds Rail\n\n#### Planner\n\nJune 2017 – August 2019\n',
			}),
		},
	],
	good: [
		{text: exampleCv({experience: `${plain}${earlier.replace('August 2019', 'January 2021')}`})},
		{
			text: exampleCv({
				experience: `${plain}### Career break\n\nSeptember 2019 – February 2021\n\nCared for a parent.\n\n${earlier}`,
			}),
		},
	],
	guards: [
		{
			text: exampleCv({
				experience: plain + earlier,
				education: '## Education\n\n### MSc Management | Pennine University\n\n2019 – 2021\n',
			}),
			note: 'Study covers it.',
		},
		{
			text: exampleCv({
				experience: plain + earlier,
				end: '## Volunteering\n\n### Treasurer | Village hall\n\nOctober 2019 – January 2021\n',
			}),
			note: 'Volunteering covers it.',
		},
		{
			text: exampleCv({experience: plain + earlier.replace('June 2017 – August 2019', '2017 – 2020')}),
			note: 'Years: it may have ended in December.',
		},
		{
			text: exampleCv({experience: `${plain}### Planner | Leeds Rail\n\nJune 2017 – November 2020\n`}),
			note: 'Three months.',
		},
	],
	scope: 'cv',
	check: (cv, {options: {today}, memory}, report) => {
		const {entries, posts} = cvFacts(cv);
		if (posts.length < 2) {
			return;
		}
		const kept = memory.of('employment-gap', () => new EntriesMemory<Gaps>());
		const {gaps, style} = kept.of(entries, today, () => ({gaps: gapsIn(entries, today), style: dateStyle(cv)}));
		for (const {before, from, to, isLongAgo} of gaps) {
			const next = entries[before];
			if (next) {
				report({
					...entryDates(next),
					message: `Nothing covers the ${durationText(to - from + 1)} before this. A line that says what they were for keeps readers from guessing.`,
					...(isLongAgo ? {atMost: 'hint' as const} : {}),
					fixes: careerBreak(next, from, to, style),
				});
			}
		}
	},
};

interface Gaps {
	readonly gaps: readonly Gap[];
	/** In which a line that fills one is to be written. */
	readonly style: DateStyle | undefined;
}

/** Time that no entry covers. Months count from the year 0. */
interface Gap {
	readonly from: number;
	readonly to: number;
	readonly isLongAgo: boolean;
	/** Which of the entries it is told of: the post that follows. */
	readonly before: number;
}

function gapsIn(entries: readonly PlacedEntry[], today: IsoDate): readonly Gap[] {
	const spans = entries.flatMap((placed, at) => {
		const {dates} = placed.entry;
		const span = dates && spanOf(dates, today);
		return span ? [{placed, at, first: Math.min(span.first, span.last), last: Math.max(span.first, span.last)}] : [];
	});
	spans.sort((a, b) => a.first - b.first);
	const gaps: Gap[] = [];
	let covered = -Infinity;
	let worked = false;
	for (const span of spans) {
		const {placed, first, last} = span;
		const post = placed.section.kind === 'experience';
		const months = first - covered - 1;
		if (worked && months > longestUnasked) {
			const next = post ? span : spans.find((each) => each.first >= first && isPost(each.placed));
			if (next) {
				const isLongAgo = first < monthOfToday(today) - longAgo;
				gaps.push({before: next.at, from: covered + 1, to: first - 1, isLongAgo});
			}
		}
		covered = Math.max(covered, last);
		worked ||= post;
	}
	return gaps;
}

function isPost({section}: PlacedEntry): boolean {
	return section.kind === 'experience';
}

/** An entry of its own below the post that follows the gap, in the layout of that post. */
function careerBreak(
	{part, entry, section, from}: PlacedEntry,
	first: number,
	last: number,
	style: DateStyle | undefined,
): readonly Fix[] {
	const month = (index: number): string => writeMonth(index, style?.english ? style : plainStyle);
	const dates = `${month(first)} – ${month(last)}`;
	const level = headingMarks(part.raw, entry.employer?.from === entry.employer?.to, section, from);
	const head = level === '' ? `**Career break** | ${dates}` : `${level} Career break\n\n${dates}`;
	if (part.leaves[0]?.kind === 'cell') {
		return [];
	}
	const at = from + part.raw.trimEnd().length;
	const text = `\n\n${head}\n\n[What this time was for]`;
	return [{title: 'Add a line for a career break', preferred: false, edits: [{from: at, to: at, text}]}];
}

/** The marks of the heading above: the post's own, or those of the employer that several posts stand under. */
function headingMarks(raw: string, grouped: boolean, {parts}: PlacedEntry['section'], from: number): string {
	const group = grouped ? parts.filter((each) => each.from < from && !each.part.entry).at(-1)?.part.raw : undefined;
	return /^#{1,6}(?=[ \t])/.exec(group ?? raw)?.[0] ?? '';
}
