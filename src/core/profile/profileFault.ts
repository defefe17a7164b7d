import type {Span} from '../documents/yamlSource';

/** Something in `profile.yaml` that cannot be used as it stands. Everything else is used. */
export interface ProfileFault extends Span {
	readonly code: ProfileFaultCode;
	/** What the code is about: the parser's words, or an id that was probably meant. */
	readonly detail?: string;
}

export type ProfileFaultCode =
	/** `detail`: the parser's words. */
	| 'yaml'
	| 'tooLarge'
	| 'character'
	| 'notMapping'
	/** `detail`: the key that was probably meant. */
	| 'key'
	/** `detail`: the role that was probably meant. */
	| 'role'
	/** `detail`: the skill that was probably meant. */
	| 'skill'
	| 'experience'
	| 'level'
	| 'date'
	| 'evidence'
	| 'direction'
	| 'list'
	| 'yesNo'
	| 'mostMoves';
