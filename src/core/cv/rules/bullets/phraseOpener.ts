import type {Lexicon} from '../../lexicon/lexicon';
import {wordUse} from '../../lexicon/wordUses';
import type {Opener} from './openerKinds';
import {made, verbOf} from './openerKinds';
import type {Sentence} from './sentence';
import {clauseEnd, verbAt, wordAt} from './sentence';
import {functionWords} from '../../lexicon/functionWords';
import {determiners, wordSet} from './wordSets';

/** What may hide at the start of a bullet who did what. */
const openingKinds = ['duty', 'weak-opener'] as const;
const openingUses = wordUse.duty | wordUse['weak-opener'];

/** Such a phrase at a word. Most words begin none. */
export function openingPhrase({words, lexicon}: Sentence, at: number): ReturnType<Lexicon['phraseAt']> {
	return ((words[at]?.known.uses ?? 0) & openingUses) === 0 ? undefined : lexicon.phraseAt(words, at, openingKinds);
}

/** May stand before the phrase. */
const leading = wordSet(
	'the a an my our this is was am are were been have had has also currently main day-to-day other general some and both',
);

/** Duties and phrases that hide who did what, also after "was", "the" and the like. */
export function phraseOpener(sentence: Sentence, start: number): Opener | undefined {
	let at = start;
	for (; at < start + 3; at++) {
		const found = openingPhrase(sentence, at);
		if (found) {
			if (isPassive(found.phrase.text)) {
				return undefined;
			}
			const kind = found.phrase.kind === 'duty' ? 'duty' : 'phrase';
			return made(sentence, kind, start, at + found.length, verbOf(sentence, at));
		}
		if (!leading.has(wordAt(sentence, at))) {
			break;
		}
	}
	if (wordAt(sentence, start) === 'to' && verbAt(sentence, start + 1)?.forms.has('base') === true) {
		return made(sentence, 'duty', start, start + 2);
	}
	return duties(sentence, start);
}

/** Various office duties such as filing. */
function duties(sentence: Sentence, start: number): Opener | undefined {
	for (let at = start; at < start + 5 && at < clauseEnd(sentence, start); at++) {
		const word = wordAt(sentence, at);
		if (word === 'duties' || word === 'responsibilities') {
			return made(sentence, 'duty', start, at + 1);
		}
		if (functionWords.has(word) && !determiners.has(word) && word !== 'other') {
			return undefined;
		}
		const form = verbAt(sentence, at);
		if (at === start && form && (form.forms.has('past') || !form.forms.has('base'))) {
			return undefined;
		}
	}
	return undefined;
}

/** Was asked to, was given: the passive says it better than any list. */
function isPassive(phrase: string): boolean {
	return /^was (?:asked|given|allowed|assigned|chosen|selected)/.test(phrase);
}
