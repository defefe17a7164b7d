import * as z from 'zod/mini';
import type {Severity} from '../core/cv/check/rule';
import type {Block, Run} from '../core/cv/print/printedCv';
import type {Paper, PrintStyle, StyleSheet} from '../core/cv/print/sheets';

export type {Block, Paper, PrintStyle, Run, Severity, StyleSheet};

// What the preview of a CV and its host say to each other. The page imports types from here, nothing that runs.

/** A line of the document, counted from 0. Halves and other parts of a line are a place within it. */
const line = z.number().check(z.gte(0), z.lte(10_000_000));
const revision = z.int().check(z.gte(0));

/** Every message that the page may send. */
export const pageMessage = z.discriminatedUnion('type', [
	z.strictObject({type: z.literal('ready')}),
	/** Puts the cursor there. */
	z.strictObject({type: z.literal('revealLine'), line: z.int().check(z.gte(0), z.lte(10_000_000))}),
	/** The line that stands at the top of the page now. */
	z.strictObject({type: z.literal('scrolled'), line}),
	z.strictObject({type: z.literal('chooseStyle'), style: z.literal(['plain', 'classic', 'compact'])}),
	z.strictObject({type: z.literal('choosePaper'), paper: z.literal(['a4', 'letter', 'auto'])}),
	/** The place of a finding in the state of that revision. */
	z.strictObject({type: z.literal('openFinding'), revision, index: z.int().check(z.gte(0), z.lte(100_000))}),
	z.strictObject({type: z.literal('pageFailed'), text: z.string().check(z.maxLength(2000))}),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** What the page keeps over hiding and reloading. The host trusts none of it. */
export const pageState = z.strictObject({
	version: z.literal(1),
	/** The document, as a URI. */
	file: z.string().check(z.maxLength(4000)),
	/** Times by which a sheet is larger than what fits the width. */
	zoom: z.optional(z.number().check(z.gte(0.5), z.lte(2))),
	/** The line at the top. */
	line: z.optional(line),
});
export type PageState = z.infer<typeof pageState>;

export type HostMessage =
	/** The full state each time. */
	| ({readonly type: 'didChange'; readonly revision: number} & PreviewView)
	/** The editor was scrolled to this line. */
	| {readonly type: 'didScroll'; readonly line: number};

export interface PreviewView {
	/** For the state of the page. */
	readonly file: string;
	/** What the page is called. */
	readonly title: string;
	/** What the document is for, in words. */
	readonly target?: string;
	readonly blocks: readonly Block[];
	readonly words: number;
	/** No tab shows the document any more. */
	readonly closed: boolean;
	/** The document is longer than what is shown. */
	readonly cut: boolean;
	readonly paper: Paper;
	readonly style: PrintStyle;
	/** In millimetres. */
	readonly size: {readonly width: number; readonly height: number};
	readonly sheet: StyleSheet;
	/** The document says so itself, so that there is nothing to choose. */
	readonly paperInDocument: boolean;
	readonly styleInDocument: boolean;
	readonly pageLimit: number;
	readonly findings: readonly FindingView[];
	readonly strings: PreviewStrings;
}

export interface FindingView {
	/** Offsets in the document. */
	readonly from: number;
	readonly to: number;
	/** Counted from 0. */
	readonly line: number;
	readonly severity: Severity;
	readonly code: string;
	readonly message: string;
}

/** Every word of the page in the language of the interface. `{0}`, `{1}` are places for values. */
export interface PreviewStrings {
	readonly papers: Readonly<Record<Paper, string>>;
	readonly styles: Readonly<Record<PrintStyle, string>>;
	readonly paper: string;
	readonly style: string;
	readonly inDocument: string;
	/** {0}: count, {1}: paper. */
	readonly onePage: string;
	readonly pages: string;
	/** {0}: count. */
	readonly words: string;
	readonly noFindings: string;
	/** {0}: count, {1}: how many of each severity. For more than one. */
	readonly findings: string;
	/** {0}: count. For one and for several. */
	readonly counts: Readonly<Record<Severity, readonly [one: string, several: string]>>;
	readonly severities: Readonly<Record<Severity, string>>;
	/** {0}: number of the page, {1}: pages. */
	readonly page: string;
	/** {0}: number of the page. */
	readonly pageEnds: string;
	/** {0}: number of the page. The most pages that readers in the country want end here. */
	readonly limitEnds: string;
	/** {0}: number of the page, {1}: lines. */
	readonly oneLine: string;
	readonly lines: string;
	/** {0}: text of the block that begins beyond the limit, {1}: millimetres, {2}: pages allowed. */
	readonly over: string;
	readonly overUnnamed: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly zoomReset: string;
	readonly findingsHead: string;
	readonly keysNote: string;
	readonly closed: string;
	readonly empty: string;
	readonly cut: string;
}
