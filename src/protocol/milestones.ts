import * as z from 'zod/mini';
import type {Rag} from '../core/plan/read/rag';

// What the page of milestones and its host say to each other. The page imports types from here, nothing that runs.

/** Every message that the page may send. */
export const pageMessage = z.discriminatedUnion('type', [
	z.strictObject({type: z.literal('ready')}),
	/** `revision`: the plan that the page shows. A place in an earlier one is dropped. */
	z.strictObject({
		type: z.literal('openMilestone'),
		revision: z.int().check(z.gte(0)),
		index: z.int().check(z.gte(0), z.lte(100_000)),
	}),
	z.strictObject({type: z.literal('review')}),
	z.strictObject({type: z.literal('timeline')}),
	z.strictObject({type: z.literal('calendar')}),
	z.strictObject({type: z.literal('pageFailed'), text: z.string().check(z.maxLength(2000))}),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** What the page keeps over hiding and reloading. The host trusts none of it. */
export const pageState = z.strictObject({
	version: z.literal(1),
	file: z.string().check(z.maxLength(4000)),
});
export type PageState = z.infer<typeof pageState>;

/** What the host says: the full state each time. */
export interface HostMessage {
	readonly type: 'didRead';
	readonly revision: number;
	readonly title: string;
	/** The status of the whole plan; absent where it cannot be read. */
	readonly plan?: StatusView;
	/** Why there is nothing to show, in one sentence. */
	readonly problem?: string;
	readonly rows: readonly MilestoneRowView[];
	readonly strings: MilestoneStrings;
	/** For the state of the page. */
	readonly keep: PageState;
}

/** Red, amber, green and what is none of them. */
export type StatusCode = Rag | 'dropped';

export interface StatusView {
	readonly rag: StatusCode;
	readonly words: string;
	/** "3 of 12 done", perhaps with what was dropped. */
	readonly tally: string;
}

export interface MilestoneRowView {
	readonly title: string;
	readonly rag: StatusCode;
	readonly status: string;
	/** Dates in words; empty where there is none. */
	readonly baseline: string;
	readonly due: string;
	/** By how many days the date was moved, in words; empty where there is no date. */
	readonly slippage: string;
	/** The same as a share of the largest move in the plan, -1 to 1; later is positive. */
	readonly share: number;
	readonly tally: string;
}

/** Every word of the page that is not of the plan, in the language of the interface. */
export interface MilestoneStrings {
	readonly review: string;
	readonly timeline: string;
	readonly calendar: string;
	readonly milestones: string;
	readonly milestone: string;
	readonly status: string;
	readonly baseline: string;
	readonly due: string;
	readonly slippage: string;
	readonly done: string;
	readonly none: string;
	readonly note: string;
	readonly noDate: string;
}
