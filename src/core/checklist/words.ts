import type {Basis} from './basis';
import type {Assessment, ItemPart, Scope, Span, Verdict} from './checklist';
import type {DealBreakerCode} from './dealBreakers';
import type {QualityHint} from './qualityHints';
import type {Sureness, TypeAxis} from './pmoType';
import {isBeyond} from './tolerance';
import type {Turn} from './turn';

// The words of a result, for the page and the file alike. They say what the answers say, never what a person is worth.

export interface VerdictWords {
	readonly title: string;
	readonly sentence: string;
}

interface SideWords {
	readonly title: string;
	readonly complete: string;
	readonly open: string;
}

const subjects: Readonly<Record<Scope, string>> = {general: 'a PMO role', role: 'this role'};

const sides: Readonly<Record<Exclude<Verdict, 'cannot-say'>, SideWords>> = {
	suits: {
		title: 'Yes, going by your answers',
		complete: 'Your answers speak for {subject}.',
		open: 'Your answers speak for {subject}, whatever the open questions bring.',
	},
	'leaning-suits': {
		title: 'Leaning yes, not settled',
		complete: 'Your answers speak for {subject}, but not clearly enough to settle it.',
		open: 'What you know so far speaks for {subject}. Too much is open to settle it.',
	},
	'leaning-against': {
		title: 'Leaning no, not settled',
		complete: 'Your answers speak against {subject}, but not clearly enough to settle it.',
		open: 'What you know so far speaks against {subject}. Too much is open to settle it.',
	},
	'does-not-suit': {
		title: 'No, going by your answers',
		complete: 'Your answers speak against {subject}.',
		open: 'Your answers speak against {subject}, whatever the open questions bring.',
	},
};

const noSide: Readonly<Record<Basis, VerdictWords>> = {
	empty: {title: 'Nothing to weigh', sentence: 'None of the questions applies.'},
	thin: {title: 'Cannot say yet', sentence: 'Too little is known to lean either way.'},
	open: {
		title: 'Cannot say yet',
		sentence: 'So far, what speaks for {subject} and what speaks against it balance out.',
	},
	complete: {
		title: 'Evenly balanced',
		sentence: 'What speaks for {subject} and what speaks against it balance out.',
	},
};

/** The verdict as a title and a sentence. */
export function verdictWords(
	{verdict, score}: Pick<Assessment, 'verdict' | 'score'>,
	basis: Basis,
	scope: Scope,
): VerdictWords {
	const {title, sentence} = verdict === 'cannot-say' ? noSide[basis] : sideWords(sides[verdict], basis);
	const subject = subjects[scope] + (isNarrow(verdict, score) ? ', by a narrow margin' : '');
	return {title, sentence: sentence.replace('{subject}', subject)};
}

/** A verdict is earned by any distance from the middle, so that one which the scale calls balanced must say so. */
function isNarrow(verdict: Verdict, score: Span): boolean {
	return (verdict === 'suits' || verdict === 'does-not-suit') && rangeWords(score) === 'balanced';
}

/** A verdict inside a sentence. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
	suits: 'yes',
	'leaning-suits': 'leaning yes',
	'cannot-say': 'no clear answer',
	'leaning-against': 'leaning no',
	'does-not-suit': 'no',
};

/** The five words of the scale, from -2 to +2. */
export const scaleWords = ['clearly no', 'rather no', 'balanced', 'rather yes', 'clearly yes'] as const;

/** The word of the scale that is nearest; half-way, the one nearer to the middle. */
export function scaleWord(value: number): (typeof scaleWords)[number] {
	const steps = (isBeyond(Math.abs(value), 0.5) ? 1 : 0) + (isBeyond(Math.abs(value), 1.5) ? 1 : 0);
	return scaleWords[value < 0 ? 2 - steps : 2 + steps] ?? 'balanced';
}

/** A range in words of the scale: one where both ends share it. */
export function rangeWords({low, high}: Span): string {
	const from = scaleWord(low);
	const to = scaleWord(high);
	return from === to ? from : `from ${from} to ${to}`;
}

