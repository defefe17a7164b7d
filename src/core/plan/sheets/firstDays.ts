import type {Role} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {formatDate} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {markdownText} from '../../documents/markdownText';
import {bullets, dayAfter, numbered, phaseSections, sheetText} from './sheetText';
import type {Phase, SheetTask} from './sheetText';

/** Duties to be agreed with the manager; more of them make no conversation. */
const mostDuties = 6;

export interface FirstDaysRequest {
	readonly index: CatalogueIndex;
	/** The role newly taken; without it, the plan names no duties. */
	readonly role?: Role;
	/** The first day in it. */
	readonly start: IsoDate;
}

/** A plan for the first 90 days in a role: understand, contribute, then own. The same request gives the same text. */
export function writeFirstDays({index, role, start}: FirstDaysRequest): string {
	const title = role ? `First 90 days as ${role.title}` : 'First 90 days in a new role';
	const head = {
		'pmo-career': 'plan',
		title,
		to: role?.id,
		start,
		horizon: 3,
		review: 'monthly',
		catalogue: index.catalogue.version,
	};
	return sheetText(head, title, [
		`From ${formatDate(start)}. Nobody expects all of it at once: first understand, then contribute, then own. Fill in or delete what stands in [brackets].`,
		`## Why\n\n${bullets([
			...(role ? [`What the role is for: ${markdownText(role.purpose)}`] : []),
			'What I want to have learnt after 90 days: [one sentence]',
			'What those who took me on want to see after 90 days: [ask them, in the first week]',
			'What I bring that the office lacks: [one sentence]',
		])}`,
		`## Five first things\n\n${firstThings}`,
		...(role ? [dutySection(role)] : []),
		...phaseSections(phases(start)),
		`## RAID\n\n${numbered('R', risks)}`,
		`## People\n\n${numbered('P', people(start))}`,
		`## Reviews\n\n${numbered('V', reviews(start))}`,
		`## Log\n\n- ${start}: Plan written.`,
	]);
}

const firstThings = `1. What is this office for, who sponsors it, and what has it stopped or changed in the last year?
2. Who uses what I make, and what would they miss if it stopped?
3. Which dates rule the work: reports, boards, gates, budgets?
4. Which words, templates and tools are used here, whatever I used before?
5. Which small piece of work can I finish well in the first weeks?`;

function dutySection({duties}: Role): string {
	const lines = duties.slice(0, mostDuties).map((duty) => `${markdownText(duty)}: [mine, shared or somebody else's]`);
	return `## What the work usually is\n\nDescriptions differ from office to office. Go through these with your manager.\n\n${bullets(lines)}`;
}

function phases(start: IsoDate): readonly Phase[] {
	const at = (days: number): {readonly due: IsoDate} => ({due: dayAfter(start, days)});
	return [
		{
			title: 'Understand (days 1 to 30)',
			milestone: 'I can say in two minutes what the office is for, who uses it and what is expected of me.',
			due: dayAfter(start, 30),
			actions: [
				['Agree with my manager what good looks like after 30, 60 and 90 days.', {effort: 'an hour', ...at(4)}],
				[
					'Write down the calendar of reports, boards and gates, with who gives what by when.',
					{effort: 'two hours', ...at(7)},
				],
				[
					'Talk to five people who use what the office makes: what helps, what gets in the way?',
					{effort: 'half a day', ...at(18)},
				],
				[
					'Read the last three reports and one closed project file. Note what I do not understand, and ask.',
					{effort: 'half a day', ...at(14)},
				],
				['Sit beside a colleague through one full cycle.', {effort: 'a day or two', ...at(25)}],
			],
		},
		{
			title: 'Contribute (days 31 to 60)',
			milestone: 'One piece of work is finished by me, used by others and noted with its evidence.',
			due: dayAfter(start, 60),
			actions: [
				['Finish one small piece of work that somebody asked for: [which].', {effort: 'two to five days', ...at(45)}],
				['Ask those who use it what I would do differently next time.', {effort: 'an hour', ...at(50)}],
				['Run my part of a cycle alone, with somebody to ask.', {effort: 'two or three days', ...at(55)}],
				['Log the first achievement, with its numbers.', {effort: 'a few minutes', ...at(58)}],
			],
		},
		{
			title: 'Own (days 61 to 90)',
			milestone: 'My part runs without help, and the next six months are agreed.',
			due: dayAfter(start, 90),
			actions: [
				[
					'Make one thing better that costs people time, and measure it before and after: [which].',
					{effort: 'three to five days', ...at(80)},
				],
				['Rate my skills again, each with a dated example.', {effort: 'an hour', ...at(84)}],
				['Agree with my manager what comes next: work, skills, and how I am doing.', {effort: 'an hour', ...at(88)}],
			],
		},
	];
}

const risks: readonly SheetTask[] = [
	[
		'I change things before I know why they are so. Response: ask who decided it and when, then wait one cycle.',
		{owner: 'me'},
	],
	[
		'The work turns out to be another than was described. Response: name it at day 30, with examples, and agree what to do.',
		{owner: 'me'},
	],
	[
		'I am buried in requests before I know what matters. Response: agree with my manager which three come first.',
		{owner: 'me'},
	],
];

function people(start: IsoDate): readonly SheetTask[] {
	return [
		['My manager: [name]. A fixed quarter of an hour every week.', {due: dayAfter(start, 2)}],
		['A colleague who has been here long: [name]. Whom do I ask about what?', {due: dayAfter(start, 7)}],
		['The sponsor of the office: [name]. What would make it worth its cost?', {due: dayAfter(start, 28)}],
		['A mentor outside the office: [name]. Somebody with whom I can think aloud.', {due: dayAfter(start, 30)}],
		['Those I worked with before: [names]. Thank them, and stay in touch.', {due: dayAfter(start, 14)}],
	];
}

function reviews(start: IsoDate): readonly SheetTask[] {
	return [
		[
			'Day 30, with my manager: what have I understood, what surprises me, what should change?',
			{due: dayAfter(start, 30)},
		],
		['Day 60, with my manager: what is finished, what is in the way?', {due: dayAfter(start, 60)}],
		['Day 90, with my manager: what was agreed on day 1, what is shown, what comes next?', {due: dayAfter(start, 90)}],
	];
}
