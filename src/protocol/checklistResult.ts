import type {DirectionId, RoleId} from '../core/catalogue/catalogue';
import type {DealBreakerCode} from '../core/checklist/dealBreakers';

// The result as the page shows it: worded and measured by the host, so that the page neither scores nor phrases.

export interface ResultView {
	/** What the result is of. */
	readonly caption: string;
	readonly title: string;
	readonly sentence: string;
	/** Those that hold or may hold first. */
	readonly dealBreakers: readonly DealBreakerView[];
	readonly range: RangeView;
	/** The words below the scale, from no to yes. */
	readonly scale: readonly string[];
	readonly facts: readonly FactView[];
	readonly reasonsFor: readonly ReasonView[];
	readonly reasonsAgainst: readonly ReasonView[];
	readonly factors: readonly FactorView[];
	readonly openings: readonly {readonly concern: string; readonly opening: string}[];
	readonly hints: readonly HintView[];
	readonly findOut: readonly FindOutView[];
	readonly roles: readonly RoleView[];
	readonly directions: readonly DirectionView[];
	/** What kind of PMO it is, side by side; none for PMO roles in general. */
	readonly types: readonly TypeView[];
}

export interface DealBreakerView {
	readonly state: DealBreakerCode;
	readonly lead: string;
	readonly texts: readonly string[];
}

/** Places on a line from no (0) to yes (1). */
export interface RangeView {
	readonly low: number;
	readonly high: number;
	/** What is answered; absent where nothing is. */
	readonly known?: number;
	/** The same in words. */
	readonly words: string;
}

export interface FactView {
	readonly head: string;
	readonly text: string;
}

export interface ReasonView {
	readonly item: string;
	readonly text: string;
	readonly answer: string;
	readonly marked: boolean;
	/** What the user noted beside it. */
	readonly note?: string;
	/** Length of its line, as a part of the longest one: 0 to 1. */
	readonly length: number;
}

export interface FactorView {
	readonly id: string;
	readonly title: string;
	readonly range: RangeView;
	readonly answered: string;
}

export interface HintView {
	readonly text: string;
	readonly items: readonly {readonly item: string; readonly text: string}[];
}

export interface FindOutView {
	readonly item: string;
	readonly text: string;
	readonly how: string;
}

export interface DirectionView {
	readonly id: DirectionId;
	readonly title: string;
	/** The user's own statement that speaks most plainly for it. */
	readonly reason: string;
}

export interface TypeView {
	readonly axis: string;
	/** What it looks like and how sure that is. */
	readonly look: string;
	/** What each of the types in question gives a career. */
	readonly careers: readonly {readonly name: string; readonly text: string}[];
	/** What to ask to be surer. */
	readonly asks: readonly string[];
}

export interface RoleView {
	readonly id: RoleId;
	readonly title: string;
	/** The user's own statement that speaks most plainly for it. */
	readonly reason: string;
}
