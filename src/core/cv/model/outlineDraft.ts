import type {Block} from './block';
import type {BlockHeading} from './blockHeading';
import type {SectionKind} from './cv';
import type {Outline, PartOutline} from './outline';

/** Sections in which dated entries stand. */
export const withEntries: ReadonlySet<SectionKind> = new Set([
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

export interface HeadingPlace {
	/** The level at which sections stand. */
	readonly level: number;
	/** Its own words hold a date. */
	readonly holdsDates: boolean;
	/** They do, or the line below is a date. */
	readonly dated: boolean;
	readonly leads: boolean;
}

export function placeHeading(draft: Draft, block: Block, heading: BlockHeading, place: HeadingPlace): void {
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
export class Draft {
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
		this.#sections.push(heading ? {from, kind, heading} : {from, kind});
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
