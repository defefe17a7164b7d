import {functionWords} from '../../lexicon/functionWords';
import type {Metric} from './metrics';
import type {Sentence} from './sentence';
import {clauseEnd, markBefore, particulars, verbAt, wordAt} from './sentence';
import {forms, resultVerbs, wordSet} from './wordSets';

const sentenceMarks = wordSet('; .');
const finiteVerbs = wordSet('was were is are have has had now could never');
/** May stand between `which` and its verb. */
const beforeVerb = wordSet('now later still then finally also had has have in turn');
const sinceThen = wordSet('now later still finally');
const takenUp = wordSet('later then first now subsequently adopted taken');
/** Somebody else took it up. */
const adopted =
	/^(?:now|later|still|finally|adopted|approved|accepted|copied|could|uses?|trust(?:s|ed)?|rel(?:y|ies|ied)|follows?|followed|joined|praised|quotes?|quoted|kept|keeps?|wanted)$/;
const events = wordSet(
	'deadline launch audit go-live approval merger winter christmas handover cutover cut-over peak season year election inspection',
);
const happened = wordSet('was were could had went left came');
const ofAll = wordSet('named every all both each the a');

/** Whether a bullet says what came of it: clearly, in words that fit every bullet (improved efficiency), or not. */
export type Outcome = 'none' | 'vague' | 'clear';

/** After `that` and `which` these only say what a thing is for: which covered, that provided. */
const describing = new Set(
	(
		'use cover contain relate report deal provide ensure offer support detail require focus sell operate manage work come attend live ' +
		'outline specify describe'
	).split(' '),
);

/** Clear where the clause names something particular or measures it. */
export function told(sentence: Sentence, at: number, metrics: readonly Metric[], least = 1): Outcome {
	const end = clauseEnd(sentence, at);
	const measured = metrics.some((metric) => metric.at >= at && metric.at < end);
	return measured || particulars(sentence, at, end) >= least ? 'clear' : 'vague';
}

/** After a semicolon, full stop or dash: a sentence with a verb in the past, or a measure. */
export function secondSentence(sentence: Sentence, at: number, metrics: readonly Metric[]): Outcome {
	const {words} = sentence;
	let end = at;
	let finite = false;
	const subject = verbAt(sentence, at) === undefined;
	while (end < words.length && (end === at || !sentenceMarks.has(markBefore(sentence, end)))) {
		const form = verbAt(sentence, end);
		const acts = form?.forms.has('past') === true || (subject && form !== undefined && !form.forms.has('ing'));
		finite ||= end > at && (acts || finiteVerbs.has(wordAt(sentence, end)));
		end++;
	}
	const own = verbAt(sentence, at);
	const measured = metrics.some((metric) => metric.at >= at && metric.at < end);
	// A second action is no result of the first, save where it is one of its own.
	const action = own?.forms.has('past') === true && !resultVerbs.has(own.verb.base);
	const says = particulars(sentence, at, end) > 0 || (subject && end > at + 3);
	return (finite && !action && says) || (measured && finite) ? 'clear' : 'none';
}

/** Which brought the unions in, that three directors now use, after which complaints stopped. */
export function relativeClause(sentence: Sentence, at: number, metrics: readonly Metric[]): Outcome {
	const {lexicon} = sentence;
	let verb = at + 1;
	while (wordAt(sentence, verb).endsWith('ly') || beforeVerb.has(wordAt(sentence, verb))) {
		verb++;
	}
	const form = verbAt(sentence, verb);
	const base = form?.verb.base ?? '';
	const shift = wordAt(sentence, verb - 1);
	if (verb > at + 1 && (sinceThen.has(shift) || (shift === 'had' && lexicon.isParticiple(wordAt(sentence, verb))))) {
		return 'clear';
	}
	if (form && (form.forms.has('past') || form.forms.has('third')) && !form.forms.has('base')) {
		const result = resultVerbs.has(base) || (form.verb.strength !== 'weak' && !describing.has(base));
		return result ? told(sentence, verb + 1, metrics) : 'none';
	}
	if (!form && wordAt(sentence, verb).endsWith('ed') && lexicon.isParticiple(wordAt(sentence, verb))) {
		return told(sentence, verb + 1, metrics);
	}
	if (forms.finiteBe.has(wordAt(sentence, verb))) {
		return takenUp.has(wordAt(sentence, verb + 1)) ? 'clear' : 'none';
	}
	// A subject of its own: that the whole group later adopted, which the board approved.
	const end = Math.min(clauseEnd(sentence, at), at + 8);
	for (let inner = verb + 1; inner < end; inner++) {
		const word = wordAt(sentence, inner);
		if (adopted.test(word)) {
			return 'clear';
		}
	}
	return 'none';
}

/** Before the old tool was switched off, before approval, until the auditors signed. */
export function beforeClause(sentence: Sentence, at: number): Outcome {
	const end = clauseEnd(sentence, at);
	for (let inner = at + 1; inner < end; inner++) {
		const word = wordAt(sentence, inner);
		const form = verbAt(sentence, inner);
		const acted = form ? form.forms.has('past') && !form.forms.has('base') : sentence.lexicon.isParticiple(word);
		if (inner > at + 1 && (acted || happened.has(word))) {
			return 'clear';
		}
		if (events.has(word) && inner <= at + 3) {
			return 'clear';
		}
	}
	return 'none';
}

/** A comma, and, and something else that acts: and overdue actions became rare. */
export function ownClause(sentence: Sentence, at: number): Outcome {
	const {lexicon} = sentence;
	if (wordAt(sentence, at) === 'with') {
		return particulars(sentence, at + 1, clauseEnd(sentence, at)) > 2 && ofAll.has(wordAt(sentence, at + 1))
			? 'clear'
			: 'none';
	}
	if (verbAt(sentence, at + 1)) {
		return 'none';
	}
	const end = clauseEnd(sentence, at);
	for (let inner = at + 2; inner < end; inner++) {
		const form = verbAt(sentence, inner);
		const word = wordAt(sentence, inner);
		const acted = form
			? form.forms.has('past') && !form.forms.has('base')
			: word.endsWith('ed') && lexicon.isParticiple(word);
		if (acted && (form === undefined || !functionWords.has(wordAt(sentence, inner - 1)))) {
			return inner < end - 1 || form?.verb.strength !== 'weak' ? 'clear' : 'none';
		}
	}
	return 'none';
}
