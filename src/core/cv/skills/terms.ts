import type {SkillId} from '../../catalogue/catalogue';
import type {CatalogueIndex} from '../../catalogue/lookups';
import type {EvidenceEntry, Lexicon, NameEntry} from '../lexicon/lexicon';
import type {Word} from '../model/cv';
import {plainWordsOf} from '../model/words';
import {wordForms} from './wordForms';

/** What some words of a CV stand for. The same words may stand for several: PRINCE2 is a method, and shows a skill. */
export type Term =
	| {readonly kind: 'skill'; readonly skill: SkillId}
	/** A tool, a method, a certificate or a body that the lexicon names. */
	| {readonly kind: 'name'; readonly name: string; readonly nameKind: NameEntry['kind']}
	| {readonly kind: 'certificate'; readonly certificate: string};

interface Pattern {
	readonly words: readonly ReadonlySet<string>[];
	/** With which letters its second word may begin, a bit for each; all of them where it has one word. */
	readonly second: number;
	/** The text must stand there in just these capitals, a plural s aside. */
	readonly exact?: string;
	/** The text must begin with a capital: Clarity, not clarity. */
	readonly capital?: true;
	readonly match: TermMatch;
}

export interface TermMatch {
	readonly term: Term;
	/** How many words it takes. */
	readonly length: number;
}

/** Names that are plain words as well. */
const plainWords = new Set(['access', 'clarity', 'confluence', 'lean', 'planner', 'prosci', 'salesforce', 'word']);

/** Knows the skills, tools, methods and certificates of catalogue and lexicon in the words of a text. */
export class Terms {
	/** By a form of their first word; patterns with the same first word share a list. */
	readonly #byForm = new Map<string, Pattern[][]>();

