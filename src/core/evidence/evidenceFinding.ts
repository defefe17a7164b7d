import type {TextChange} from '../documents/minimalEdit';
import type {Span} from '../documents/yamlSource';
import type {EvidenceProblemCode} from './evidence';

export type EvidenceFindingCode =
	| EvidenceProblemCode
	/** Neither a result nor a number. */
	| 'no-result'
	/** A result that does not say how much. */
	| 'no-number'
	| 'no-title'
	| 'no-date'
	/** No year-month-day. */
	| 'bad-date'
	| 'unknown-skill'
	/** An id that a pack has renamed, split or merged into others. */
	| 'renamed-skill'
	| 'duplicate-id'
	| 'no-id';

/** A way to put it right. */
export interface EvidenceFix {
	/** `change`: write `text` there; `add`: add a field of that name to fill in. */
	readonly kind: 'change' | 'add';
	/** What is written, or the name of the field. */
	readonly what: string;
	readonly change: TextChange;
}

/** What can be said of a place in the achievements. */
export interface EvidenceFinding {
	readonly code: EvidenceFindingCode;
	readonly at: Span;
	/** What was found or meant there. Untrusted text. */
	readonly detail?: string;
	/** The first one is the best. */
	readonly fixes: readonly EvidenceFix[];
}
