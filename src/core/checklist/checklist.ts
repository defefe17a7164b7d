import type {DirectionId, RoleId, SourceMark} from '../catalogue/catalogue';

/** The instrument "Is a PMO role right for me?". */
export interface Checklist {
	readonly id: string;
	readonly version: string;
	readonly title: string;
	readonly intro: string;
	/** What the result is not. */
	readonly limits: string;
	readonly thresholds: Thresholds;
	readonly answers: AnswerWords;
	readonly factors: readonly Factor[];
	readonly items: readonly ChecklistItem[];
	/** Items that mirror each other, for a consistency hint. */
	readonly pairs: readonly (readonly [string, string])[];
}

export interface Thresholds {
	/** Share of the applicable weight that must be known before a verdict is given. */
	readonly coverage: number;
	/** Answers that every factor needs before a verdict is given (or all it has, where it has fewer). */
	readonly perFactor: number;
	/** The whole range must lie beyond this distance from 0 for a verdict. */
	readonly side: number;
	/** Share of the applicable weight that must be known before a leaning is named. */
	readonly leanCoverage: number;
	/** Distance from 0 of what is known so far from which a leaning is named. */
	readonly lean: number;
	/** How many items may be marked as mattering most. */
	readonly marks: number;
}

export type Scale = 'self' | 'office';
export type ScaleValue = '-2' | '-1' | '0' | '1' | '2';
export interface AnswerWords {
	readonly self: Readonly<Record<ScaleValue, string>>;
	readonly office: Readonly<Record<ScaleValue, string>>;
	readonly unknown: string;
	readonly 'not-applicable': string;
}

export interface Factor {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	/** Ids that it had. */
	readonly was?: readonly string[];
}

export type Stage = 'self' | 'advert' | 'interview';

/**
 * Where an item counts: in the sum, beside it as a deal-breaker, or only as a sign of the type of PMO, which is good or
 * bad for nobody by itself.
 */
export type ItemPart = 'sum' | 'deal-breaker' | 'type';

/** `sign: -1` marks a statement to whose agreement counts against. */
export interface ChecklistItem {
	readonly id: string;
	readonly factor: string;
	readonly text: string;
	readonly sign: 1 | -1;
	readonly part: ItemPart;
	/** The type of PMO that agreement with the statement is a sign of. */
	readonly type?: string;
	/** When it can be answered: alone, from the advert, or at the interview. */
	readonly stage: Stage;
	readonly scale: Scale;
	readonly why: string;
	readonly findOut: string;
	/** What could turn this concern into an opportunity. */
	readonly opening?: string;
	/** Roles to look at when this speaks for a PMO role. */
	readonly roles: readonly RoleId[];
	/** Directions in which to look when agreement with the statement speaks for them. */
	readonly directions: readonly DirectionId[];
	readonly source: SourceMark;
	readonly also?: readonly SourceMark[];
	/** Ids that it had: answers saved under them are its answers. */
	readonly was?: readonly string[];
}

export const answerValues = [-2, -1, 0, 1, 2, 'unknown', 'not-applicable'] as const;
export type AnswerValue = (typeof answerValues)[number];

/** An absent item is 'unknown'. `matters`: items that count double. */
export interface Answers {
	readonly items: Readonly<Record<string, AnswerValue>>;
	readonly matters?: readonly string[];
	/** What the user noted beside an item, in their own words, by item. It changes no score. */
	readonly notes?: Notes;
}

export type Notes = Readonly<Record<string, string>>;

/** The longest note, in UTF-16 code units. */
export const longestNote = 500;

/** The question asked: a PMO role in general (only what one can answer alone), or one particular role (everything). */
export type Scope = 'general' | 'role';

/** An interval, since unknown answers give a range; `low === high` when everything is known. */
export interface Span {
	readonly low: number;
	readonly high: number;
}

export type Verdict = 'suits' | 'leaning-suits' | 'cannot-say' | 'leaning-against' | 'does-not-suit';

export interface Assessment {
	/** -2 (does not suit) to +2 (suits). */
	readonly score: Span;
	/** The score of what is answered so far, -2 to +2; absent when nothing is. */
	readonly known?: number;
	readonly verdict: Verdict;
	readonly coverage: {readonly answered: number; readonly applicable: number};
	/** One row per factor that has an applicable item. */
	readonly factors: readonly FactorScore[];
	/** One row per answered item that counts; they add up to the score where nothing is unknown. */
	readonly contributions: readonly {readonly item: string; readonly value: number}[];
	/** Deal-breakers that the answers say are true, in document order. */
	readonly dealBreakers: readonly string[];
	/** Fewest unknown items whose answers could settle the verdict; empty when it is settled. */
	readonly settle: readonly string[];
	/** Fewest answers that, moved by one step each, would change the verdict; absent when none can. */
	readonly flip?: readonly {readonly item: string; readonly from: AnswerValue; readonly to: AnswerValue}[];
}

export interface FactorScore extends Span {
	readonly id: string;
	readonly answered: number;
	readonly applicable: number;
}