export function coverageWords({answered, applicable}: Assessment['coverage']): string {
	const open = applicable - answered;
	return `${answered} of ${applicable}` + (open > 0 ? `; ${open} not known yet` : '');
}

/** How little it takes to turn the verdict. */
export function turnWords(turn: Turn | undefined): string {
	if (!turn) {
		return 'no change of one step per answer would turn it';
	}
	const steps = turn.steps.length;
	const what = steps === 1 ? 'one answer, one step different,' : `${steps} answers, one step different each,`;
	return `${turn.fragile ? 'fragile; ' : ''}${what} would turn it to "${verdictNames[turn.verdict]}"`;
}

/** What could settle a verdict that is not settled. */
export function settleWords(answers: number): string {
	if (answers === 0) {
		return 'nothing that is still open';
	}
	return `${answers === 1 ? 'one answer' : `${answers} answers`}, the first under "${headings.findOut}"`;
}

/** How many deal-breakers there are of each state that occurs, for instance "1 true, 2 clear". */
export function dealBreakerCounts(states: readonly DealBreakerCode[]): string {
	const counts = dealBreakerOrder.map((code) => ({code, count: states.filter((state) => state === code).length}));
	return counts
		.filter(({count}) => count > 0)
		.map(({code, count}) => `${count} ${dealBreakerWords[code].toLowerCase()}`)
		.join(', ');
}

/** The sides of the question what kind of PMO it is. */
export const axisWords: Readonly<Record<TypeAxis, string>> = {
	control: 'Control',
	behaviour: 'Behaviour',
	level: 'Level',
	structure: 'Structure',
	situation: 'Situation',
};

/** What the type looks like and how sure that is; `names` are those of the types in question. */
export function typeWords(sureness: Sureness, names: readonly string[]): string {
	switch (sureness) {
		case 'clear':
			return `clearly ${names.join(', ')}`;
		case 'likely':
			return `probably ${names.join(', ')}`;
		case 'mixed':
			return `signs of ${names.join(' and of ')}, equally strong`;
		case 'none':
			return 'none of the types, going by what is known';
		case 'unknown':
			return 'not known yet';
	}
}

/** The state that matters most first. */
export const dealBreakerOrder: readonly DealBreakerCode[] = ['true', 'partly', 'unknown', 'clear'];

export const dealBreakerWords: Readonly<Record<DealBreakerCode, string>> = {
	true: 'True',
	partly: 'Partly true',
	unknown: 'Not known yet',
	clear: 'Clear',
};

export const hintWords: Readonly<Record<QualityHint['code'], string>> = {
	'all-the-same': 'All your answers are the same. Do they say what you think?',
	quick: 'You answered everything in less than a minute. First thoughts count; a second look may still pay.',
	'pair-in-conflict': 'These two answers pull against each other. Both may be true; have another look.',
};

export const mattersMost = 'matters most';

export const aboutGeneral = 'PMO roles in general';

/** The groups that stand outside the sum. */
export const outsideWords: Readonly<Record<Exclude<ItemPart, 'sum'>, string>> = {
	'deal-breaker': 'Deal-breakers',
	type: 'Type of PMO',
};

export const labels = {
	about: 'About',
	date: 'Answers of',
	answered: 'Answered',
	range: 'Range',
	known: 'Known so far',
	turn: 'How firm',
	settle: 'What could settle it',
	toAnswer: 'To answer',
	note: 'Note',
} as const;

export const headings = {
	reasonsFor: 'Reasons for',
	reasonsAgainst: 'Reasons against',
	dealBreakers: 'Deal-breakers',
	openings: 'What a concern could become',
	hints: 'Worth a second look',
	findOut: 'Find out next',
	roles: 'Roles and directions to look at',
	limits: 'Limits',
	answers: 'All answers',
	outside: 'Outside the sum',
	type: 'What kind of PMO this looks like',
	notes: 'Notes',
} as const;

function sideWords(words: SideWords, basis: Basis): VerdictWords {
	return {title: words.title, sentence: basis === 'complete' ? words.complete : words.open};
}
