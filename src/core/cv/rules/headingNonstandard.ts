import type {CvRule, Report} from '../check/rule';
import type {Lexicon} from '../lexicon/lexicon';
import type {Cv, CvSection, SectionKind} from '../model/cv';
import {cvFacts} from './cvFacts';
import {editDistance} from '../../documents/editDistance';
import {exampleCv} from './exampleCv';

type Heading = NonNullable<CvSection['heading']>;

export const headingNonstandard: CvRule = {
	code: 'heading-nonstandard',
	title: 'Headings that systems do not know',
	severity: 'warning',
	what: 'A section heading in a wording of its own, with a slip of the pen, or a level of headings left out.',
	why: 'Recruiting systems sort a CV by its headings. What stands below one they do not know may be lost.',
	how: 'Use plain headings: Profile, Experience, Education, Skills, Certifications.',
	sources: [
		{text: 'Greenhouse, support article 200989175: clear sections', grade: 'B'},
		{text: 'Section tables of ats-screener and OpenResume', grade: 'D'},
	],
	bad: [
		{
			text: exampleCv({skills: '## «My toolbox»\n\n- Power BI\n'}),
			fixed: exampleCv({skills: '## Skills\n\n- Power BI\n'}),
		},
		{
			text: exampleCv({skills: '## «MY TOOLBOX»\n\n- Power BI\n'}),
			fixed: exampleCv({skills: '## SKILLS\n\n- Power BI\n'}),
		},
		{
			text: exampleCv({education: '## «Educaton»\n\n### BSc Geography | Pennine University\n\n2014 – 2017\n'}),
			fixed: exampleCv({education: '## Education\n\n### BSc Geography | Pennine University\n\n2014 – 2017\n'}),
			note: 'A letter is missing.',
		},
		{
			text: exampleCv({end: '## «Some things I have been around»\n\n- A move of offices\n'}),
			note: 'A hint: it may be meant.',
		},
		{
			text: '# Jo Park\n\njo.park@example.org\n\n### «Profile»\n\nPMO analyst.\n\n### Skills\n\n- Power BI\n',
			note: 'From level 1 to level 3.',
		},
	],
	good: [{text: exampleCv({})}, {text: exampleCv({skills: '## Core competencies\n\n- Power BI\n'})}],
	guards: [
		{
			text: exampleCv({head: '# Jo Park\n\n## PMO Analyst\n\njo.park@example.org\n'}),
			note: 'A line with the job title.',
		},
		{
			text: '# Jo Park\n\n## Berufserfahrung\n\n### Projektleiter | Wasserwerk Nord\n\nMärz 2019 – heute\n\n'.concat(
				'- Leitung eines Teams mit zwölf Mitarbeitern und Verantwortung über das Budget\n'.repeat(10),
			),
			note: 'A CV in another language.',
		},
		{text: exampleCv({end: '## [Section]\n\n- [What it says]\n'}), note: 'A prompt.'},
	],
	scope: 'cv',
	check: (cv, {lexicon}, report) => {
		const {english, kinds} = cvFacts(cv);
		if (!english || cv.sections.length < 2) {
			return;
		}
		const [, first] = cv.sections;
		for (const section of cv.sections) {
			const {heading, kind} = section;
			const finding = heading && !heading.standard ? wording(heading, kind, lexicon) : undefined;
			// Right below the name stands the title that the person wants to be read as.
			const isHeadline =
				kind === 'other' && section === first && (lexicon.isTitle(heading?.text ?? '') || kinds.size < 3);
			if (finding && !isHeadline && !isPrompt(cv, section)) {
				report(finding);
			}
		}
		const skipped = skippedLevel(cv);
		if (skipped) {
			report(skipped);
		}
	},
};

function isPrompt({text}: Cv, {heading}: CvSection): boolean {
	return heading !== undefined && text.slice(heading.from, heading.to).includes('[');
}

