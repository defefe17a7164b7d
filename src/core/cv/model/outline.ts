import type {Lexicon} from '../lexicon/lexicon';
import {tableRows, topBlocks} from './block';
import type {Block} from './block';
import {HeadingReader} from './blockHeading';
import type {BlockHeading} from './blockHeading';
import type {SectionKind, TextRange} from './cv';
import {EntryStarts} from './entryStart';
import type {ParsedMarkdown} from './markdown';

/** Where a part lies and what it is. Offsets count from the start of the parsed text. */
export interface PartOutline extends TextRange {
	readonly section: number;
	readonly kind: SectionKind;
	/** The part begins with the head of an entry. */
	readonly entry: boolean;
	/** The employer that a heading above names for several roles; empty without one. */
	readonly employer: string;
}

export interface SectionOutline extends TextRange {
	readonly kind: SectionKind;
	/** Its words count from `from`. */
	readonly heading?: BlockHeading;
}

export interface Outline {
	readonly sections: readonly SectionOutline[];
	readonly parts: readonly PartOutline[];
}

/** Sections in which dated entries stand. */
const withEntries: ReadonlySet<SectionKind> = new Set([
	'experience',
	'education',
	'projects',
	'volunteering',
	'training',
]);

/** Words that stand as headings inside an entry as often as they head a section of their own. */
const insideEntries: ReadonlySet<SectionKind> = new Set([
	'achievements',
	'projects',
	'profile',
	'awards',
	'training',
	'other',
]);

/** How far below a heading its first role is looked for. */
const farthestRole = 40;

/** Divides parsed CVs into sections and parts by looking at their top-level blocks only. */
export class Outliner {
	readonly #headings: HeadingReader;
	readonly #starts: EntryStarts;

	constructor(lexicon: Lexicon) {
		this.#headings = new HeadingReader(lexicon);
		this.#starts = new EntryStarts(lexicon);
	}

	outline(parsed: ParsedMarkdown): Outline {
		const {text, tree} = parsed;
		const blocks = topBlocks(tree);
		const headings = blocks.map((block) => this.#headings.heading(text, block));
		const level = sectionLevel(headings);
		const titleAt = headings.findIndex((heading) => heading !== undefined);
		const hasTitle = headings[titleAt]?.level === 1 && headings[titleAt].known === undefined;
		const draft = new Draft();
		for (const [at, block] of blocks.entries()) {
			const heading = headings[at];
			const next = blocks[at + 1];
			if (heading && !(hasTitle && at === titleAt)) {
				const holdsDates = this.#starts.mentionsYear(heading.text);
				const dated = holdsDates || this.#starts.isDateLine(text, next);
				const leads = !dated && this.#leadsRoles(text, blocks, headings, at);
				placeHeading(draft, block, heading, {level, holdsDates, dated, leads});
			} else if (block.name === 'Table' && withEntries.has(draft.kind)) {
				for (const row of tableRows(tree, block)) {
					if (row.name === 'TableRow' && this.#starts.isDated(text, row)) {
						draft.openEntry(row.from, 0, true);
					} else {
						draft.add(row.from);
					}
				}
			} else if (this.#opensEntry(text, block, next, draft)) {
				draft.openEntry(block.from, draft.entryLevel, this.#starts.isDated(text, block));
			} else {
				draft.add(block.from);
				draft.awaitsDates &&= !this.#starts.isDated(text, block);
			}
		}
		return draft.finish(text.length);
	}

	#opensEntry(text: string, block: Block, next: Block | undefined, draft: Draft): boolean {
		return (
			(block.name === 'Paragraph' || block.name === 'HTMLBlock') &&
			withEntries.has(draft.kind) &&
			this.#starts.isEntry(text, block, next, draft.awaitsDates)
		);
	}

	/** The heading names an employer and its roles stand below: the next heading is deeper and dated. */
	#leadsRoles(
		text: string,
		blocks: readonly Block[],
		headings: readonly (BlockHeading | undefined)[],
		at: number,
	): boolean {
		for (let below = at + 1; below < headings.length && below < at + farthestRole; below++) {
			const heading = headings[below];
			if (heading) {
				const deeper = heading.level > (headings[at]?.level ?? 0) && !heading.known;
				const dated = this.#starts.mentionsYear(heading.text) || this.#starts.isDateLine(text, blocks[below + 1]);
				return deeper && dated;
			}
		}
		return false;
	}
}

