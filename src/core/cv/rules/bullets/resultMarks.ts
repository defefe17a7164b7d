import type {Outcome} from './resultClauses';
import type {Sentence} from './sentence';
import {isCapital, verbAt, wordAt} from './sentence';
import {determiners, lifecycleWords, personal, resultVerbs, wordSet} from './wordSets';

const nothing = wordSet('no zero');
const beforeFirst = wordSet("the its their her his company's group's team's ever very");
const noFirst =
	/^(?:line|point|aid|class|port|name|contact|floor|instance|impression|day|week|month|year|stage|phase|half|draft)/;
const afterHad = wordSet('ever never been long previously already once');
/** With no help, no budget: how the work was done. */
const noLoss = wordSet('supervision experience support guidance training notice help direct prior previous budget');
/** Without help, without delay: said of any work. */
const plainWithout = wordSet(
	'supervision support guidance help problem problems issue issues error errors delay fail direct assistance',
);
const openingQuotes = wordSet('" “');
const changing = wordSet(
	'change shift migrate switch transform upgrade convert improve rebrand replatform re-platform',
);

/** The first of its kind, for the first time; not first line, first aid. */
export function isFirst(sentence: Sentence, at: number): boolean {
	return (
		wordAt(sentence, at) === 'first' &&
		beforeFirst.has(wordAt(sentence, at - 1)) &&
		!noFirst.test(wordAt(sentence, at + 1))
	);
}

/** How it had been before: that had forced a nightly restart. */
export function isHad(sentence: Sentence, at: number): boolean {
	if (wordAt(sentence, at) !== 'had') {
		return false;
	}
	const next = wordAt(sentence, at + 1);
	const subject = !personal.has(wordAt(sentence, at - 1));
	const participle = afterHad.has(next) || sentence.lexicon.isParticiple(next);
	return subject && participle;
}

/** With no help-desk call, without a single fall; not with no supervision. */
export function isWithout(sentence: Sentence, at: number, mark: string): boolean {
	const word = wordAt(sentence, at);
	const next = wordAt(sentence, at + 1);
	if ((word === 'with' && nothing.has(next)) || (nothing.has(word) && mark === ',')) {
		const what = wordAt(sentence, word === 'with' ? at + 2 : at + 1);
		return !noLoss.has(what);
	}
	if (word === 'without') {
		const what = determiners.has(next) ? wordAt(sentence, at + 2) : next;
		return !plainWithout.has(what);
	}
	return (
		(word === 'ever' && next === 'since') || (word === 'no' && next === 'longer') || (word === 'none' && next === 'of')
	);
}

export function opensQuote({text, words}: Sentence, at: number): boolean {
	return openingQuotes.has(text.charAt((words[at]?.from ?? 0) - 1));
}

/** Somebody else's words: three or more in quotation marks. */
export function quoted(sentence: Sentence, at: number): Outcome {
	const {text, words} = sentence;
	const word = words[at];
	if (!word || !opensQuote(sentence, at)) {
		return 'none';
	}
	const close = text.slice(word.from).search(/["”]/);
	const length = words.filter(({from}) => from >= word.from && from < word.from + close).length;
	return length >= 4 ? 'clear' : 'none';
}

/** From red to green; not from initiation to closure. */
export function changeOutcome(sentence: Sentence, opener: number): Outcome {
	const {words} = sentence;
	const from = words.findIndex((word, at) => at > opener && word.text === 'from');
	if (from < 0) {
		return 'none';
	}
	const verb = verbAt(sentence, opener)?.verb.base ?? '';
	const changes = resultVerbs.has(verb) || changing.has(verb);
	const to = words.findIndex(
		(word, at) => at > from + 1 && at < from + 8 && (word.text === 'to' || word.text === 'into'),
	);
	if (!changes || to < 0 || isCapital(sentence, from + 1)) {
		return 'none';
	}
	return lifecycleWords.has(wordAt(sentence, from + 1)) || lifecycleWords.has(wordAt(sentence, to + 1))
		? 'none'
		: 'clear';
}