function wording(heading: Heading, kind: SectionKind, lexicon: Lexicon): Report | undefined {
	const {from, to, text} = heading;
	if (kind !== 'other') {
		const standard = lexicon.data.headings.find((each) => each.kind === kind)?.standard[0];
		return {
			from,
			to,
			message: 'Systems may not know this heading, and then lose what stands below it.',
			fixes: standard === undefined ? [] : [renamed(heading, standard)],
		};
	}
	const meant = nearest(text, lexicon);
	return meant === undefined
		? {from, to, message: 'Systems do not know this heading. A plain one is read more surely.', atMost: 'hint'}
		: {
				from,
				to,
				message: `Is this meant to be "${meant}"? Systems know that heading.`,
				fixes: [renamed(heading, meant)],
			};
}

function renamed({from, to, text}: Heading, words: string): NonNullable<Report['fixes']>[number] {
	const capitals = text.length > 1 && text === text.toUpperCase();
	const each = /^\p{Lu}\S* \p{Lu}/u.test(text);
	const initial = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
	const cased = capitals ? words.toUpperCase() : each ? words.split(' ').map(initial).join(' ') : initial(words);
	return {title: `Call it "${cased}"`, preferred: true, edits: [{from, to, text: cased}]};
}

const near = new WeakMap<Lexicon, Map<string, string | undefined>>();
const longestWording = 40;

/** The standard wording that the heading is one or two letters away from; short ones one letter only. */
function nearest(heading: string, lexicon: Lexicon): string | undefined {
	const words = heading
		.toLowerCase()
		.replace(/[^\p{L} ]+/gu, '')
		.trim();
	if (words.length < 5 || words.length > longestWording) {
		return undefined;
	}
	const known = near.get(lexicon) ?? new Map<string, string | undefined>();
	near.set(lexicon, known);
	if (!known.has(words)) {
		if (known.size > 200) {
			known.clear();
		}
		const most = words.length < 8 ? 1 : 2;
		const candidates = lexicon.data.headings.flatMap(({standard}) => standard);
		known.set(
			words,
			candidates.find((each) => each.length > 4 && editDistance(words, each, most) <= most),
		);
	}
	return known.get(words);
}

/** The title has level 1 and every section level 3 or deeper. */
function skippedLevel(cv: Cv): Report | undefined {
	const title = cv.sections[0]?.parts[0];
	const levels = cv.sections.flatMap(({heading}) => (heading ? [heading] : []));
	const [first] = levels;
	const opens = title !== undefined && /^#[ \t]/.test(cv.text.slice(title.from, title.from + 2));
	if (!first || levels.length < 2 || !opens || levels.some(({level}) => level < 3) || hasLevelTwo(cv)) {
		return undefined;
	}
	return {
		from: first.from,
		to: first.to,
		message:
			'The sections stand two levels below the title. Level 2 lets systems, and screen readers, see them as sections.',
		atMost: 'info',
		fixes: [{title: 'Raise all headings by a level', preferred: false, edits: raised(cv)}],
	};
}

function hasLevelTwo(cv: Cv): boolean {
	return headingsOf(cv).some(({marks}) => marks === 2);
}

function raised(cv: Cv): readonly {readonly from: number; readonly to: number; readonly text: string}[] {
	return headingsOf(cv)
		.filter(({marks}) => marks > 2)
		.map(({from}) => ({from, to: from + 1, text: ''}));
}

/** The headings with `#`, and how many of them each has. */
function headingsOf({sections, text}: Cv): readonly {readonly from: number; readonly marks: number}[] {
	const words = sections.flatMap(({heading, parts}) => [
		...(heading ? [heading.from] : []),
		...parts.flatMap(({part, from}) =>
			part.leaves.filter(({kind}) => kind === 'heading').map((leaf) => leaf.from + from),
		),
	]);
	return words.map((at) => {
		const from = text.lastIndexOf('\n', at - 1) + 1;
		return {from, marks: /^#*/.exec(text.slice(from, from + 7))?.[0].length ?? 0};
	});
}