interface HeadingPlace {
	/** The level at which sections stand. */
	readonly level: number;
	/** Its own words hold a date. */
	readonly holdsDates: boolean;
	/** They do, or the line below is a date. */
	readonly dated: boolean;
	readonly leads: boolean;
}

function placeHeading(draft: Draft, block: Block, heading: BlockHeading, place: HeadingPlace): void {
	const {kind} = draft;
	const {level, holdsDates, dated, leads} = place;
	const deeper = heading.level > level;
	const entries = withEntries.has(kind);
	const inside = deeper && entries && !draft.fresh;
	if (heading.known && !(inside && insideEntries.has(heading.known.kind))) {
		draft.openSection(block.from, heading.known.kind, heading);
	} else if (kind === 'head' && !dated && heading.level < level) {
		// A headline below the name.
		draft.add(block.from);
	} else if (!deeper && !dated) {
		draft.openSection(block.from, 'other', heading);
	} else if (!deeper && !entries) {
		draft.openSection(block.from, 'experience');
		draft.openEntry(block.from, heading.level, holdsDates);
	} else if (entries && leads) {
		draft.openGroup(block.from, heading);
	} else if (entries && !dated && draft.isInside(heading.level)) {
		draft.add(block.from);
	} else if (entries || (kind === 'other' && dated)) {
		draft.leaveGroup(heading.level);
		draft.openEntry(block.from, heading.level, holdsDates);
	} else {
		draft.add(block.from);
	}
}

/** The outline as it grows, block by block. */
class Draft {
	readonly #sections: {from: number; kind: SectionKind; heading?: BlockHeading}[] = [{from: 0, kind: 'head'}];
	readonly #parts: {from: number; section: number; entry: boolean; employer: string}[] = [];
	#group: {readonly level: number; readonly name: string} | undefined;
	/** The level of the heading of the present entry; 0 without one. */
	entryLevel = 0;
	/** The present entry has no dates so far, so that a line of dates is its own. */
	awaitsDates = false;
	/** The section has nothing in it yet. */
	fresh = true;

	get kind(): SectionKind {
		return this.#sections.at(-1)?.kind ?? 'head';
	}

	/** A heading of this level belongs to the present entry. */
	isInside(level: number): boolean {
		return this.entryLevel > 0 && level > this.entryLevel && !this.#group;
	}

	openSection(from: number, kind: SectionKind, heading?: BlockHeading): void {
		this.#sections.push({from, kind, ...(heading ? {heading} : {})});
		this.#group = undefined;
		this.entryLevel = 0;
		this.awaitsDates = false;
		this.fresh = true;
	}

	openGroup(from: number, {level, text}: BlockHeading): void {
		this.#group = {level, name: text};
		this.entryLevel = level;
		this.#begin(from, false);
	}

	leaveGroup(level: number): void {
		if (this.#group && level <= this.#group.level) {
			this.#group = undefined;
		}
	}

	openEntry(from: number, level: number, dated: boolean): void {
		this.entryLevel = level;
		this.awaitsDates = !dated;
		this.#begin(from, true);
	}

	add(from: number): void {
		if (this.fresh) {
			this.#begin(from, false);
		}
	}

	finish(end: number): Outline {
		const sections = this.#sections.map((section, at) => ({...section, to: this.#sections[at + 1]?.from ?? end}));
		// Spelt out: spread objects are several times slower, and there is one for every part at every keystroke.
		const parts = this.#parts.map(({from, section, entry, employer}, at): PartOutline => {
			const {kind, to: sectionEnd} = sections[section] ?? {kind: 'other' as const, to: end};
			const to = Math.min(this.#parts[at + 1]?.from ?? end, sectionEnd);
			return {from, to, section, kind, entry, employer};
		});
		return {sections, parts};
	}

	#begin(from: number, entry: boolean): void {
		const employer = entry ? (this.#group?.name ?? '') : '';
		this.#parts.push({from, section: this.#sections.length - 1, entry, employer});
		this.fresh = false;
	}
}

/** The level at which most known sections stand; without any, the shallowest below the title. */
function sectionLevel(headings: readonly (BlockHeading | undefined)[]): number {
	const counts = new Map<number, number>();
	for (const heading of headings) {
		if (heading?.known && !heading.plain) {
			counts.set(heading.level, (counts.get(heading.level) ?? 0) + 1);
		}
	}
	const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	if (best) {
		return best[0];
	}
	return headings.slice(1).reduce((least, heading) => Math.min(least, heading?.level ?? 6), 6);
}
