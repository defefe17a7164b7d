import {milestoneAt} from './milestones';
import type {Milestone} from './milestones';
import type {PlanContext} from './planContext';
import {taskLine} from './taskLine';

interface RaidLine {
	readonly text: string;
	readonly owner: string;
}

/** Risks, assumptions, issues and dependencies of the plan itself: a usable start, each with a response and an owner. */
export function raidSection(context: PlanContext, milestones: readonly Milestone[]): string {
	const baseline = milestoneAt(milestones, 'baseline')?.id ?? 'M1';
	return [
		'## RAID',
		'What may happen, what is taken as true, what is in the way now and what others must give. Add lines of your own; close a line with `[x]`.',
		block('Risks', 'R', risks(context)),
		block('Assumptions', 'AS', assumptions(baseline)),
		block('Issues', 'I', issues(context, baseline)),
		block('Dependencies', 'D', dependencies()),
	].join('\n\n');
}

function block(title: string, prefix: string, lines: readonly RaidLine[]): string {
	const tasks = lines.map(({text, owner}, i) => taskLine(`${prefix}${i + 1}`, text, {owner}));
	return `### ${title}\n\n${tasks.join('\n')}`;
}

function risks({from, to, direct, chain}: PlanContext): readonly RaidLine[] {
	const directions = new Set([...direct, ...(chain ?? [])].map((move) => move.direction));
	const moves = from?.id !== to.id;
	const onlyOut = directions.size === 1 && directions.has('out');
	const leap = from ? to.band - from.band : 0;
	const leavesDelivery = from?.family === 'delivery' && to.family !== 'delivery';
	const rows: readonly (readonly [applies: boolean, text: string])[] = [
		[
			true,
			'The day job takes the time set aside for this plan. Response: keep two fixed hours a week and report them at each review.',
		],
		[
			true,
			'My levels are judged by me alone, too kindly or too harshly. Response: show one example per level to somebody who knows the work.',
		],
		[
			true,
			'My manager hears of this plan from somebody else. Response: tell them first, since they will be asked for a reference.',
		],
		[
			moves && !onlyOut,
			'No post comes free here in time. Response: decide at the half-way review whether to look elsewhere.',
		],
		[
			directions.has('out'),
			'The new employer turns out to be less than it seemed. Response: talk to two people who work there before I accept.',
		],
		[
			moves,
			'The new office works in another way than I expect. Response: ask who sponsors it, what it has stopped or changed, and how much of the week is collecting data.',
		],
		[
			leap > 1,
			`The step is large, ${leap} bands of responsibility. Response: take on a part of it early, or plan a stop on the way.`,
		],
		[
			leavesDelivery,
			'My delivery skills fade. Response: keep a hand in through reviews and health checks, across more projects than one.',
		],
		[
			directions.has('line'),
			'Profit and loss is new to me. Response: ask how far the post answers for it, and take on a budget before.',
		],
		[
			directions.has('return'),
			'Tools and methods have moved on. Response: refresh them with somebody who uses them today.',
		],
	];
	return rows.flatMap(([applies, text]) => (applies ? [{text, owner: 'me'}] : []));
}

function assumptions(baseline: string): readonly RaidLine[] {
	return [
		{
			text: `The levels in the gap fit the posts that I mean. Check: compare them with two adverts and one person in the role, by ${baseline}.`,
			owner: 'me',
		},
		{
			text: 'Such posts exist within my reach of place, hours and pay. Check: [how many adverts in three months would satisfy me].',
			owner: 'me',
		},
		{text: 'My work stays much as it is while the plan runs. Check: at each review.', owner: 'me'},
	];
}

function issues({gaps}: PlanContext, baseline: string): readonly RaidLine[] {
	const core = gaps.filter(({need}) => need === 'core');
	const unknown = core.filter(({held}) => held === undefined);
	return [
		...(unknown.length > 0
			? [
					{
						text: `${unknown.length} of ${core.length} core levels are not assessed. Response: assess them by ${baseline}.`,
						owner: 'me',
					},
				]
			: []),
		{
			text: '[What stands in the way today: time, money, place, confidence, a person]. Response: [what I do about it].',
			owner: '[name]',
		},
	];
}

function dependencies(): readonly RaidLine[] {
	return [
		{
			text: 'From my manager: work that fits the actions above, and time for it. Response: agree both in one talk.',
			owner: '[name]',
		},
		{
			text: 'From somebody in the role: an hour of honest answers. Response: offer something useful in return.',
			owner: '[name]',
		},
		{
			text: 'From whoever holds the budget: money for a course, if one is needed. Response: ask before the budget closes.',
			owner: '[name]',
		},
	];
}
