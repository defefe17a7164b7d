import nspell from 'nspell';
import type {CatalogueIndex} from '../core/catalogue/lookups';
import type {Lexicon} from '../core/cv/lexicon/lexicon';
import {domainWords} from '../core/cv/spelling/domainWords';
import {Speller} from '../core/cv/spelling/speller';
import type {SpellingWords} from './cvSpelling';

/** The speller with the words of another catalogue; takes a few milliseconds. */
export function withCatalogue(speller: Speller, {lexicon, catalogue}: SpellingWords): Speller {
	return speller.withWords(domainWords(lexicon, catalogue));
}

/** Builds a speller from the two files of a dictionary; takes about a fifth of a second. */
export function newSpeller(aff: string, dic: string, lexicon: Lexicon, catalogue: CatalogueIndex): Speller {
	const dictionary = nspell(aff, dic);
	return new Speller(
		{correct: (word) => dictionary.correct(word), suggest: (word) => dictionary.suggest(word)},
		domainWords(lexicon, catalogue),
	);
}
