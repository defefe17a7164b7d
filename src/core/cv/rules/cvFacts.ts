import {Slot} from '../model/slot';
import type {Cv, CvSection, EntryFacts, Part, SectionKind, TextRange} from '../model/cv';
import {partFacts} from './partFacts';

/** An entry and where its part begins in the document. */
export interface PlacedEntry {
	readonly part: Part;
	readonly entry: EntryFacts;
	readonly from: number;
	readonly section: CvSection;
}

export interface CvFacts {
	/** There is so much of it that what is missing is missing: rules on missing things say nothing of a fragment. */
	readonly whole: boolean;
	/** Where a finding about all of the CV stands: its title, or its first line. */
	readonly title: TextRange;
	readonly words: number;
	readonly lines: number;
	/** Holds prompts that are still to be filled in. */
	readonly prompts: boolean;
	/** Reads like English, or is too short to tell. */
	readonly english: boolean;
	/** In document order. */
	readonly entries: readonly PlacedEntry[];
	/** Those among the entries that are posts. */
	readonly posts: readonly PlacedEntry[];
	readonly kinds: ReadonlySet<SectionKind>;
}

const kept = new Slot<CvFacts>();

/** What several rules on the whole CV ask for; gathered once per reading. */
export function cvFacts(cv: Cv): CvFacts {
	const known = kept.get(cv);
	if (known) {
		return known;
	}
	const facts = gathered(cv);
	kept.set(cv, facts);
	return facts;
}

function gathered(cv: Cv): CvFacts {
	const entries: PlacedEntry[] = [];
	let words = 0;
	let lines = 0;
	let english = 0;
	let prompts = false;
	for (const section of cv.sections) {
		for (const {part, from} of section.parts) {
			const facts = partFacts(part);
			words += facts.words;
			lines += facts.lines;
			english += facts.english;
			prompts ||= facts.prompt;
			if (part.entry) {
				entries.push({part, entry: part.entry, from, section});
			}
		}
	}
	const kinds = new Set(cv.sections.map(({kind}) => kind));
	const sections = cv.sections.filter(({kind}) => kind !== 'head' && kind !== 'other').length;
	return {
		whole: (sections > 1 || saysCv(cv)) && (entries.length > 0 || words >= 80),
		title: titleOf(cv),
		words,
		lines,
		prompts,
		english: words < 50 || english / words > 0.04,
		entries,
		posts: entries.filter(({section}) => section.kind === 'experience'),
		kinds,
	};
}

function saysCv({text, bodyFrom}: Cv): boolean {
	return bodyFrom > 0 && /^pmo-career:[ \t]*['"]?cv\b/m.test(text.slice(0, bodyFrom));
}

function titleOf({sections, bodyFrom}: Cv): TextRange {
	const leaves = (sections[0]?.parts.length ? sections.slice(0, 1) : sections).flatMap(({parts}) =>
		parts
			.slice(0, 3)
			.flatMap(({part, from}) => part.leaves.filter(({words}) => words.length > 0).map((leaf) => ({leaf, from}))),
	);
	const {leaf, from} = leaves.find((each) => each.leaf.kind === 'heading') ?? leaves[0] ?? {};
	if (!leaf || from === undefined) {
		return {from: bodyFrom, to: bodyFrom};
	}
	const [line = ''] = leaf.text.split('\n', 1);
	return {from: leaf.from + from, to: leaf.from + from + line.trimEnd().length};
}

/**
 * Where contact details are looked for: the head with a line such as the job title below the name, and sections of contact
 * details. `top` are those before the first section that says anything else.
 */
export function contactSections({sections}: Cv): readonly {readonly section: CvSection; readonly top: boolean}[] {
	const second = sections.findIndex(({kind}) => kind !== 'head' && kind !== 'other' && kind !== 'contact');
	return sections.flatMap((section, at) => {
		const top = second < 0 || at < second;
		return section.kind === 'head' || section.kind === 'contact' || (top && section.kind === 'other')
			? [{section, top}]
			: [];
	});
}

/** Where a finding about an entry stands: its title, or the first line of its head. */
export function entryTitle({part, entry, from}: PlacedEntry): TextRange {
	const piece = entry.title ?? entry.employer;
	if (piece && piece.to > piece.from) {
		return {from: piece.from + from, to: piece.to + from};
	}
	const first = part.leaves[0];
	const [line = ''] = (first?.text ?? '').split('\n', 1);
	const start = (first?.from ?? 0) + from;
	return {from: start, to: start + line.trimEnd().length};
}

/** Where a finding about the time of an entry stands: its dates, or its title. */
export function entryDates(placed: PlacedEntry): TextRange {
	const {dates} = placed.entry;
	return dates ? {from: dates.from + placed.from, to: dates.to + placed.from} : entryTitle(placed);
}

/** The head of the entry, or the line below it, holds a prompt: it says nothing yet. */
export function isUnfilled({leaves}: Part): boolean {
	return leaves.slice(0, 3).some(({kind, prompt}) => prompt && kind !== 'bullet');
}
