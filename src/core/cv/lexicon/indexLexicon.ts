import type {SectionKind} from '../model/cv';
import {Vocabulary} from './knownWord';
import type {KnownWord} from './knownWord';
import {plainWordsOf} from '../model/words';
import {headingWords} from './headingWords';
import type {Lexicon, LexiconData, Phrase, PhraseKind, VerbEntry, VerbForm} from './lexicon';
import {spellingsOf} from './verbForms';
import {wordUse, wordUses} from './wordUses';

interface SplitPhrase {
	readonly phrase: Phrase;
	readonly words: readonly string[];
}

const none: readonly SplitPhrase[] = [];

/** Builds what makes the words quick to ask; it takes longer than checking a CV, so once per session. */
export function indexLexicon(data: LexiconData): Lexicon {
	const forms = formsOf(data.verbs);
	const phrases = phrasesByFirstWord(data.phrases);
	const trade = new Set(data.trade);
	const generic = new Set(data.generic);
	const participles = new Set(data.participles);
	const adjectives = new Set(data.adjectives);
	const numberWords = new Set(data.numberWords);
	const acronyms = new Set(data.acronyms);
	const present = new Set(data.present);
	const months = new Map<string, {readonly month: number; readonly short: boolean}>();
	for (const {month, names, short} of data.months) {
		short.forEach((word) => months.set(word, {month, short: true}));
		// After the short forms: May is both, and then not short.
		names.forEach((word) => months.set(word, {month, short: false}));
	}
	const headings = new Map<string, {readonly kind: SectionKind; readonly standard: boolean}>();
	for (const {kind, standard, other} of data.headings) {
		other.forEach((words) => headings.set(headingWords(words), {kind, standard: false}));
		standard.forEach((words) => headings.set(headingWords(words), {kind, standard: true}));
	}
	const usesOf = wordUses(data, phrases);
	const isGeneric = (word: string): boolean =>
		generic.has(word) || (word.endsWith('s') && generic.has(word.slice(0, -1)));
	const verbForm = (word: string): VerbForm | undefined =>
		forms.get(word) ?? (word.includes('-') ? hyphenedForm(word, forms) : undefined);
	const vocabulary = new Vocabulary((word) => knownWord(word, usesOf(word), verbForm(word), isGeneric));
	return {
		data,
		verbForm,
		phraseAt: (words, index, kinds) => {
			const first = words[index]?.text ?? '';
			let longest: {readonly phrase: Phrase; readonly length: number} | undefined;
			for (const kind of kinds) {
				for (const {phrase, words: wanted} of phrases.get(kind)?.get(first) ?? none) {
					if (longest && wanted.length <= longest.length) {
						break;
					}
					if (standsAt(wanted, words, index)) {
						longest = {phrase, length: wanted.length};
						break;
					}
				}
			}
			return longest;
		},
		know: (written) => vocabulary.of(written),
		isTrade: (word) => trade.has(word) || (word.endsWith('s') && trade.has(word.slice(0, -1))),
		isGeneric,
		isAdjective: (word) => adjectives.has(word),
		isParticiple: (word) =>
			!adjectives.has(word.slice(word.lastIndexOf('-') + 1)) &&
			(participles.has(word) || verbForm(word)?.forms.has('participle') === true || seemsParticiple(word)),
		isNumberWord: (word) => numberWords.has(word),
		numberNameAt: longestAt(data.numberNames),
		isTitle: anyOf(data.titleWords),
		isQualification: anyOf(data.qualificationWords),
		isKnownAcronym: (word) => acronyms.has(word),
		month: (word) => months.get(word),
		isPresent: (words) => present.has(words),
		heading: (words) => headings.get(words),
	};
}

/** The length of the longest of the phrases that begins at a word, in words. */
function longestAt(wanted: readonly string[]): (words: readonly {readonly text: string}[], index: number) => number {
	const byFirst = new Map<string, (readonly string[])[]>();
	for (const phrase of wanted) {
		const words = plainWordsOf(phrase).map((word) => word.text);
		const [first = ''] = words;
		const list = byFirst.get(first) ?? [];
		list.push(words);
		byFirst.set(first, list);
	}
	for (const list of byFirst.values()) {
		list.sort((a, b) => b.length - a.length);
	}
	return (words, index) =>
		byFirst.get(words[index]?.text ?? '')?.find((each) => each.every((word, at) => words[index + at]?.text === word))
			?.length ?? 0;
}

