import type {IsoDate} from '../documents/dates';
import type {Span} from '../documents/yamlSource';

/** What an entry says of itself, each in a line or a paragraph that begins with its name and a colon. */
export const evidenceFields = ['date', 'skills', 'numbers', 'proof', 'situation', 'action', 'result'] as const;
export type EvidenceFieldName = (typeof evidenceFields)[number];

/** As it is written, on one line. The offsets are those of the value, without its name; an empty value is a point. */
export interface EvidenceField extends Span {
	readonly value: string;
}

/** One id of the skills of an entry, as it is written. */
export interface EvidenceSkill extends Span {
	readonly written: string;
}

/** One achievement. Offsets count from the start of the text. */
export interface EvidenceEntry {
	/** Such as E7; it stays with the entry for good. Absent where the heading has none. */
	readonly id?: string;
	readonly title: string;
	/** Counted from 0. */
	readonly line: number;
	/** The number of `#` before its heading. */
	readonly level: number;
	/** The line of its heading, without its line ending. */
	readonly heading: Span;
	/** Where the id stands, or would stand. */
	readonly idAt: Span;
	/** From its heading to the next one that does not belong to it, or to the end. */
	readonly at: Span;
	/** The end of its last line that holds something. */
	readonly contentEnd: number;
	readonly date?: IsoDate;
	readonly skills: readonly EvidenceSkill[];
	readonly fields: Readonly<Partial<Record<EvidenceFieldName, EvidenceField>>>;
}

export type EvidenceProblemCode =
	/** The text is too long to be read. */
	| 'too-large'
	/** What should be the heading of an entry is none, or has no id that can be read. */
	| 'heading'
	/** An entry in a code block or a comment that is never closed. */
	| 'hidden'
	/** A field below no entry. */
	| 'loose-field'
	/** A field that its entry has already. */
	| 'repeated-field'
	/** The name of a field with a slip in it; `detail` is what was probably meant. */
	| 'field-name';

/** A line that cannot be read, or not as it was meant. */
export interface EvidenceProblem {
	readonly code: EvidenceProblemCode;
	/** Counted from 0. */
	readonly line: number;
	readonly at: Span;
	readonly detail?: EvidenceFieldName;
}

/** The achievements as they are written. */
export interface EvidenceText {
	/** In the order of the file. */
	readonly entries: readonly EvidenceEntry[];
	readonly problems: readonly EvidenceProblem[];
}

export const noEvidence: EvidenceText = {entries: [], problems: []};
