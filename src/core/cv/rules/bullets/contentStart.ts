import type {Sentence} from './sentence';
import {clauseEnd, markBefore, verbAt, wordAt} from './sentence';
import {personal, scenePrepositions, wordSet} from './wordSets';
import {openingPhrase} from './phraseOpener';

const dashes = wordSet('– — -');
const otherMarks = wordSet('. ; ,');
const besides = wordSet('also then single-handedly hands-on');

/** What stands after one of these names things and tells of nothing done: Tools: Excel, Jira. */
const listLabels =
	/^(?:tools?|tech|technology|technologies|technical|environment|stack|methods?|methodology|methodologies|skills|software|systems?|platforms?|languages?|scope|sector|industry|budget|team|clients?|customers?|location|reporting to|reports to|reported to|portfolio|duration|size|value|keywords|subjects|modules|grades?|reason for leaving|salary|hours|contract|referees?|references|certifications?|qualifications?)$/;

export interface ContentStart {
	/** The word with which the bullet itself begins, after a label, a scene such as "In 2021," and adverbs. */
	readonly at: number;
	/** The label says that a list of things follows. */
	readonly listing: boolean;
}

export function contentStart(sentence: Sentence): ContentStart {
	const {at: labelled, listing} = afterLabel(sentence);
	const at = afterScene(sentence, afterBrackets(sentence, labelled));
	return {at: afterAdverbs(sentence, at), listing};
}

/** After "Reporting:", "**Governance** –" or "2021 -"; not after "Cut cost:", which tells of something done. */
function afterLabel(sentence: Sentence): ContentStart {
	const {words, text} = sentence;
	for (let at = 1; at <= 6 && at < words.length; at++) {
		const mark = markBefore(sentence, at);
		const colon = mark === ':' && /\s/.test(text.charAt((words[at]?.from ?? 1) - 1));
		const dash = dashes.has(mark) && at <= 5;
		if (colon || dash) {
			const first = verbAt(sentence, 0);
			const label = words.slice(0, at).map((word) => word.text);
			const acts = first && !first.forms.has('ing') && (at > 3 || first.forms.has('past') || dash);
			if (acts === true || (dash && first !== undefined)) {
				return {at: 0, listing: false};
			}
			const listing = colon && (listLabels.test(label.join(' ')) || listLabels.test(label.at(-1) ?? ''));
			return {at, listing};
		}
		if (otherMarks.has(mark)) {
			break;
		}
	}
	return {at: 0, listing: false};
}

/** (Part-time) Ran the office. */
function afterBrackets(sentence: Sentence, at: number): number {
	const {text, words} = sentence;
	const from = words[at]?.from ?? 0;
	if (!/^[([]$/.test(text.charAt(from - 1)) || text.slice(0, from - 1).trim() !== '') {
		return at;
	}
	const close = text.slice(from).search(/[)\]]/);
	const after = close < 0 ? -1 : words.findIndex((word) => word.from > from + close);
	return after < 0 ? at : after;
}

/** In 2021, cut; As PMO lead, rebuilt: the verb stands after the comma. */
function afterScene(sentence: Sentence, at: number): number {
	const first = wordAt(sentence, at);
	const form = verbAt(sentence, at);
	if (!scenePrepositions.has(first) && form?.forms.has('ing') !== true) {
		return at;
	}
	const after = clauseEnd(sentence, at);
	if (after > at + 12 || markBefore(sentence, after) !== ',') {
		return at;
	}
	const next = afterAdverbs(sentence, after);
	const acts = verbAt(sentence, next);
	const pronoun = personal.has(wordAt(sentence, next)) && scenePrepositions.has(first);
	return (acts?.forms.has('past') === true && !acts.forms.has('ing')) || pronoun ? next : at;
}

/** Successfully, also, personally: the verb is what counts. */
function afterAdverbs(sentence: Sentence, from: number): number {
	let at = from;
	while (at < from + 4) {
		const word = wordAt(sentence, at);
		const adverb = word.endsWith('ly') && !verbAt(sentence, at);
		const and = word === 'and' && at > from;
		if (!adverb && !and && !besides.has(word)) {
			break;
		}
		at++;
	}
	return at < sentence.words.length && at > from && !opens(sentence, at) ? from : at;
}

/** A verb or a phrase of duties follows, so the adverb belongs to it and to no adjective. */
function opens(sentence: Sentence, at: number): boolean {
	const word = wordAt(sentence, at);
	return (
		verbAt(sentence, at) !== undefined ||
		sentence.lexicon.isParticiple(word) ||
		openingPhrase(sentence, at) !== undefined
	);
}