/** Whether one of the words or phrases stands in a text, as whole words in any case. */
function anyOf(wanted: readonly string[]): (text: string) => boolean {
	const known = new Set(wanted);
	const phrases = wanted.filter((each) => each.includes(' ')).map((each) => ` ${each} `);
	return (text) => {
		if (/^[a-z]+$/.test(text)) {
			return known.has(text);
		}
		const words = plainWordsOf(text).map((word) => word.text);
		const line = ` ${words.join(' ')} `;
		return words.some((word) => known.has(word)) || phrases.some((phrase) => line.includes(phrase));
	};
}

const formNames = ['base', 'past', 'participle', 'third', 'ing'] as const;

/** All sets of names of forms, by the sum of 1 for base, 2 for past, 4 for participle and so on: thousands of words share them. */
const formSets = Array.from(
	{length: 1 << formNames.length},
	(_, sum) => new Set(formNames.filter((_name, place) => sum & (1 << place))),
);

/** Where two verbs share a form (found), the one listed first has it. */
function formsOf(verbs: readonly VerbEntry[]): ReadonlyMap<string, VerbForm> {
	const index = new Map<string, VerbForm>();
	for (const verb of verbs) {
		const sums = new Map<string, number>();
		for (const spelling of spellingsOf(verb)) {
			for (const [place, name] of formNames.entries()) {
				const word = spelling[name];
				sums.set(word, (sums.get(word) ?? 0) | (1 << place));
			}
		}
		for (const [word, sum] of sums) {
			const forms = formSets[sum];
			if (forms && !index.has(word)) {
				index.set(word, {verb, forms});
			}
		}
	}
	return index;
}

/** A hyphen that needs not be there (re-built, co-ordinated), or a prefix before a listed verb (co-led, pre-populated). */
function hyphenedForm(word: string, forms: ReadonlyMap<string, VerbForm>): VerbForm | undefined {
	const joined = forms.get(word.replaceAll('-', ''));
	const [, prefix = '', rest = ''] = /^((?:co|cross|over|pre|re|self|sub)-)([a-z]+)$/.exec(word) ?? [];
	const found = joined ? undefined : forms.get(rest);
	if (!found) {
		return joined;
	}
	const [spelling] = spellingsOf(found.verb);
	const {strength, source, instead} = found.verb;
	const verb = {
		base: prefix + found.verb.base,
		...(spelling && {past: prefix + spelling.past, participle: prefix + spelling.participle}),
		strength,
		source,
		...(instead && {instead}),
	};
	return {verb, forms: found.forms};
}

/** A word in -ed with a syllable before it: delayed, not need or bed. */
function seemsParticiple(word: string): boolean {
	return word.length > 4 && word.endsWith('ed') && !word.endsWith('eed');
}

/** By kind, since nobody asks for all of them at once, and then by their first word; the longest come first. */
function phrasesByFirstWord(
	phrases: readonly Phrase[],
): ReadonlyMap<PhraseKind, ReadonlyMap<string, readonly SplitPhrase[]>> {
	const kinds = new Map<PhraseKind, Map<string, SplitPhrase[]>>();
	for (const phrase of phrases) {
		const index = kinds.get(phrase.kind) ?? new Map<string, SplitPhrase[]>();
		kinds.set(phrase.kind, index);
		// People leave hyphens out: results-driven, results driven.
		for (const text of new Set([phrase.text, phrase.text.replaceAll('-', ' ')])) {
			const words = text.split(' ');
			const [first = ''] = words;
			const list = index.get(first) ?? [];
			list.push({phrase, words});
			index.set(first, list);
		}
	}
	for (const index of kinds.values()) {
		for (const list of index.values()) {
			list.sort((a, b) => b.words.length - a.words.length);
		}
	}
	return kinds;
}

/** The first word is known to fit. */
function standsAt(wanted: readonly string[], words: readonly {readonly text: string}[], index: number): boolean {
	for (let at = 1; at < wanted.length; at++) {
		if (words[index + at]?.text !== wanted[at]) {
			return false;
		}
	}
	return true;
}

function knownWord(
	text: string,
	uses: number,
	verb: VerbForm | undefined,
	isGeneric: (word: string) => boolean,
): KnownWord {
	const says = text.length > 2 && (uses & wordUse.functional) === 0;
	const particular = says && !isOfEveryOffice(text, isGeneric) && !text.endsWith('ly');
	return {
		text,
		uses: particular ? uses | wordUse.particular : uses,
		verb,
		stem: says ? withoutPlural(text) : '',
	};
}

function isOfEveryOffice(word: string, isGeneric: (word: string) => boolean): boolean {
	const hyphen = word.indexOf('-');
	return (
		isGeneric(word) ||
		(word.endsWith('ies') && isGeneric(`${word.slice(0, -3)}y`)) ||
		(hyphen > 0 && isGeneric(word.slice(0, hyphen)) && isGeneric(word.slice(hyphen + 1)))
	);
}

function withoutPlural(word: string): string {
	return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
