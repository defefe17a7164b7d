import * as z from 'zod/mini';
import type {DealBreakerCode} from '../core/checklist/dealBreakers';
import type {Change} from '../core/checklist/runChange';
import type {RangeView} from './checklistResult';

// What the comparison of checklist runs and its host say to each other. The page imports types from here, nothing that
// runs. It neither scores nor phrases.

/** The place of a run on the page. */
const index = z.int().check(z.gte(0), z.lte(3));

/** Every message that the page may send. */
export const pageMessage = z.discriminatedUnion('type', [
	z.strictObject({type: z.literal('ready')}),
	/** `revision`: the comparison that the page shows. A place in an earlier one is dropped. */
	z.strictObject({type: z.literal('openRun'), revision: z.int().check(z.gte(0)), index}),
	z.strictObject({type: z.literal('chooseRuns')}),
	z.strictObject({type: z.literal('pageFailed'), text: z.string().check(z.maxLength(2000))}),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** What the page keeps over hiding and reloading: the files that it compares. The host trusts none of it. */
export const pageState = z.strictObject({
	version: z.literal(1),
	files: z.array(z.string().check(z.maxLength(4000))).check(z.minLength(2), z.maxLength(4)),
});
export type PageState = z.infer<typeof pageState>;

/** What the host says: the full state each time. */
export interface HostMessage {
	readonly type: 'didCompare';
	readonly revision: number;
	readonly title: string;
	/** Files that cannot be compared any more, each in one sentence. */
	readonly missing: readonly string[];
	/** Absent where fewer than two runs are left. */
	readonly comparison?: ComparisonView;
	readonly strings: CompareStrings;
	/** For the state of the page. */
	readonly keep: PageState;
}

export interface ComparisonView {
	readonly runs: readonly RunView[];
	/** The words of the scale, from no to yes. */
	readonly scale: readonly string[];
	/** What runs of one subject changed overall, in a sentence. */
	readonly change?: ChangeView;
	readonly dealBreakers: readonly StatesView[];
	/** Axes of the type of PMO; empty where no run asks for it. */
	readonly types: readonly WordsView[];
	readonly factors: readonly FactorView[];
	/** What the changes of the factors rest on; absent without changes. */
	readonly changeNote?: string;
	readonly items: readonly ItemsView[];
	/** What the same items come to, in sentences. */
	readonly rest: readonly string[];
}

export interface RunView {
	/** Its number on the page, from 1. */
	readonly mark: string;
	/** What it is about. */
	readonly title: string;
	readonly date: string;
	/** Tells it from the other runs at the head of a table. */
	readonly short: string;
	readonly verdict: string;
	readonly sentence: string;
	readonly range: RangeView;
	readonly answered: string;
}

export interface ChangeView {
	readonly change: Change;
	readonly words: string;
}

/** A row of the table: a title, and a cell for each run in words. */
export interface WordsView {
	readonly title: string;
	readonly cells: readonly string[];
}

export interface StatesView {
	readonly title: string;
	/** Absent where the run does not ask it, or it does not apply. */
	readonly cells: readonly {readonly state?: DealBreakerCode; readonly words: string}[];
}

export interface FactorView {
	readonly title: string;
	/** Absent where the run has no item of the factor that applies. */
	readonly cells: readonly (RangeView | null)[];
	readonly change?: ChangeView;
}

/** One list of items, under the reason why they stand there. */
export interface ItemsView {
	readonly id: 'different' | 'added' | 'reworded' | 'removed';
	readonly title: string;
	readonly note?: string;
	readonly rows: readonly ItemRowView[];
}

export interface ItemRowView {
	readonly id: string;
	readonly text: string;
	readonly cells: readonly AnswerCellView[];
}

export interface AnswerCellView {
	readonly words: string;
	/** There is no answer to compare: the words say why. */
	readonly quiet: boolean;
	/** Marked as mattering most. */
	readonly marked: boolean;
	/** The user's own words. */
	readonly note?: string;
}

/** Every word of the page that is not in the comparison, in the language of the interface. */
export interface CompareStrings {
	readonly chooseRuns: string;
	readonly tooFew: string;
	readonly runs: string;
	readonly run: string;
	readonly dotMeans: string;
	readonly bandMeans: string;
	readonly overall: string;
	readonly range: string;
	readonly inWords: string;
	readonly dealBreakers: string;
	readonly dealBreaker: string;
	readonly types: string;
	readonly typesNote: string;
	readonly axis: string;
	readonly factors: string;
	readonly factor: string;
	readonly factorsNote: string;
	readonly notAsked: string;
	readonly scaleNo: string;
	readonly scaleBalanced: string;
	readonly scaleYes: string;
	readonly statement: string;
	readonly mattersMost: string;
	readonly note: string;
	readonly nothingDiffers: string;
	readonly rest: string;
}
