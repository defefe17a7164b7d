import {formatDate} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {bullets, dayAfter, numbered, sheetText} from './sheetText';

export const situations = ['new', 'some', 'experienced', 'business', 'senior', 'settling', 'stuck'] as const;
/** Where somebody stands when they ask for help. */
export type Situation = (typeof situations)[number];

interface Help {
	/** Ends the sentence "I am ...". */
	readonly name: string;
	readonly questions: readonly string[];
}

const help: Readonly<Record<Situation, Help>> = {
	new: {
		name: 'new to PMOs',
		questions: [
			'What is a week in your office like, and which part would I do first?',
			'Which of the things I have done outside projects would count here: monitoring, reporting, documents, organising?',
			'What do you read first in a CV from somebody without project experience?',
			'Which first role would you take today, and where did people go from it?',
		],
	},
	some: {
		name: 'working in or near projects for a while',
		questions: [
			'Which part of my work shows that I am ready for the next role, and which part does not?',
			'For which tasks could I be responsible while somebody else stays accountable?',
			'Which speciality would fit what I enjoy: risk, benefits, planning, or another?',
			'Would you go on through the PMO or towards managing projects, and why?',
		],
	},
	experienced: {
		name: 'an experienced project or programme manager',
		questions: [
			'What did I need from a PMO and not get? How would I run one so that others get it?',
			'What would I miss if I no longer delivered myself?',
			'How do I keep my hand in, across more projects than one?',
			'Would I rather run an office, or define how things are done in a centre of excellence?',
		],
	},
	business: {
		name: 'from the business rather than from projects',
		questions: [
			'Where does knowledge of the business count for more than knowledge of delivery?',
			'How does a portfolio office decide what is worth doing, and what could I add to that?',
			'What would people from projects expect me to know in the first month?',
			'Which results of mine show that change paid off, or did not?',
		],
	},
	senior: {
		name: 'at a senior level and asking what is next',
		questions: [
			'What do I want to be known for in five years?',
			'Which step would widen what I do rather than enlarge it?',
			'Whom have I brought on, and who could follow me?',
			'What would I have to let go of to take the next step?',
		],
	},
	settling: {
		name: 'settling into a new role',
		questions: [
			'What is expected of me that nobody has said?',
			'What surprised me, and what does it tell me about the office?',
			'Which habit from my last role helps here, and which is in the way?',
			'What should I finish in the next month so that people know what I am for?',
		],
	},
	stuck: {
		name: 'stuck, or in doubt',
		questions: [
			'What exactly keeps me here: the work, the people, the place, or the lack of a post?',
			'Is there no way up, or have I not asked?',
			'When did I last enjoy a week, and what was in it?',
			'What would I advise a friend in my place?',
		],
	},
};

export interface CoachingRequest {
	readonly situation: Situation;
	readonly today: IsoDate;
}

/** A sheet for one session with a coach or mentor: preparation, questions, notes, and what was agreed as tasks. */
export function writeCoachingSheet({situation, today}: CoachingRequest): string {
	const title = 'Coaching or mentoring session';
	const {name, questions} = help[situation];
	return sheetText({'pmo-career': 'coaching', title, date: today, situation}, title, [
		`Written on ${formatDate(today)} for a session with [name] on [date]. Keep it to an hour. Fill in or delete what stands in [brackets].`,
		`## Before\n\n${bullets([
			`Where I stand: I am ${name}. [Two sentences more]`,
			'What I want to leave with: [a decision, a view from outside, a name, a next step]',
			'What I have tried: [what, and what came of it]',
			'What I will not talk about: [if there is something]',
			'What the other person should read before: [one page at most]',
		])}`,
		`## Questions\n\nChoose three. The others can wait.\n\n${bullets(questions)}\n- [My own question]`,
		'## Notes\n\n- What I heard: [in their words]\n- What I see differently now: [one sentence]\n- What I do not agree with, and why: [one sentence]',
		`## Actions agreed\n\nFew and dated. They can join a plan with "Add Agreed Actions to a Plan".\n\n${numbered('A', [
			['[What I will do]', {due: dayAfter(today, 14)}],
			['[What I will ask, and whom]', {due: dayAfter(today, 21)}],
			['[What the other person offered to do]', {owner: '[name]', due: dayAfter(today, 21)}],
		])}`,
		`## Afterwards\n\n${bullets([
			'Thank them, and tell them later what came of it.',
			'Next session: [date, or none]',
			'What was said in confidence stays out of this file.',
		])}`,
	]);
}
