import type {IsoDate} from '../documents/dates';
import {markdownText} from '../documents/markdownText';
import {milestoneAt} from './milestones';
import type {Milestone} from './milestones';
import type {PlanContext} from './planContext';
import {taskLine} from './taskLine';

/** The people who can help, and what to ask each of them. */
export function peopleSection({to}: PlanContext, milestones: readonly Milestone[]): string {
	const title = markdownText(to.title);
	const told = milestoneAt(milestones, 'people')?.due;
	const cv = milestoneAt(milestones, 'cv')?.due;
	const hirers = to.reportsTo.filter((hirer) => /\p{L}/u.test(hirer)).map(markdownText);
	const people: readonly {text: string; due?: IsoDate | undefined}[] = [
		{
			text: 'My manager: [name]. Early and plainly. They will be asked for a reference, may know who recruits, and can give me the work that this plan needs.',
			due: told,
		},
		{text: 'A sponsor: [name]. Somebody senior who would speak for me when I am not in the room.', due: told},
		{text: 'A mentor: [name]. Somebody outside my reporting line who tests this plan with me.'},
		{
			text: `Somebody in the role (${title}): [name]. What does a week look like, and what should one know before taking it?`,
			due: told,
		},
		{
			text: `Somebody who recruits for it${hirers.length > 0 ? ` (${orList(hirers)})` : ''}: [name]. What do they read first in a CV?`,
			due: cv,
		},
		{
			text: 'A referee: [name]. Somebody who has seen my work lately. Ask before I give the name, and say what the role is.',
			due: cv,
		},
		{text: 'Former colleagues: [names]. Where are they now, and which office works well?'},
	];
	return [
		'## People to talk to',
		'Managers and mentors help, but do not wait for them to put you forward.',
		people.map(({text, due}, i) => taskLine(`P${i + 1}`, text, {due})).join('\n'),
	].join('\n\n');
}

function orList(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
}
