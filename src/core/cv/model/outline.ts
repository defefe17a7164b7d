import type {BlockHeading} from './blockHeading';
import type {SectionKind, TextRange} from './cv';

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
