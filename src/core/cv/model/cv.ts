import type {KnownWord} from '../lexicon/knownWord';
import type {DateRange} from './dates';
import type {Holder} from './slot';

/** Half-open, in UTF-16 code units. What it counts from, its owner says. */
export interface TextRange {
	readonly from: number;
	readonly to: number;
}

export const sectionKinds = [
	'head',
	'profile',
	'achievements',
	'experience',
	'education',
	'skills',
	'certifications',
	'training',
	'projects',
	'volunteering',
	'awards',
	'publications',
	'languages',
	'memberships',
	'interests',
	'references',
	'contact',
	'other',
] as const;
/** What a section is about. `head` is what stands before the first section: name, contact details, sometimes a profile. */
export type SectionKind = (typeof sectionKinds)[number];

/** A CV as it was read. Offsets count from the start of the document. */
export interface Cv extends Holder {
	readonly text: string;
	/** The first character after the front matter, or 0. */
	readonly bodyFrom: number;
	/** In document order; the first one is always the `head`, which may be empty. */
	readonly sections: readonly CvSection[];
}

export interface CvSection extends TextRange {
	readonly kind: SectionKind;
	/** Absent for the head. `level` 1 to 6; `standard`: recruiting systems know this wording. Offsets of the words, markup left out. */
	readonly heading?: TextRange & {readonly text: string; readonly level: number; readonly standard: boolean};
	/** What stands before the first entry comes first, as a part without `entry`; empty parts are left out. */
	readonly parts: readonly PlacedPart[];
}

export interface PlacedPart {
	/** Where the part begins in the document. */
	readonly from: number;
	readonly part: Part;
}

/**
 * An entry, or what stands in a section outside of entries: the unit that is read, checked and kept. Its offsets count
 * from its own start, so that a part stays the same object while text above it changes.
 */
export interface Part extends Holder {
	readonly raw: string;
	readonly section: SectionKind;
	/** What the head of the entry says; absent for text outside of entries. */
	readonly entry?: EntryFacts;
	/** Blocks of text in reading order; offsets count from the start of the part. */
	readonly leaves: readonly Leaf[];
}

/** A piece of the head of an entry, as written, markup left out. */
export interface Piece extends TextRange {
	readonly text: string;
}

export interface EntryFacts {
	/** The lines that make the head of the entry. */
	readonly head: TextRange;
	/** For education, the qualification. */
	readonly title?: Piece;
	/** For education, the institution. A role below a heading that names only the employer has that employer, without offsets of its own (`from` equals `to`). */
	readonly employer?: Piece;
	readonly place?: Piece;
	readonly dates?: DateRange;
	/** The end date says present, or there is a start date and nothing after its dash. */
	readonly current: boolean;
}

export type LeafKind = 'heading' | 'bullet' | 'text' | 'cell' | 'html' | 'comment' | 'code';

export interface Leaf extends TextRange, Holder {
	readonly kind: LeafKind;
	/** How many lists it stands in; 0 outside of lists. */
	readonly depth: number;
	/** As long as the leaf; what no reader sees (markup, addresses of links, code, tags) is blanked with spaces. */
	readonly text: string;
	/** The words of `text`; empty for comments and code. */
	readonly words: readonly Word[];
	/** The uses of its words together. */
	readonly uses: number;
	/** This leaf stands in the head of an entry (title line, date line). */
	readonly inHead: boolean;
	/** Holds a prompt in [square brackets] that is still to be filled in, so that its wording says nothing yet. */
	readonly prompt: boolean;
}

export interface Word extends TextRange {
	/** Lower case, with a straight apostrophe. Offsets count from the start of the leaf. Hyphened words are one word. */
	readonly text: string;
	/** The strongest mark between it and the word before; empty where only a space stands there. See `strongestMark`. */
	readonly mark: string;
	/** What the lexicon knows of it. */
	readonly known: KnownWord;
}
