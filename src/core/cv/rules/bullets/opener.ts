import type {Opener} from './openerKinds';
import {made} from './openerKinds';
import {passiveOpener, subjectPassive} from './passive';
import {openingPhrase, phraseOpener} from './phraseOpener';
import type {Sentence} from './sentence';
import {wordAt} from './sentence';
import {nominal, verbOpener} from './verbOpener';
import {functionWords, pronouns} from '../../lexicon/functionWords';
import {determiners, personal, wordSet} from './wordSets';

/** May stand between I and the word that matters. */
const afterPronoun = wordSet('also then would could often have had did');

export function openerOf(sentence: Sentence, start: number): Opener {
	const pronoun = pronouns.has(wordAt(sentence, start)) ? start : undefined;
	if (pronoun === undefined) {
		return opensAt(sentence, start);
	}
	const word = wordAt(sentence, start);
	let at = start + 1;
	// I am, I have, I was: the words that matter follow.
	while (wordAt(sentence, at).endsWith('ly') || afterPronoun.has(wordAt(sentence, at))) {
		at++;
	}
	const own = openingPhrase(sentence, start);
	if (own || !(personal.has(word) || word.startsWith("i'") || word.startsWith("we'")) || at >= sentence.words.length) {
		return {...opensAt(sentence, start), pronoun};
	}
	return {...opensAt(sentence, at), pronoun};
}

function opensAt(sentence: Sentence, start: number): Opener {
	return (
		phraseOpener(sentence, start) ??
		passiveOpener(sentence, start) ??
		verbOpener(sentence, start) ??
		subjectPassive(sentence, start) ??
		descriptiveOpener(sentence, start)
	);
}

/** They open a claim about the person: excellent communicator. */
const praise = new Set(
	(
		'excellent strong good great highly proven familiar able capable confident hard-working hardworking passionate key skilled competent ' +
		'proficient enthusiastic adept comfortable fluent keen outstanding exceptional effective efficient reliable organised organized ' +
		'motivated self-motivated flexible adaptable creative dynamic positive professional solid sound responsible knowledgeable ' +
		'willing ready well-organised punctual trusted valued respected accomplished seasoned versatile first-class results-driven'
	).split(' '),
);
function descriptiveOpener(sentence: Sentence, start: number): Opener {
	const word = wordAt(sentence, start);
	if (praise.has(word) || sentence.lexicon.isAdjective(word)) {
		return made(sentence, 'adjective', start, start + 1);
	}
	const plain = functionWords.has(word) && !determiners.has(word);
	const nouns = [word, wordAt(sentence, start + 1), wordAt(sentence, start + 2)];
	const of = nouns.indexOf('of');
	const isNominal = nominal.test(word) || (of > 0 && nominal.test(nouns[of - 1] ?? '')) || nominal.test(nouns[1] ?? '');
	return made(sentence, plain || /^\d/.test(word) ? 'other' : 'noun', start, start + 1, {nominal: isNominal});
}
