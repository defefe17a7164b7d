import type {Role} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import {addMonths, daysBetween, formatDate} from '../../documents/dates';
import type {IsoDate} from '../../documents/dates';
import {bullets, dayAfter, numbered, phaseSections, sheetText} from './sheetText';
import type {Phase, SheetTask} from './sheetText';

export interface MoveOutRequest {
	readonly index: CatalogueIndex;
	readonly from?: Role;
	readonly to?: Role;
	readonly today: IsoDate;
	/** Until the last day, 1 to 12. */
	readonly months: number;
}

/** A checklist for leaving an employer well, as a plan: references, offer, notice, handover, contacts. */
export function writeMoveOut({index, from, to, today, months}: MoveOutRequest): string {
	const length = Math.min(12, Math.max(1, Math.trunc(months) || 1));
	const end = addMonths(today, length);
	const title = to ? `Moving out, to ${to.title}` : 'Moving out';
	const head = {
		'pmo-career': 'plan',
		title,
		from: from?.id,
		to: to?.id,
		start: today,
		horizon: length,
		review: 'monthly',
		catalogue: index.catalogue.version,
	};
	const at = (share: number): IsoDate => dayAfter(today, Math.round(daysBetween(today, end) * share));
	return sheetText(head, title, [
		`A checklist for leaving well, with ${formatDate(end)} as the last day. Change the dates when you know more. Rules about notice, leave and pay differ from contract to contract and country to country: read yours, and ask if in doubt.`,
		`## Why\n\n${bullets([
			'What I cannot have here: [and whom I have asked]',
			'What I go for: [role, work, people, place, pay]',
			'What would make me stay: [and until when I would wait for it]',
			'What the organisation gains from a good goodbye: a handover, a contact, and somebody who may come back',
		])}`,
		...phaseSections(phases(at)),
		`## RAID\n\n${numbered('R', risks)}`,
		`## People\n\n${numbered('P', people(at))}`,
		`## Reviews\n\n${numbered('V', [
			['Is leaving still right, and is the date?', {due: at(0.4)}],
			['What is handed over, and what is open?', {due: at(0.85)}],
		])}`,
		`## Log\n\n- ${today}: Checklist written.`,
	]);
}

function phases(at: (share: number) => IsoDate): readonly Phase[] {
	const by = (effort: string, share: number): {readonly effort: string; readonly due: IsoDate} => ({
		effort,
		due: at(share),
	});
	return [
		{
			title: 'Decide and tell',
			milestone: 'My manager knows from me, and my references are agreed.',
			due: at(0.25),
			actions: [
				['Read my contract: notice, leave, bonus, what I may not do afterwards.', by('an hour', 0.05)],
				['Tell my manager in good time, before anybody else does.', by('half an hour', 0.12)],
				['Ask my manager for contacts, and whether they know who recruits.', by('a few minutes', 0.15)],
				['Ask two people for a reference, and tell them what the role is.', by('an hour', 0.2)],
				['Bring my CV and my log of achievements up to date, without anything confidential.', by('half a day', 0.25)],
			],
		},
		{
			title: 'Find and agree',
			milestone: 'The offer is in writing, and I have checked it.',
			due: at(0.5),
			actions: [
				[
					'Talk to two people who work there: who sponsors the office, what has it changed, how much is collecting data?',
					by('two hours', 0.4),
				],
				['Check the offer in writing: role, pay, place, hours, start, probation.', by('an hour', 0.48)],
				['Give no notice before it is signed.', {due: at(0.5)}],
			],
		},
		{
			title: 'Give notice and hand over',
			milestone: 'Everything that I looked after has a new name beside it.',
			due: at(0.9),
			actions: [
				['Give notice as the contract asks, in writing, with thanks and a date.', by('an hour', 0.52)],
				['Agree with my manager who is told, by whom and when.', by('half an hour', 0.54)],
				[
					'List what I look after: reports, registers, boards, passwords that others need, dates to come.',
					by('half a day', 0.6),
				],
				[
					'Hand over each item to a named person, and let them run it once while I am there.',
					by('three to five days', 0.85),
				],
				['Leave the files where a stranger finds the approved version.', by('half a day', 0.88)],
			],
		},
		{
			title: 'Leave',
			milestone: 'I have left on good terms, and know whom I stay in touch with.',
			due: at(1),
			actions: [
				['Return what belongs to the employer, and take nothing that does.', by('an hour', 0.97)],
				['Thank those who helped, and leave an address.', by('an hour', 0.97)],
				['Say in the last talk what would help the next person.', by('half an hour', 0.98)],
				['Write down what I learnt here.', by('an hour', 1)],
			],
		},
	];
}

const risks: readonly SheetTask[] = [
	['The news travels before I have told my manager. Response: tell nobody at work first.', {owner: 'me'}],
	['The offer falls through. Response: give notice only when it is signed.', {owner: 'me'}],
	['The new office is less than it seemed. Response: talk to people who work there before I accept.', {owner: 'me'}],
	['A counter-offer comes. Response: look at why I wanted to leave, not at the sum alone.', {owner: 'me'}],
];

function people(at: (share: number) => IsoDate): readonly SheetTask[] {
	return [
		['My manager: [name]. In good time: they will be asked for a reference, and may know somebody.', {due: at(0.12)}],
		['Two referees: [names]. Ask before I give a name.', {due: at(0.2)}],
		['My sponsor and my mentor: [names]. What do they see that I do not?', {due: at(0.3)}],
		['Whoever takes over: [name].', {due: at(0.6)}],
		['Contacts to keep: [names, and how].', {due: at(0.95)}],
	];
}
