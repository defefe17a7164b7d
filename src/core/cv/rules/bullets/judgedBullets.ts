import {Slot} from '../../model/slot';
import type {Lexicon} from '../../lexicon/lexicon';
import type {Leaf, Part, SectionKind} from '../../model/cv';
import type {BulletFacts} from './bulletFacts';
import {bulletFacts} from './bulletFacts';
import type {OpenerKind} from './openerKinds';

/** Tell of nothing done. */
const describing = new Set<OpenerKind>(['noun', 'other', 'adjective']);

export interface JudgedBullet {
	readonly leaf: Leaf;
	readonly facts: BulletFacts;
}

/** Sections whose bullets tell what somebody did. */
const tellingWork = new Set<SectionKind>(['experience', 'projects', 'volunteering', 'achievements']);

const known = new Slot<readonly JudgedBullet[]>();

/**
 * The bullets of a part that are to say what was done and what came of it: no prompts, no lead-ins with a colon, no
 * names of things, nothing outside of work.
 */
export function judgedBullets(part: Part, lexicon: Lexicon): readonly JudgedBullet[] {
	const kept = known.get(part);
	if (kept) {
		return kept;
	}
	const judged = tellsWork(part)
		? part.leaves
				.filter((leaf) => isWritten(leaf) && leaf.kind === 'bullet' && !leadsIn(leaf))
				.map((leaf) => ({leaf, facts: bulletFacts(leaf, lexicon)}))
				.filter(({leaf, facts}) => !facts.naming && !namesSomething(leaf, facts))
		: [];
	known.set(part, judged);
	return judged;
}

export function tellsWork({section}: Part): boolean {
	return tellingWork.has(section);
}

/** Bullets and paragraphs, outside of the head of an entry, that somebody has filled in. */
export function isWritten({kind, inHead, prompt, words}: Leaf): boolean {
	return (kind === 'bullet' || kind === 'text') && !inHead && !prompt && words.length > 1;
}

/** Among others: */
function leadsIn({text}: Leaf): boolean {
	return text.trimEnd().endsWith(':');
}

/** A list within a list is mostly of things. */
function namesSomething({depth, words}: Leaf, {opener}: BulletFacts): boolean {
	return depth > 1 && words.length < 7 && describing.has(opener.kind);
}
