import type {Opener} from './openerKinds';
import {made, verbOf} from './openerKinds';
import type {Sentence} from './sentence';
import {clauseEnd, wordAt} from './sentence';
import {determiners, functionWords} from './wordSets';

/** Duties and phrases that hide who did what, also after "was", "the" and the like. */
export function phraseOpener(sentence: Sentence, start: number): Opener | undefined {
	const {words, lexicon} = sentence;
	let at = start;
	for (; at < start + 3; at++) {
		const found = lexicon.phraseAt(words, at, ['duty', 'weak-opener']);
		if (found) {
			if (isPassive(found.phrase.text)) {
				return undefined;
			}
			const kind = found.phrase.kind === 'duty' ? 'duty' : 'phrase';
			return made(sentence, kind, start, at + found.length, verbOf(sentence, at));
		}
		if (
			!/^(?:the|a|an|my|our|this|is|was|am|are|were|been|have|had|has|also|currently|main|day-to-day|other|general|some|and|both)$/.test(
				wordAt(sentence, at),
			)
		) {
			break;
		}
	}
	if (wordAt(sentence, start) === 'to' && lexicon.verbForm(wordAt(sentence, start + 1))?.forms.has('base') === true) {
		return made(sentence, 'duty', start, start + 2);
	}
	return duties(sentence, start);
}

/** Various office duties such as filing. */
function duties(sentence: Sentence, start: number): Opener | undefined {
	for (let at = start; at < start + 5 && at < clauseEnd(sentence, start); at++) {
		const word = wordAt(sentence, at);
		if (/^(?:duties|responsibilities)$/.test(word)) {
			return made(sentence, 'duty', start, at + 1);
		}
		if (functionWords.has(word) && !determiners.has(word) && word !== 'other') {
			return undefined;
		}
		const form = sentence.lexicon.verbForm(word);
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
