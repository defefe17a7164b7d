import type {DirectionId} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {formatDate} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {markdownText} from '../../documents/markdownText';
import {bullets, dayAfter, numbered, sheetText} from './sheetText';

export const talkDirections = ['up', 'out', 'sideways', 'line'] as const satisfies readonly DirectionId[];
/** The directions in which a career is talked over with one's manager. */
export type TalkDirection = (typeof talkDirections)[number];

interface Talk {
	/** How to begin, in one's own words. */
	readonly opening: string;
	readonly questions: readonly string[];
	/** What may come back, and what to say then. */
	readonly answers: readonly (readonly [heard: string, then: string])[];
	readonly offer: string;
}

const talks: Readonly<Record<TalkDirection, Talk>> = {
	up: {
		opening: 'I would like to become [role], and I would like to know what is missing from where you stand.',
		questions: [
			'Which of my work already belongs to that role?',
			'What would you need to see, and by when, to put my name forward?',
			'Is such a post likely here within [12] months? Who decides?',
			'Which piece of that work could I take on now?',
		],
		answers: [
			['"Not yet"', 'Ask what "yes" would look like, and agree a date to look again.'],
			['"There is no post"', 'Ask whether a larger scope is possible without one, and how you would hear first.'],
		],
		offer: 'I can bring somebody on who takes over [part of my work].',
	},
	out: {
		opening: 'I am looking for my next step, and I may find it elsewhere. I wanted you to hear it from me first.',
		questions: [
			'Would you give me a reference, and what would you say in it?',
			'Is there a role here that we have not thought of?',
			'Whom do you know that I should talk to?',
			'What should be in good order before I go?',
		],
		answers: [
			['"Please stay"', 'Thank them. Ask what would be different, by when, and have it in writing.'],
			['Disappointment', 'Say what you have learnt there, and that the handover will be good.'],
		],
		offer: 'I tell you as soon as something is certain, and I hand over properly.',
	},
	sideways: {
		opening: 'I would like to see the work from another side, and to widen what I know rather than to climb.',
		questions: [
			'Which other office or team would gain from what I do well?',
			'Would a part-time loan or a swap for [three] months be possible?',
			'What would I have to learn first?',
			'How would I come back, if I wanted to?',
		],
		answers: [
			['"I need you here"', 'Offer a date and a handover, and ask what would make the date possible.'],
			['"Is that not a step back?"', 'Say what the move opens later, and what you would bring back.'],
		],
		offer: 'I write down how my work is done, so that somebody else can do it.',
	},
	line: {
		opening: 'I would like to run part of the business one day, and I want to use what the PMO has taught me.',
		questions: [
			'Which managers in the line would talk to me about their work?',
			'Could I take on a budget, a team or a service for a while, to try it?',
			'How far would such a post answer for profit and loss?',
			'Which of my results count in the line, and which do not?',
		],
		answers: [
			['"You have no line experience"', 'Name the people, budgets and results that you have answered for.'],
			['"Would you come back?"', 'Say that the way back stays open, and that you would bring the experience with you.'],
		],
		offer: 'I stay a contact between the PMO and the line.',
	},
};

export interface ManagerTalkRequest {
	readonly index: CatalogueIndex;
	readonly direction: TalkDirection;
	readonly today: IsoDate;
}

/** A sheet for the conversation with one's manager about a move in one direction, with what was agreed as tasks. */
export function writeManagerTalk({index, direction, today}: ManagerTalkRequest): string {
	const {opening, questions, answers, offer} = talks[direction];
	const known = index.direction(direction);
	const title = `Conversation with my manager: ${(known?.title ?? direction).toLowerCase()}`;
	const advice = known?.advice ?? [];
	return sheetText({'pmo-career': 'conversation', title, date: today, direction}, title, [
		`Written on ${formatDate(today)} for a talk on [date]. Ask for half an hour, say what it is about, and choose a calm week. Fill in or delete what stands in [brackets].`,
		...(known
			? [
					`## What this move means\n\n${markdownText(known.means)} It fits: ${markdownText(known.fits)}${advice.length > 0 ? `\n\n${bullets(advice.map(markdownText))}` : ''}`,
				]
			: []),
		`## Before\n\n${bullets([
			'What I want from this talk: [one sentence]',
			'What is in it for my manager and the organisation: [one sentence]',
			'Two results that speak for me: [from the log of achievements]',
			'What I do not want to happen: [and what I say if it does]',
		])}`,
		`## How I begin\n\n> ${opening}`,
		`## Questions\n\n${bullets(questions)}`,
		`## What may come back\n\n${bullets(answers.map(([heard, then]) => `${heard}: ${then}`))}`,
		`## What I offer\n\n${bullets([offer])}`,
		`## Actions agreed\n\nThey can join a plan with "Add Agreed Actions to a Plan".\n\n${numbered('A', [
			['[What I will do]', {due: dayAfter(today, 14)}],
			['[What my manager will do]', {owner: '[name]', due: dayAfter(today, 28)}],
			['Write to my manager what we agreed.', {effort: 'a few minutes', due: dayAfter(today, 2)}],
			['Look at it again together.', {effort: 'half an hour', due: dayAfter(today, 60)}],
		])}`,
	]);
}
