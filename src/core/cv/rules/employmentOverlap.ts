import type {IsoDate} from '../../documents/dates';
import {Slot} from '../model/slot';
import {foldTitle} from '../../catalogue/foldTitle';
import type {CvRule} from '../check/rule';
import {cvFacts, entryDates} from './cvFacts';
import type {PlacedEntry} from './cvFacts';
import {exampleCv} from './exampleCv';
import {durationText, spanOf} from './monthSpan';
import {EntriesMemory} from './entriesMemory';

const posts = (first: string, second: string): string =>
	exampleCv({
		experience: `## Experience\n\n### PMO Analyst | Northern Water\n\n${first}\n\n- Cut the cycle by half\n\n### Planner | Leeds Rail\n\n${second}\n`,
	});

/** Such posts are held beside others. */
const beside =
	/\bpart[- ]time\b|\bfree[- ]?lance|\bself[- ]employed|\bnon[- ]executive|\btrustee|\bvolunt|\bconsultan|\bcontract|\bsecond|\bgovernor|\bcareer break|\bleave\b|\bsabbatical|\bown business|\bfounder|\bintern|\bboard member/i;

export const employmentOverlap: CvRule = {
	code: 'employment-overlap',
	title: 'Posts at the same time',
	severity: 'info',
	what: 'Two posts at different employers whose dates overlap by more than a month.',
	why: 'It may well be true, and it often is a slip in the dates. Readers cannot tell which.',
	how: 'Check the dates. If both are right, say so: part-time, freelance, seconded to.',
	sources: [
		{text: 'Analytics of HackMyResume on gaps and overlaps', grade: 'D'},
		{text: 'Prospects and the University of Sheffield: dates that add up', grade: 'C'},
	],
	bad: [
		{text: posts('«March 2019 – present»', 'June 2016 – August 2019')},
		{text: posts('«March 2019 – present»', 'June 2016 – present'), note: 'A hint only: two part-time posts exist.'},
	],
	good: [{text: posts('March 2019 – present', 'June 2016 – February 2019')}],
	guards: [
		{text: posts('March 2019 – present', 'June 2016 – March 2019'), note: 'The month of the change.'},
		{text: posts('March 2019 – present (part-time)', 'June 2016 – August 2021'), note: 'It says that it is part-time.'},
		{text: posts('2019 – present', '2016 – 2019'), note: 'Years do not show an overlap.'},
		{
			text: exampleCv({
				experience:
					'## Experience\n\n### PMO Lead | Northern Water\n\nMarch 2019 – present\n\n### PMO Analyst | Northern Water\n\nJune 2016 – August 2019\n',
			}),
			note: 'The same employer.',
		},
		{
			text: exampleCv({
				experience:
					'## Experience\n\n### PMO Analyst | Northern Water\n\nMarch 2019 – present\n\n### Trustee | Village hall\n\nJune 2016 – present\n',
			}),
			note: 'An office held beside a post.',
		},
	],
	scope: 'cv',
	check: (cv, {options: {today}, memory}, report) => {
		const {posts} = cvFacts(cv);
		const kept = memory.of('employment-overlap', () => new EntriesMemory<readonly Overlap[]>());
		for (const {at, months, both} of kept.of(posts, today, () => overlapsOf(posts, today))) {
			const post = posts[at];
			if (post) {
				report({
					...entryDates(post),
					message: `This overlaps with another post by ${durationText(months)}. If that is right, say how: part-time, freelance, seconded.`,
					...(both ? {atMost: 'hint' as const} : {}),
				});
			}
		}
	},
};

interface Overlap {
	/** Which of the posts it is told of. */
	readonly at: number;
	readonly months: number;
	/** Both posts are held at present. */
	readonly both: boolean;
}

function overlapsOf(all: readonly PlacedEntry[], today: IsoDate): readonly Overlap[] {
	const spans = all.flatMap((placed, at) => {
		const {dates} = placed.entry;
		if (!dates || saysBeside(placed)) {
			return [];
		}
		const {surelyFirst, surelyLast} = spanOf(dates, today);
		return surelyLast >= surelyFirst ? [{placed, at, first: surelyFirst, last: surelyLast}] : [];
	});
	spans.sort((a, b) => a.first - b.first || b.last - a.last);
	const overlaps: Overlap[] = [];
	let longest: (typeof spans)[number] | undefined;
	for (const span of spans) {
		if (longest) {
			const months = Math.min(longest.last, span.last) - span.first + 1;
			if (months > 1 && !sameEmployer(longest.placed, span.placed)) {
				const both = longest.placed.entry.current && span.placed.entry.current;
				overlaps.push({at: span.at, months, both});
			}
		}
		longest = longest && longest.last >= span.last ? longest : span;
	}
	return overlaps;
}

const heldBeside = new Slot<boolean>();

function saysBeside({part, entry}: PlacedEntry): boolean {
	const known = heldBeside.get(part) ?? beside.test(part.raw.slice(entry.head.from, entry.head.to));
	heldBeside.set(part, known);
	return known;
}

function sameEmployer(a: PlacedEntry, b: PlacedEntry): boolean {
	const [one, other] = [employerOf(a), employerOf(b)];
	return one === undefined || other === undefined || one === other;
}

const employers = new Slot<string>();

/** Without capitals, accents and marks, so that two spellings are one employer. */
function employerOf({part, entry: {employer}}: PlacedEntry): string | undefined {
	if (!employer) {
		return undefined;
	}
	const known = employers.get(part) ?? foldTitle(employer.text);
	employers.set(part, known);
	return known;
}
