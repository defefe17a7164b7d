import type {SkillId} from '../../catalogue/catalogue';
import type {RuleContext} from '../check/rule';
import type {Leaf, Part, SectionKind, TextRange} from '../model/cv';
import {termsOf} from './terms';
import type {Term} from './terms';

/** Offsets count from the start of the part. */
export interface Mention extends TextRange {
	readonly leaf: Leaf;
	readonly term: Term;
	/** The words of the leaf that it takes. */
	readonly firstWord: number;
	readonly words: number;
}

export interface PartTerms {
	/** In reading order; prompts, comments and code hold none. */
	readonly mentions: readonly Mention[];
	/** What stands outside of the head of the entry. */
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

const kept = new WeakMap<Part, {readonly lexicon: RuleContext['lexicon']; readonly found: PartTerms}>();

/** The skills, tools, methods and certificates that a part mentions. */
export function partTerms(part: Part, {catalogue, lexicon}: Pick<RuleContext, 'catalogue' | 'lexicon'>): PartTerms {
	const known = kept.get(part);
	if (known?.lexicon === lexicon) {
		return known.found;
	}
	const terms = termsOf(catalogue, lexicon);
	const mentions: Mention[] = [];
	const skills = new Set<SkillId>();
	const names = new Set<string>();
	for (const leaf of part.leaves) {
		if (leaf.prompt) {
			continue;
		}
		for (let firstWord = 0; firstWord < leaf.words.length; firstWord++) {
			const word = leaf.words[firstWord];
			if (!word) {
				continue;
			}
			for (const {term, length} of terms.at(leaf.text, leaf.words, firstWord)) {
				// Whoever reports to somebody has written no report.
				if (
					length === 1 &&
					word.text.startsWith('report') &&
					/^(?:in)?to$/.test(leaf.words[firstWord + 1]?.text ?? '')
				) {
					continue;
				}
				const last = leaf.words[firstWord + length - 1] ?? word;
				mentions.push({
					term,
					leaf,
					firstWord,
					words: length,
					from: leaf.from + word.from,
					to: leaf.from + last.to,
				});
				if (leaf.inHead) {
					continue;
				}
				if (term.kind === 'skill') {
					skills.add(term.skill);
				} else if (term.kind === 'name') {
					names.add(term.name);
				}
			}
		}
	}
	const found = {mentions, skills, names};
	kept.set(part, {lexicon, found});
	return found;
}
