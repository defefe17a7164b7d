import type {VerbEntry} from '../../lexicon/lexicon';
import type {TextRange} from '../../model/cv';
import type {Sentence} from './sentence';
import {verbAt} from './sentence';

export type OpenerKind =
	| 'strong'
	| 'depends'
	| 'weak'
	/** A verb by its ending that the lexicon does not know. */
	| 'unknown'
	/** Promoted to, shortlisted for: what others thought of it. */
	| 'recognition'
	/** Responsible for, duties included, to provide. */
	| 'duty'
	/** Worked on, involved in, exposure to. */
	| 'phrase'
	/** Was given; reports were produced. */
	| 'passive'
	| 'noun'
	| 'adjective'
	| 'other';

export type OpenerForm =
	| 'past'
	| 'present'
	| 'ing'
	/** Set, cut, put: past and present alike. */
	| 'either';

/** How a bullet opens. Offsets count from the start of the leaf and hold the verb or phrase, without pronoun and adverbs. */
export interface Opener extends TextRange {
	readonly kind: OpenerKind;
	/** Index of the first word, and of the first one after it. */
	readonly first: number;
	readonly next: number;
	/** Index of an I, my or we with which the bullet begins. */
	readonly pronoun?: number;
	readonly verb?: VerbEntry;
	readonly form?: OpenerForm;
	/** A noun made of a verb: management, monitoring. */
	readonly nominal?: boolean;
}

/** An opener from its first word to the one before `next`. */
export function made(
	sentence: Sentence,
	kind: OpenerKind,
	first: number,
	next: number,
	more: Partial<Opener> = {},
): Opener {
	const {words, text} = sentence;
	const from = words[first]?.from ?? text.length;
	return {kind, first, next, from, to: words[next - 1]?.to ?? from, ...more};
}

/** The verb at a word, and which of its forms it is. */
export function verbOf(sentence: Sentence, at: number): Partial<Opener> {
	const found = verbAt(sentence, at);
	if (!found) {
		return {};
	}
	const past = found.forms.has('past') || found.forms.has('participle');
	const present = found.forms.has('base') || found.forms.has('third');
	const form = past ? (present ? 'either' : 'past') : present ? 'present' : 'ing';
	return {verb: found.verb, form};
}
