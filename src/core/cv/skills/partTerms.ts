import type {SkillId} from '../../catalogue/catalogue';
import type {RuleContext} from '../check/rule';
import type {Leaf, Part, SectionKind, TextRange} from '../model/cv';
import {Slot} from '../model/slot';
import {termsOf} from './terms';
import type {Term, TermMatch} from './terms';

type Knowledge = Pick<RuleContext, 'catalogue' | 'lexicon'>;

/** Offsets count from the start of the part. */
export interface Mention extends TextRange {
	readonly leaf: Leaf;
	readonly term: Term;
	/** The words of the leaf that it takes. */
	readonly firstWord: number;
	readonly words: number;
}

/** What a part names outside of the head of its entry. */
export interface PartTerms {
	readonly skills: ReadonlySet<SkillId>;
	readonly names: ReadonlySet<string>;
}

/** Where work is told, so that what stands there is proof. */
export const provingSections: ReadonlySet<SectionKind> = new Set([
	'experience',
	'achievements',
	'projects',
	'volunteering',
]);

const terms = new Slot<{readonly lexicon: RuleContext['lexicon']; readonly found: PartTerms}>();

/** The skills, tools and methods that a part shows; kept with the part, since every rule on proof asks for them. */
export function partTerms(part: Part, knowledge: Knowledge): PartTerms {
	const known = terms.get(part);
	if (known?.lexicon === knowledge.lexicon) {
		return known.found;
	}
	const skills = new Set<SkillId>();
	const names = new Set<string>();
	for (const leaf of part.leaves) {
		for (const {term} of leaf.inHead ? [] : leafTerms(leaf, knowledge)) {
			if (term.kind === 'skill') {
				skills.add(term.skill);
			} else if (term.kind === 'name') {
				names.add(term.name);
			}
		}
	}
	const found = {skills, names};
	terms.set(part, {lexicon: knowledge.lexicon, found});
	return found;
}

const mentions = new Slot<{readonly lexicon: RuleContext['lexicon']; readonly found: readonly Mention[]}>();

/**
 * Every skill, tool, method and certificate that a part mentions, in reading order; prompts, comments and code hold none.
 * Kept with the part.
 */
export function mentionsIn(part: Part, knowledge: Knowledge): readonly Mention[] {
	const known = mentions.get(part);
	if (known?.lexicon === knowledge.lexicon) {
		return known.found;
	}
	const found = part.leaves.flatMap((leaf) =>
		leafTerms(leaf, knowledge).map(({term, at, length}): Mention => {
			const from = leaf.from + (leaf.words[at]?.from ?? 0);
			const to = leaf.from + (leaf.words[at + length - 1]?.to ?? 0);
			return {term, leaf, firstWord: at, words: length, from, to};
		}),
	);
	mentions.set(part, {lexicon: knowledge.lexicon, found});
	return found;
}

interface LeafTerm extends TermMatch {
	/** Index of its first word. */
	readonly at: number;
}

const inLeaves = new Slot<{readonly lexicon: RuleContext['lexicon']; readonly found: readonly LeafTerm[]}>();

/** The terms of a leaf in reading order; kept with the leaf. */
function leafTerms(leaf: Leaf, {catalogue, lexicon}: Knowledge): readonly LeafTerm[] {
	const known = inLeaves.get(leaf);
	if (known?.lexicon === lexicon) {
		return known.found;
	}
	const {text, words, prompt} = leaf;
	const found: LeafTerm[] = [];
	const all = termsOf(catalogue, lexicon);
	for (let at = 0; !prompt && at < words.length; at++) {
		for (const {term, length} of all.at(text, words, at)) {
			// Whoever reports to somebody has written no report.
			const reportsTo =
				length === 1 && words[at]?.text.startsWith('report') === true && into.has(words[at + 1]?.text ?? '');
			if (!reportsTo) {
				found.push({term, at, length});
			}
		}
	}
	inLeaves.set(leaf, {lexicon, found});
	return found;
}

const into: ReadonlySet<string> = new Set(['to', 'into']);
