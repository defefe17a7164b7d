import type {CatalogueIndex} from '../../catalogue/lookups';
import type {Lexicon} from '../lexicon/lexicon';
import type {Leaf, TextRange} from '../model/cv';
import {plainWordsOf} from '../model/words';

/** A name of the trade with what it means. */
export interface Term {
	readonly name: string;
	readonly kind: 'skill' | 'certificate' | 'abbreviation' | 'tool' | 'method' | 'body' | 'place';
	/** Sentences; the first says what it is. */
	readonly about: readonly string[];
}

export interface FoundTerm extends TextRange {
	readonly term: Term;
}

const mostWords = 8;

/** Looks names up in a text. Abbreviations count only as they are written, since `pm` and `it` are other words. */
export class Glossary {
	readonly #byWords = new Map<string, Term>();
	readonly #abbreviations = new Map<string, Term>();

	constructor(catalogue: CatalogueIndex, lexicon: Lexicon) {
		const {skills, certifications, abbreviations} = catalogue.catalogue;
		for (const {name, kind, about} of lexicon.data.names) {
			if (about !== undefined && kind !== 'certificate') {
				this.#add([name], {name, kind, about: [about]});
			}
		}
		for (const {name, aliases, levels} of skills) {
			const [aware, , competent] = levels;
			const about = [
				...(aware === undefined ? [] : [`Somebody aware of it: ${lowered(aware)}.`]),
				...(competent === undefined ? [] : [`Somebody competent: ${lowered(competent)}.`]),
			];
			this.#add([name, ...aliases], {name, kind: 'skill', about});
		}
		for (const {name, aliases, issuer, level, statusNote, renewal} of certifications) {
			const about = [
				`Issued by ${issuer}, level ${level}.`,
				...(renewal === undefined ? [] : [`Renewal: ${renewal}.`]),
				...(statusNote === undefined ? [] : [`${statusNote}.`]),
			];
			this.#add([name, ...aliases], {name, kind: 'certificate', about});
		}
		for (const {short, long, note} of abbreviations) {
			const about = [`Short for ${long}.`, ...(note === undefined ? [] : [`${note}.`])];
			this.#abbreviations.set(short, {name: short, kind: 'abbreviation', about});
		}
	}

	/** The longest name that covers the offset; offsets count from the start of the leaf. */
	at({words, text}: Leaf, offset: number): FoundTerm | undefined {
		const index = words.findIndex(({from, to}) => from <= offset && offset < to);
		if (index < 0) {
			return undefined;
		}
		for (let length = mostWords; length > 0; length--) {
			for (let start = Math.max(0, index - length + 1); start <= index; start++) {
				const run = words.slice(start, start + length);
				const [first] = run;
				const last = run.at(-1);
				if (!first || !last || run.length < length) {
					continue;
				}
				const term =
					this.#abbreviations.get(text.slice(first.from, last.to)) ??
					this.#byWords.get(run.map((word) => word.text).join(' '));
				if (term) {
					return {term, from: first.from, to: last.to};
				}
			}
		}
		return undefined;
	}

	#add(names: readonly string[], term: Term): void {
		for (const name of names) {
			const key = plainWordsOf(name)
				.map(({text}) => text)
				.join(' ');
			if (key !== '' && !this.#byWords.has(key)) {
				this.#byWords.set(key, term);
			}
		}
	}
}

function lowered(sentence: string): string {
	return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
