import type {CvRule, Fix} from '../check/rule';
import type {Cv, SectionKind} from '../model/cv';
import {cvFacts} from './cvFacts';
import type {CvFacts} from './cvFacts';
import {exampleCv} from './exampleCv';

/** A section that readers look for, what serves as well, and what stands in for it where nothing else is there. */
interface Wanted {
	readonly name: string;
	readonly heading: string;
	readonly prompt: string;
	readonly kinds: readonly SectionKind[];
	/** With one of these the CV may be as it is meant to be. */
	readonly instead: readonly SectionKind[];
}

const wanted: readonly Wanted[] = [
	{
		name: 'experience',
		heading: 'Experience',
		prompt: '### [Job title] | [Organisation] | [Place]\n\n[Month year] to [month year, or present]',
		kinds: ['experience'],
		instead: ['projects', 'volunteering', 'achievements'],
	},
	{
		name: 'education',
		heading: 'Education',
		prompt: '- [Qualification], [institution], [year]',
		kinds: ['education'],
		instead: ['certifications', 'training'],
	},
	{
		name: 'skills',
		heading: 'Skills',
		prompt: '- [Skill: where you used it, on what scale]',
		kinds: ['skills'],
		instead: [],
	},
];

export const missingSection: CvRule = {
	code: 'missing-section',
	title: 'Missing sections',
	severity: 'warning',
	what: 'A CV without a section on experience, on education or certificates, or on skills.',
	why: 'Recruiting systems sort what you write by these sections, and readers look for each of them.',
	how: 'Add the section, however short. Somebody at the start of a career can let projects or volunteering stand for experience.',
	sources: [
		{text: 'Greenhouse, support article 200989175 on how CVs are read', grade: 'B'},
		{text: 'Section table of ats-screener', grade: 'D'},
	],
	bad: [
		{text: exampleCv({skills: ''}).replace('Jo Park', '«Jo Park»')},
		{text: exampleCv({skills: '', education: ''}).replace('Jo Park', '«Jo Park»'), note: 'One finding for both.'},
		{
			text: exampleCv({
				experience: '',
				education: '## Education\n\n### BSc Geography | Pennine University\n\n2014 – 2017\n',
			}).replace('Jo Park', '«Jo Park»'),
		},
		{
			text: exampleCv({education: '## Certifications\n\n- PRINCE2 Practitioner, PeopleCert, May 2024\n'}).replace(
				'Jo Park',
				'«Jo Park»',
			),
			note: 'A hint: certificates may be all there is to say.',
		},
	],
	good: [{text: exampleCv({})}],
	guards: [
		{text: '# Jo Park\n\n## Experience\n\nTo do.\n', note: 'Not yet a CV.'},
		{text: exampleCv({skills: '## My toolbox\n\n- Power BI\n'}), note: 'Another rule asks for a plain heading.'},
		{text: exampleCv({skills: 'SKILLS\n\n- Power BI\n'}), note: 'A heading in capitals.'},
	],
	scope: 'cv',
	check: (cv, _, report) => {
		const facts = cvFacts(cv);
		const has = (kind: SectionKind): boolean => facts.kinds.has(kind);
		const missing = facts.whole ? wanted.filter(({kinds}) => !kinds.some(has)) : [];
		if (missing.length === 0) {
			return;
		}
		const excused = missing.every(({instead}) => instead.some(has));
		report({
			...facts.title,
			message: `There is no section on ${listed(missing.map(({name}) => name))}. Systems and readers look for it by its heading.`,
			...(excused ? {atMost: 'hint' as const} : {}),
			fixes: [addition(cv, facts, missing)],
		});
	},
};

function listed(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}

/** The sections with prompts, at the end of the document, with headings like those that are there. */
function addition(cv: Cv, {kinds}: CvFacts, missing: readonly Wanted[]): Fix {
	const level = cv.sections.find(({heading}) => heading)?.heading?.level ?? 2;
	const marks = '#'.repeat(kinds.size > 1 ? level : 2);
	const end = cv.sections.at(-1)?.to ?? cv.text.length;
	const at = cv.text.slice(0, end).trimEnd().length;
	const text = missing
		.map(({heading, prompt}) => `\n\n${marks} ${heading}\n\n${prompt.replace(/^###/, `${marks}#`)}`)
		.join('');
	const title = missing.length > 1 ? 'Add the sections to fill in' : 'Add a section to fill in';
	return {title, preferred: false, edits: [{from: at, to: at, text}]};
}