	constructor(catalogue: CatalogueIndex, lexicon: Lexicon) {
		const {skills, certifications, abbreviations} = catalogue.catalogue;
		const inForms = new PatternLists(this.#byForm, (word) => wordForms(word, lexicon));
		const asWritten = new PatternLists(this.#byForm, (word) => new Set([word]));
		const shortened = new PatternLists(this.#byForm, (word) => new Set([word, `${word}s`]));
		const add = (text: string, term: Term): void => {
			const short = /^\S{1,5}$/.test(text) && /.\p{Lu}/u.test(text);
			const named = term.kind !== 'skill';
			(short ? shortened : named ? asWritten : inForms).add(wordingsOf(text), term, {
				...(short ? {exact: text} : {}),
				...(named && plainWords.has(text.toLowerCase()) ? {capital: true} : {}),
			});
		};
		const evidence = evidenceNow(catalogue, lexicon);
		for (const {id, name, aliases} of skills) {
			const entries = evidence.get(id) ?? [];
			const words = entries.flatMap((entry) => entry.words);
			const except = entries.flatMap((entry) => entry.except ?? []);
			const term: Term = {kind: 'skill', skill: id};
			for (const text of new Set([name, ...aliases.filter((alias) => !except.includes(alias)), ...words])) {
				add(text, term);
			}
		}
		for (const {name, kind} of lexicon.data.names) {
			if (name.toLowerCase() !== 'practitioner' && kind !== 'place') {
				add(name, {kind: 'name', name, nameKind: kind});
				const long = abbreviations.find(({short}) => short === name)?.long;
				if (long !== undefined) {
					add(long, {kind: 'name', name, nameKind: kind});
				}
			}
		}
		for (const {id, name, aliases} of certifications) {
			for (const text of new Set([name.replace(/ \([^()]*\)$/, ''), ...aliases])) {
				add(text, {kind: 'certificate', certificate: id});
			}
		}
	}

	/** Everything that begins with the word at `index`. */
	at(text: string, words: readonly Word[], index: number): readonly TermMatch[] {
		const lists = this.#byForm.get(words[index]?.text ?? '');
		if (!lists) {
			return none;
		}
		let found: TermMatch[] | undefined;
		const letter = letterBit(words[index + 1]?.text ?? '');
		for (const list of lists) {
			for (const pattern of list) {
				// Most fail at the second word, and most of those at its first letter.
				if ((pattern.second & letter) !== 0 && holds(pattern, text, words, index)) {
					found ??= [];
					found.push(pattern.match);
				}
			}
		}
		return found ?? none;
	}
}

/** What shows a skill, under the id that the skill has today. */
function evidenceNow(catalogue: CatalogueIndex, {data}: Lexicon): ReadonlyMap<SkillId, readonly EvidenceEntry[]> {
	const found = new Map<SkillId, EvidenceEntry[]>();
	for (const entry of data.evidence) {
		for (const skill of catalogue.nowOf('skill', entry.skill)) {
			found.set(skill, [...(found.get(skill) ?? []), entry]);
		}
	}
	return found;
}

/** The first word is known to fit. */
function holds({words: wanted, exact, capital}: Pattern, text: string, words: readonly Word[], index: number): boolean {
	for (let at = 1; at < wanted.length; at++) {
		const word = words[index + at];
		if (!word || !wanted[at]?.has(word.text)) {
			return false;
		}
	}
	if (exact === undefined && !capital) {
		return true;
	}
	const written = text.slice(words[index]?.from, words[index + wanted.length - 1]?.to);
	const fits = exact === undefined || written === exact || written === `${exact}s`;
	return fits && !(capital && /^\p{Ll}/u.test(written));
}

/** With hyphens and without: stage gate, stage-gate. */
function wordingsOf(text: string): readonly (readonly string[])[] {
	const words = plainWordsOf(text).map((word) => word.text);
	const split = words.some((word) => /[a-z]-[a-z]/.test(word)) ? [words.flatMap((word) => word.split('-'))] : [];
	const joined = words.length === 2 && words.every((word) => /^[a-z]+$/.test(word)) ? [[words.join('-')]] : [];
	return words.length > 0 ? [words, ...split, ...joined] : [];
}

/** Patterns whose words take the same forms. The forms of a word are worked out once. */
class PatternLists {
	readonly #byForm: Map<string, Pattern[][]>;
	readonly #formsOf: (word: string) => ReadonlySet<string>;
	readonly #known = new Map<string, {readonly forms: ReadonlySet<string>; first?: Pattern[]}>();

	constructor(byForm: Map<string, Pattern[][]>, formsOf: (word: string) => ReadonlySet<string>) {
		this.#byForm = byForm;
		this.#formsOf = formsOf;
	}

	add(wordings: readonly (readonly string[])[], term: Term, written: Pick<Pattern, 'exact' | 'capital'>): void {
		for (const words of wordings) {
			const all = words.map((word) => this.#word(word));
			const [first] = all;
			if (first) {
				first.first ??= this.#newList(first.forms);
				first.first.push({
					...written,
					match: {term, length: all.length},
					words: all.map(({forms}) => forms),
					second: lettersOf(all[1]?.forms),
				});
			}
		}
	}

	#word(word: string): {readonly forms: ReadonlySet<string>; first?: Pattern[]} {
		let known = this.#known.get(word);
		if (!known) {
			known = {forms: this.#formsOf(word)};
			this.#known.set(word, known);
		}
		return known;
	}

	#newList(forms: ReadonlySet<string>): Pattern[] {
		const list: Pattern[] = [];
		for (const form of forms) {
			const lists = this.#byForm.get(form);
			if (lists) {
				lists.push(list);
			} else {
				this.#byForm.set(form, [list]);
			}
		}
		return list;
	}
}

function lettersOf(forms: ReadonlySet<string> | undefined): number {
	let letters = forms ? 0 : everyLetter;
	forms?.forEach((form) => (letters |= letterBit(form)));
	return letters;
}

const everyLetter = -1;

/** Letters of other alphabets may share a bit. */
function letterBit(word: string): number {
	return 1 << (word.charCodeAt(0) & 31);
}

const none: readonly TermMatch[] = [];

const built = new WeakMap<Lexicon, {readonly catalogue: CatalogueIndex; readonly terms: Terms}>();

/** Built once for a lexicon and its catalogue. */
export function termsOf(catalogue: CatalogueIndex, lexicon: Lexicon): Terms {
	const kept = built.get(lexicon);
	if (kept?.catalogue === catalogue) {
		return kept.terms;
	}
	const terms = new Terms(catalogue, lexicon);
	built.set(lexicon, {catalogue, terms});
	return terms;
}
