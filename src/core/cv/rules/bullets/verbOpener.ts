import type {Opener} from './openerKinds';
import {made, verbOf} from './openerKinds';
import type {Sentence} from './sentence';
import {markBefore, verbAt, wordAt} from './sentence';
import {determiners, forms, recognitions, wordSet} from './wordSets';

const people = wordSet(
	'professional individual person communicator worker user player leader thinker self starter specialist practitioner',
);
const afterRecognition = wordSet('to for as by from of the a an head chair employee');
const afterClaim = wordSet('in to with and at on by of about for but as');
const afterNoun = wordSet('for to as at between from');

/** Nouns of work in the shape of a verb: where one of these stands before a noun or `of`, no verb opens the bullet. */
const nounVerbs = new Set(
	(
		'audit benchmark brief budget change chair contact control cost design document draft estimate event filter finance focus forecast fund head ' +
		'host input interview issue lead liaison link list log market master minute model network note offer order partner phase plan ' +
		'point position post practice price process procure programme progress project purchase quality question rate record release report ' +
		'request research resource result review risk route run sample schedule score screen service share source sponsor staff stage ' +
		'stock store study supply support survey target team template test time track train transfer transition transport travel trial ' +
		'update upgrade use value view visit volunteer work account care claim code data display experience file function help house trade ' +
		'contract travel cover cash stress shift sale label step sort influence exercise process knowledge master interface structure'
	).split(' '),
);

/** The endings of nouns that are made of verbs. */
export const nominal = /(?:ment|tion|sion|ance|ence|ing|ings|ments|tions|ship|ysis|ery|acy|ity)$/;

/** An opening with a verb of one's own: led, manage, keeping, have built. */
export function verbOpener(sentence: Sentence, start: number): Opener | undefined {
	const {lexicon} = sentence;
	let at = start;
	if (forms.have.has(wordAt(sentence, at)) && lexicon.isParticiple(wordAt(sentence, at + 1))) {
		at++;
	}
	const word = wordAt(sentence, at);
	const next = wordAt(sentence, at + 1);
	if (lexicon.isAdjective(word) && describes(sentence, at)) {
		return undefined;
	}
	if (recognitions.has(word) && afterRecognition.has(next)) {
		return made(sentence, 'recognition', start, at + 1, {...verbOf(sentence, at), form: 'past'});
	}
	const form = verbAt(sentence, at);
	if (!form) {
		return word.endsWith('ed') && word.length > 4
			? made(sentence, 'unknown', start, at + 1, {form: 'past'})
			: undefined;
	}
	if (isNoun(sentence, at, word)) {
		return undefined;
	}
	return made(sentence, form.verb.strength, start, at + 1, verbOf(sentence, at));
}

/** Experienced planner, committed to, qualified and: a claim; not "Satisfied auditors" or "Retired 12 reports". */
function describes(sentence: Sentence, at: number): boolean {
	const {words, lexicon} = sentence;
	const next = wordAt(sentence, at + 1);
	if (determiners.has(next) || /^\d/.test(next) || lexicon.isNumberWord(next)) {
		return false;
	}
	const following = words.slice(at + 1, at + 4).map(({text}) => text);
	return (
		next === '' ||
		afterClaim.has(next) ||
		markBefore(sentence, at + 1) !== '' ||
		lexicon.isTitle(following.join(' ')) ||
		following.some((word) => people.has(word))
	);
}

/** Support to, budget management, monitoring of, reports were: a noun that looks like a verb. */
function isNoun(sentence: Sentence, at: number, word: string): boolean {
	const form = verbAt(sentence, at)?.forms;
	const next = wordAt(sentence, at + 1);
	if (form?.has('ing') === true) {
		if (next === 'of') {
			return true;
		}
		return next === 'and' && wordAt(sentence, at + 2).endsWith('ing') && wordAt(sentence, at + 3) === 'of';
	}
	if (form?.has('past') === true) {
		return false;
	}
	if (next === 'of' || forms.finiteBe.has(next)) {
		return true;
	}
	const single = word.endsWith('s') ? word.slice(0, -1) : word;
	if (!nounVerbs.has(word) && !nounVerbs.has(single)) {
		return false;
	}
	if (form?.has('third') === true && !form.has('base')) {
		return !determiners.has(next) && next !== 'to' && next !== 'on' && !/\d/.test(next);
	}
	return afterNoun.has(next) || nominal.test(next) || sentence.lexicon.isTitle(next) || nounVerbs.has(next);
}
