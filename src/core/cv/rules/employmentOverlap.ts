import {foldTitle} from '../../catalogue/foldTitle';
import type {CvRule} from '../check/rule';
import type {Part} from '../model/cv';
import {cvFacts, entryDates} from './cvFacts';
import type {PlacedEntry} from './cvFacts';
import {exampleCv} from './exampleCv';
import {durationText, spanOf} from './monthSpan';

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
	check: (cv, {options}, report) => {
		const {posts: all} = cvFacts(cv);
		if (all.length < 2) {
			return;
		}
		const spans = all.flatMap((placed) => {
			const {dates} = placed.entry;
			if (!dates || saysBeside(placed)) {
				return [];
			}
			const {surelyFirst, surelyLast} = spanOf(dates, options.today);
			return surelyLast >= surelyFirst ? [{placed, first: surelyFirst, last: surelyLast}] : [];
		});
		spans.sort((a, b) => a.first - b.first || b.last - a.last);
		let longest: (typeof spans)[number] | undefined;
		for (const span of spans) {
			if (longest) {
				const months = Math.min(longest.last, span.last) - span.first + 1;
				if (months > 1 && !sameEmployer(longest.placed, span.placed)) {
					const both = longest.placed.entry.current && span.placed.entry.current;
					report({
						...entryDates(span.placed),
						message: `This overlaps with another post by ${durationText(months)}. If that is right, say how: part-time, freelance, seconded.`,
						...(both ? {atMost: 'hint' as const} : {}),
					});
				}
			}
			longest = longest && longest.last >= span.last ? longest : span;
		}
	},
};

const heldBeside = new WeakMap<Part, boolean>();

function saysBeside({part, entry}: PlacedEntry): boolean {
	const known = heldBeside.get(part) ?? beside.test(part.raw.slice(entry.head.from, entry.head.to));
	heldBeside.set(part, known);
	return known;
}

function sameEmployer(a: PlacedEntry, b: PlacedEntry): boolean {
	const [one, other] = [a.entry.employer?.text, b.entry.employer?.text];
	return one === undefined || other === undefined || foldTitle(one) === foldTitle(other);
}
