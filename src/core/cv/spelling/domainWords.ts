import type {CatalogueIndex} from '../../catalogue/lookups';
import type {Lexicon} from '../lexicon/lexicon';
import {spellingsOf} from '../lexicon/verbForms';
import {plainWordsOf} from '../model/words';

/** Every word of the trade that no general dictionary need know, in lower case: from the lexicon and from the catalogue. */
export function domainWords({data}: Lexicon, {catalogue}: CatalogueIndex): ReadonlySet<string> {
	const words = new Set<string>();
	const add = (text: string): void => {
		for (const word of plainWordsOf(text)) {
			words.add(word.text);
		}
	};
	for (const verb of data.verbs) {
		for (const {base, past, participle, third, ing} of spellingsOf(verb)) {
			[base, past, participle, third, ing].forEach((form) => words.add(form));
		}
	}
	for (const list of [
		data.trade,
		data.participles,
		data.adjectives,
		data.numberNames,
		data.acronyms,
		data.numberWords,
		data.titleWords,
		data.qualificationWords,
		data.present,
		data.seasons,
		data.names.map(({name}) => name),
		data.headings.flatMap(({standard, other}) => [...standard, ...other]),
		data.months.flatMap(({names, short}) => [...names, ...short]),
		data.evidence.flatMap((entry) => entry.words),
		catalogue.skills.flatMap(({name, aliases}) => [name, ...aliases]),
		catalogue.roles.flatMap(({title, aliases, keywords}) => [title, ...aliases, ...keywords]),
		catalogue.certifications.flatMap(({name, issuer, aliases}) => [name, issuer, ...aliases]),
		catalogue.abbreviations.flatMap(({short, long}) => [short, long]),
	]) {
		list.forEach(add);
	}
	return words;
}
