import type {Opener} from './openerKinds';
import {made} from './openerKinds';
import type {Sentence} from './sentence';
import {clauseEnd, wordAt} from './sentence';
import {forms, wordSet} from './wordSets';

const clauseStarters = wordSet('that which who where when so');
/** May stand between the form of be and the participle. */
const between = wordSet('also then often being been not never always later first soon all both');

/** Was given, have been asked. */
export function passiveOpener(sentence: Sentence, start: number): Opener | undefined {
	let at = start;
	while (forms.have.has(wordAt(sentence, at)) && at < start + 2) {
		at++;
	}
	if (!forms.be.has(wordAt(sentence, at))) {
		return undefined;
	}
	const participle = participleAfter(sentence, at);
	return participle === undefined ? undefined : made(sentence, 'passive', start, participle + 1);
}

/** Reports were produced: a subject, a form of be, a participle, and no verb of one's own before. */
export function subjectPassive(sentence: Sentence, start: number): Opener | undefined {
	const end = Math.min(clauseEnd(sentence, start), start + 9);
	for (let at = start + 1; at < end; at++) {
		const word = wordAt(sentence, at);
		if (clauseStarters.has(word)) {
			return undefined;
		}
		if (forms.finiteBe.has(word)) {
			const participle = participleAfter(sentence, at);
			return participle === undefined ? undefined : made(sentence, 'passive', at, participle + 1);
		}
	}
	return undefined;
}

/** The participle of a passive whose form of `be` stands at an index, with up to two adverbs between. */
export function participleAfter(sentence: Sentence, be: number): number | undefined {
	let at = be + 1;
	while (at < be + 3 && (wordAt(sentence, at).endsWith('ly') || between.has(wordAt(sentence, at)))) {
		at++;
	}
	return sentence.lexicon.isParticiple(wordAt(sentence, at)) ? at : undefined;
}
