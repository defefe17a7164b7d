import type {PackPlace} from './pack';

/** What can be wrong in a pack. The codes are stable: settings, tests and docs name them. */
export type PackProblemCode =
	// The file as a whole.
	| 'too-large'
	| 'encoding'
	| 'yaml'
	| 'not-a-pack'
	| 'schema-version'
	| 'too-many-packs'
	| 'too-many-items'
	| 'too-many-nodes'
	| 'too-deep'
	| 'unreadable'
	| 'more-problems'
	// One entry or field.
	| 'unknown-key'
	| 'refused-key'
	| 'deprecated-field'
	| 'missing-field'
	| 'wrong-type'
	| 'wrong-value'
	| 'wrong-level'
	| 'wrong-id'
	| 'text-length'
	| 'text-characters'
	| 'duplicate-id'
	| 'duplicate-key'
	| 'wrong-count'
	// Between entries and packs.
	| 'unknown-role'
	| 'unknown-skill'
	| 'unknown-certification'
	| 'unknown-task'
	| 'unknown-factor'
	| 'unknown-item'
	| 'unknown-pmo-type'
	| 'unknown-source'
	| 'old-id'
	| 'nothing-to-change'
	| 'conflict'
	| 'was-taken'
	| 'was-circle';

/** `error`: what it is about is left out. `warning`: it is used all the same. */
export interface PackProblem {
	readonly code: PackProblemCode;
	readonly severity: 'error' | 'warning';
	readonly at: PackPlace;
	/** For the words: what was found, what is allowed. Untrusted text. */
	readonly args: Readonly<Record<string, string | number>>;
	/** What was probably meant: text that can stand in the place of what is there. */
	readonly meant?: string;
}
