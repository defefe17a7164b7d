import {Slot} from '../model/slot';
import {foldTitle} from '../../catalogue/foldTitle';
import type {Lexicon} from '../lexicon/lexicon';
import type {Cv, Leaf, Part, PlacedPart, SectionKind, TextRange} from '../model/cv';
import type {DateRange} from '../model/dates';
import {findDates} from '../model/findDates';
import {shiftRange} from '../model/shiftRange';
import {foldedWords} from './fold';
import {numbersIn} from './numbersIn';
import type {NumberFact} from './numbersIn';

/** A name at its place in the document. */
export interface NameFact extends TextRange {
	readonly text: string;
}

/** A post, a course of study or a project: what its head says. */
export interface EntryFact {
	readonly section: SectionKind;
	/** The whole entry. */
	readonly range: TextRange;
	readonly head: TextRange;
	readonly title?: NameFact;
	readonly employer?: NameFact;
	readonly dates?: DateRange;
	/** The head as it is compared. */
	readonly folded: string;
}

export type LineUse = 'head' | 'certificate' | 'contact' | 'text';

/** A leaf with what it says that can be true or false. */
export interface LineFact extends TextRange {
	readonly use: LineUse;
	readonly section: SectionKind;
	/** The entry that it stands in. */
	readonly entry?: EntryFact;
	/** What the reader sees, position by position. */
	readonly text: string;
	/** The same as it is compared: single spaces. */
	readonly plain: string;
	readonly words: readonly string[];
	/** Offsets count from the start of the document. */
	readonly numbers: readonly NumberFact[];
	/** Only of certificates. */
	readonly dates: readonly DateRange[];
	readonly kind: Leaf['kind'];
}

/** What a CV claims, in reading order. */
export interface CvFacts {
	readonly cv: Cv;
	readonly entries: readonly EntryFact[];
	readonly lines: readonly LineFact[];
}

const certificateSections: ReadonlySet<SectionKind> = new Set(['certifications', 'training', 'memberships']);

const known = new Slot<CvFacts>();

/** Kept as long as the CV is: a master is asked at every check of its variants. */
export function factsOf(cv: Cv, lexicon: Lexicon): CvFacts {
	const kept = known.get(cv);
	if (kept) {
		return kept;
	}
	const entries: EntryFact[] = [];
	const lines: LineFact[] = [];
	for (const {kind, parts} of cv.sections) {
		for (const placed of parts) {
			const entry = entryFact(cv.text, placed, kind);
			if (entry) {
				entries.push(entry);
			}
			for (const line of partLines(placed.part, lexicon)) {
				lines.push(placedLine(line, placed.from, entry));
			}
		}
	}
	const facts = {cv, entries, lines};
	known.set(cv, facts);
	return facts;
}

function entryFact(text: string, {part, from}: PlacedPart, section: SectionKind): EntryFact | undefined {
	const {entry} = part;
	if (!entry) {
		return undefined;
	}
	const {title, employer, dates, head} = entry;
	const above = employer && employer.from === employer.to ? text.lastIndexOf(employer.text, from) : -1;
	const heads = part.leaves.filter((leaf) => leaf.inHead || leaf.kind === 'cell').map((leaf) => leaf.text);
	return {
		section,
		range: {from, to: from + part.raw.length},
		head: {from: from + head.from, to: from + head.to},
		folded: foldTitle(heads.join(' ')),
		...(title && {title: {text: title.text, from: from + title.from, to: from + title.to}}),
		...(employer && {
			employer:
				above < 0
					? {text: employer.text, from: from + employer.from, to: from + employer.to}
					: {text: employer.text, from: above, to: above + employer.text.length},
		}),
		...(dates && {dates: shiftRange(dates, from)}),
	};
}

const partsKnown = new Slot<readonly LineFact[]>();

/** The lines of a part, with offsets from its start: most parts stay the same from one keystroke to the next. */
function partLines(part: Part, lexicon: Lexicon): readonly LineFact[] {
	const kept = partsKnown.get(part);
	if (kept) {
		return kept;
	}
	const lines = part.leaves
		.filter(({words}) => words.length > 0)
		.map((leaf): LineFact => {
			const use = useOf(leaf, part);
			return {
				use,
				section: part.section,
				from: leaf.from,
				to: leaf.to,
				text: leaf.text,
				plain: leaf.text.replace(/\s+/g, ' ').trim(),
				words: foldedWords(leaf.text),
				numbers: use === 'text' ? numbersIn(leaf.text, lexicon).map((each) => movedRange(each, leaf.from)) : [],
				dates: use === 'certificate' ? findDates(leaf.text, lexicon).map((each) => shiftRange(each, leaf.from)) : [],
				kind: leaf.kind,
			};
		});
	partsKnown.set(part, lines);
	return lines;
}

/** In the head of a CV a paragraph of some length is a profile, anything else says who and where. */
function useOf({kind, inHead, words}: Leaf, {section, entry}: Part): LineUse {
	if (inHead || (entry && kind === 'cell')) {
		return 'head';
	}
	if (section === 'contact' || section === 'references' || (section === 'head' && words.length < 15)) {
		return 'contact';
	}
	return certificateSections.has(section) && !entry ? 'certificate' : 'text';
}

function placedLine(line: LineFact, by: number, entry: EntryFact | undefined): LineFact {
	return {
		...movedRange(line, by),
		numbers: line.numbers.map((each) => movedRange(each, by)),
		dates: line.dates.map((each) => shiftRange(each, by)),
		...(entry ? {entry} : {}),
	};
}

function movedRange<T extends TextRange>(range: T, by: number): T {
	return {...range, from: range.from + by, to: range.to + by};
}
