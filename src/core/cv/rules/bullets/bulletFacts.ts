import {Slot} from '../../model/slot';
import type {Lexicon} from '../../lexicon/lexicon';
import {usesOf} from '../../lexicon/wordUses';
import {phrasesIn} from '../../lexicon/phrasesIn';
import type {FoundPhrase} from '../../lexicon/phrasesIn';
import type {Leaf} from '../../model/cv';
import {contentStart} from './contentStart';
import type {Metric} from './metrics';
import {metricsIn} from './metrics';
import {openerOf} from './opener';
import type {Opener, OpenerKind} from './openerKinds';
import {outcomeOf} from './outcome';
import type {Outcome} from './resultClauses';
import {particulars} from './sentence';
import type {Sentence} from './sentence';
import {achievingVerbs, solvingVerbs} from './wordSets';

/** Tell of something done. */
const acting = new Set<OpenerKind>([
	'strong',
	'depends',
	'weak',
	'unknown',
	'duty',
	'phrase',
	'passive',
	'recognition',
]);

/** What a bullet says and how. Offsets count from the start of the leaf. */
export interface BulletFacts {
	readonly sentence: Sentence;
	/** Index of the word with which the bullet itself begins, after labels and adverbs. */
	readonly start: number;
	/** Names things and tells of nothing done, so that no rule asks it for an action. */
	readonly naming: boolean;
	readonly opener: Opener;
	readonly metrics: readonly Metric[];
	readonly outcome: Outcome;
	readonly vague: readonly FoundPhrase[];
	/** How many of its words name something particular. */
	readonly particulars: number;
	readonly verdict: Verdict;
}

/** `bare`: says too little of what was done. `thin`: short of number and result, but about something particular. `full`: says enough. */
export type Verdict = 'bare' | 'thin' | 'full';

const known = new Slot<BulletFacts>();

/** What is to be known of the text of a bullet; read once per leaf. */
export function bulletFacts(leaf: Leaf, lexicon: Lexicon): BulletFacts {
	const kept = known.get(leaf);
	if (kept) {
		return kept;
	}
	const facts = factsOf({text: leaf.text, words: leaf.words, lexicon});
	known.set(leaf, facts);
	return facts;
}

/** The same for a text that stands in no CV, such as one that a fix would make. */
export function factsOf(sentence: Sentence): BulletFacts {
	const {words} = sentence;
	const {at: start, listing} = contentStart(sentence);
	const opener = openerOf(sentence, start);
	const metrics = metricsIn(sentence).filter(({at}) => at >= start);
	const acts = acting.has(opener.kind);
	const facts = {
		sentence,
		start,
		naming: listing || (words.length - start < 4 && !acts),
		opener,
		metrics,
		outcome: outcomeOf(sentence, Math.max(opener.next - 1, opener.first), metrics),
		vague: phrasesIn({words, uses: usesOf(words)}, 'vague', sentence.lexicon),
		particulars: particulars(sentence, opener.next, words.length),
	};
	return {...facts, verdict: verdictOf(facts)};
}

function verdictOf({
	opener,
	metrics,
	outcome,
	vague,
	particulars: named,
}: Pick<BulletFacts, 'opener' | 'metrics' | 'outcome' | 'vague' | 'particulars'>): Verdict {
	const clear = outcome === 'clear';
	const scale = metrics.some(({kind}) => kind !== 'period' && kind !== 'team');
	const team = metrics.some(({kind}) => kind === 'team');
	const effect = clear || metrics.some(({kind}) => kind === 'change' || kind === 'percent');
	switch (opener.kind) {
		case 'duty':
			return 'bare';
		case 'passive':
		case 'adjective':
			return effect && scale ? 'thin' : 'bare';
		case 'phrase':
		case 'weak':
			return effect || (scale && named >= 5) ? 'thin' : 'bare';
		case 'noun':
			return effect || (scale && !opener.nominal) ? 'thin' : 'bare';
		case 'recognition':
			return 'full';
		case 'other':
			return effect || scale ? 'full' : 'bare';
		case 'strong':
		case 'depends':
		case 'unknown':
			break;
	}
	if (opener.form === 'ing' && !effect && !scale) {
		return 'bare';
	}
	if (clear || scale || team || metrics.length > 1) {
		return 'full';
	}
	if (named >= leastNamed(opener.verb?.base)) {
		return 'full';
	}
	return vague.length === 0 && named >= (opener.kind === 'strong' ? 7 : 8) ? 'thin' : 'bare';
}

/** How much has to be said of what was achieved for the verb to be a result in itself. */
function leastNamed(verb = ''): number {
	if (verb === 'persuade' || verb === 'convince') {
		return 2;
	}
	return achievingVerbs.has(verb) ? 4 : solvingVerbs.has(verb) ? 5 : Infinity;
}
