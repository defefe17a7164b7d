/** A CV as it goes to print: what no reader sees (front matter, comments, tags, addresses of links) is left out. */
export interface PrintedCv {
	readonly blocks: readonly Block[];
	/** Words that are printed. */
	readonly words: number;
	/** The document is longer than can be printed; what is over is left out. */
	readonly cut: boolean;
}

/** Lines of the source, counted from 0; `last` is the last one of them. */
export interface Lines {
	readonly first: number;
	readonly last: number;
}

export type Block = {readonly lines: Lines} & (
	| {readonly kind: 'name'; readonly runs: readonly Run[]}
	/** What stands below the name: place, telephone, address. */
	| {readonly kind: 'contact'; readonly runs: readonly Run[]}
	/** `level`: 1 to 6. */
	| {readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[]}
	/** The head of an entry. `level` is 0 where the source has no heading for it. */
	| {readonly kind: 'entry'; readonly level: number; readonly rows: readonly EntryRow[]}
	| {readonly kind: 'paragraph'; readonly runs: readonly Run[]}
	/** `start` is the number of the first item; absent: bullets. */
	| {readonly kind: 'list'; readonly start?: number; readonly items: readonly ListItem[]}
	| {readonly kind: 'table'; readonly columns: readonly Align[]; readonly rows: readonly TableRow[]}
	| {readonly kind: 'quote'; readonly blocks: readonly Block[]}
	| {readonly kind: 'code'; readonly runs: readonly Run[]}
	| {readonly kind: 'rule'}
);

/** A line of the head of an entry. `right` holds its dates, where they stand last. */
export interface EntryRow {
	readonly left: readonly Run[];
	readonly right?: readonly Run[];
}

export interface ListItem {
	readonly lines: Lines;
	readonly blocks: readonly Block[];
}

export type Align = 'left' | 'center' | 'right';

export interface TableRow {
	readonly lines: Lines;
	readonly head: boolean;
	/** As many as the table has columns. */
	readonly cells: readonly (readonly Run[])[];
}

/** How a piece of text looks. `href` begins with https, http, mailto or tel. */
export interface Marks {
	readonly strong?: true;
	readonly emphasis?: true;
	readonly code?: true;
	readonly strike?: true;
	readonly href?: string;
}

/**
 * A piece of a line. Offsets count from the start of the document. Where `text` is as long as its range it is the source
 * itself; otherwise it stands for the range as a whole.
 */
export type Run = {readonly from: number; readonly to: number} & (
	({readonly kind: 'text'; readonly text: string} & Marks) | {readonly kind: 'break'}
);
