import {wordUse} from '../../lexicon/wordUses';
import type {Metric} from './metrics';
import type {Outcome} from './resultClauses';
import {beforeClause, ownClause, relativeClause, secondSentence, told} from './resultClauses';
import {changeOutcome, isFirst, isHad, isWithout, opensQuote, quoted} from './resultMarks';
import type {Sentence} from './sentence';
import {clauseEnd, markBefore, verbAt, wordAt} from './sentence';
import {comparatives, resultStarters, resultVerbs, softResults, wordSet} from './wordSets';

const outcomeKind = ['outcome'] as const;

const pauses = wordSet(', ; . – —');
const strongMarks = wordSet('; . – — :');
/** Time to, able to: no purpose begins. */
const beforePlainInfinitive = /^(?:time|agree|refuse|able|allow)/;
const ofWhich = wordSet('them whom these those');
const byMany = wordSet('every all both each most');

/** What every plan promises: a result only where the words after it say something of their own. */
const softPhrases = new Set(
	[
		'on time, within budget, under budget, below budget, on schedule, ahead of schedule, in full, in tolerance, within tolerance',
		'enabling, that enabled, which enabled, enabled the, allowing, that allowed, which allowed, giving the, resulting in',
		'resulted in, leading to, which led to, that led to, the result, result was, became the, had been, used by, used across',
		'approved by, agreed by, signed off by, accepted by, endorsed by, recognised by, recognised for, recognised with',
		'reducing, saving, saved, saves, avoiding, preventing, eliminating, removing the, replacing, winning, cutting, freeing',
		'releasing, unlocking, brought back, passed all, won, prevented, stopped, avoided, first time, at first, better than',
		'instead of, rather than, compared with, compared to, less than the, no complaints, without a, without an, without any',
		'without further',
	].flatMap((line) => line.split(', ')),
);

const relatives = new Set(['which', 'who', 'that', 'whose']);

/** A clause of its own begins, which is no purpose any more. */
const newClauses = new Set(['so', 'which', 'until', 'after']);

/** Reads a bullet for what came of it, from the word after its opening. What is only meant to happen counts for nothing. */
export function outcomeOf(sentence: Sentence, opener: number, metrics: readonly Metric[]): Outcome {
	const {words, lexicon} = sentence;
	let found: Outcome = 'none';
	let purpose = false;
	for (let at = opener + 1; at < words.length; at++) {
		const mark = markBefore(sentence, at);
		if (purpose && (pauses.has(mark) || newClauses.has(wordAt(sentence, at)))) {
			purpose = false;
		}
		purpose ||= startsPurpose(sentence, at, opener);
		if (purpose) {
			continue;
		}
		const opens = ((words[at]?.known.uses ?? 0) & wordUse.outcome) !== 0;
		const phrase = opens ? lexicon.phraseAt(words, at, outcomeKind) : undefined;
		let claimed: Outcome = 'none';
		if (phrase) {
			claimed = softPhrases.has(phrase.phrase.text) ? told(sentence, at + phrase.length, metrics) : 'clear';
		}
		if (claimed !== 'clear') {
			claimed = stronger(claimed, clauseOutcome(sentence, at, mark, metrics));
		}
		found = stronger(found, claimed);
		if (found === 'clear') {
			return found;
		}
	}
	return stronger(found, changeOutcome(sentence, opener));
}

function stronger(a: Outcome, b: Outcome): Outcome {
	return a === 'clear' || b === 'none' ? a : b;
}

/** What is meant to happen is no result: to ensure that all went well. */
function startsPurpose(sentence: Sentence, at: number, opener: number): boolean {
	const word = wordAt(sentence, at);
	if (word.startsWith('ensur') || (at === opener + 1 && wordAt(sentence, opener).startsWith('ensur'))) {
		return true;
	}
	return (
		word === 'to' &&
		verbAt(sentence, at + 1)?.forms.has('base') === true &&
		!beforePlainInfinitive.test(wordAt(sentence, at - 1))
	);
}

/** The words that alone may begin a result where no mark stands before them. Most words of a bullet are none of these. */
const turns: ReadonlySet<string> = new Set([
	...relatives,
	...comparatives,
	...['so', 'of', 'first', 'had', 'with', 'no', 'zero', 'without', 'ever', 'none', 'before', 'until'],
]);

function clauseOutcome(sentence: Sentence, at: number, mark: string, metrics: readonly Metric[]): Outcome {
	const word = wordAt(sentence, at);
	const next = wordAt(sentence, at + 1);
	if (
		mark === '' &&
		!turns.has(word) &&
		next !== 'by' &&
		wordAt(sentence, at - 1) !== 'and' &&
		!opensQuote(sentence, at)
	) {
		return 'none';
	}
	if (at > 2 && strongMarks.has(mark)) {
		return secondSentence(sentence, at, metrics);
	}
	if (word === 'so' && next !== 'as' && next !== 'forth' && next !== 'on') {
		return told(sentence, at + 1, metrics);
	}
	if (mark === ',' && resultStarters.has(word)) {
		return clauseEnd(sentence, at) - at > 2 ? 'clear' : 'none';
	}
	if (relatives.has(word)) {
		return relativeClause(sentence, at, metrics);
	}
	if (word === 'of' && ofWhich.has(next) && clauseMark(sentence, at) === ',') {
		return 'clear';
	}
	if (comparatives.has(word) || isFirst(sentence, at) || isHad(sentence, at) || isWithout(sentence, at, mark)) {
		return 'clear';
	}
	if (word === 'before' || word === 'until') {
		return beforeClause(sentence, at);
	}
	if (next === 'by' && byMany.has(wordAt(sentence, at + 2)) && sentence.lexicon.isParticiple(word)) {
		return 'clear';
	}
	const verb = verbAt(sentence, at);
	if (verb && resultVerbs.has(verb.verb.base)) {
		const ing = mark === ',' && verb.forms.has('ing');
		const second =
			verb.forms.has('past') &&
			!softResults.has(verb.verb.base) &&
			(mark === ',' || wordAt(sentence, at - 1) === 'and');
		return ing || second ? told(sentence, at + 1, metrics, ing ? 1 : 2) : 'none';
	}
	const sparing = verb
		? verb.forms.has('ing') && verb.verb.strength === 'strong'
		: word.length > 5 && word.endsWith('ing');
	if (sparing && mark === ',') {
		return told(sentence, at + 1, metrics, 2);
	}
	return mark === ',' && (word === 'and' || word === 'with') ? ownClause(sentence, at) : quoted(sentence, at);
}

/** The mark before the clause that holds a word, looked for three words back: , 27 of them. */
function clauseMark(sentence: Sentence, at: number): string {
	for (let before = at; before > at - 3 && before > 0; before--) {
		const mark = markBefore(sentence, before);
		if (mark !== '') {
			return mark;
		}
	}
	return '';
}
