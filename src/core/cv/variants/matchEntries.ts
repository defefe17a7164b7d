import type {DateRange} from '../model/dates';
import type {CvFacts, EntryFact, NameFact} from './cvFacts';
import {sameDate} from './compareDates';
import {foldedWords, holdsAll} from './fold';

/** Below this, two entries are two posts. */
const least = 4;

/** Which entry of the master each entry of the variant is, by what the heads and the lines below them share. */
export function matchEntries(variant: CvFacts, master: CvFacts): ReadonlyMap<EntryFact, EntryFact> {
	const [own, theirs] = [linesByEntry(variant), linesByEntry(master)];
	const pairs: {readonly score: number; readonly entry: EntryFact; readonly match: EntryFact}[] = [];
	for (const entry of variant.entries) {
		for (const match of master.entries) {
			const score = headScore(entry, match);
			const shared = score > 0 ? sharedLines(own.get(entry), theirs.get(match)) : 0;
			if (score + shared >= least) {
				pairs.push({score: score + shared, entry, match});
			}
		}
	}
	const matches = new Map<EntryFact, EntryFact>();
	const taken = new Set<EntryFact>();
	for (const {entry, match} of pairs.sort((a, b) => b.score - a.score)) {
		if (!matches.has(entry) && !taken.has(match)) {
			matches.set(entry, match);
			taken.add(match);
		}
	}
	return matches;
}

function linesByEntry({lines}: CvFacts): ReadonlyMap<EntryFact, ReadonlySet<string>> {
	const texts = new Map<EntryFact, Set<string>>();
	for (const {entry, use, plain} of lines) {
		if (entry && use === 'text') {
			const set = texts.get(entry) ?? new Set();
			texts.set(entry, set.add(plain));
		}
	}
	return texts;
}

function sharedLines(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
	let shared = 0;
	for (const line of a ?? []) {
		shared += b?.has(line) ? 1 : 0;
	}
	return Math.min(shared, 4);
}

function headScore(a: EntryFact, b: EntryFact): number {
	const section = a.section === b.section ? 1 : 0;
	return section + nameScore(a.title, b.title) + nameScore(a.employer, b.employer) + dateScore(a.dates, b.dates);
}

function nameScore(a: NameFact | undefined, b: NameFact | undefined): number {
	if (!a || !b) {
		return 0;
	}
	const [own, other] = [foldedWords(a.text), foldedWords(b.text)];
	if (own.join(' ') === other.join(' ')) {
		return 3;
	}
	return holdsAll(other, own) || holdsAll(own, other) ? 2 : 0;
}

function dateScore(a: DateRange | undefined, b: DateRange | undefined): number {
	if (!a || !b) {
		return 0;
	}
	const start = sameDate(a.start, b.start) ? 2 : 0;
	const ends =
		typeof a.end === 'object' && typeof b.end === 'object'
			? sameDate(a.end, b.end)
			: typeof a.end === 'string' && typeof b.end === 'string';
	return start + (ends ? 2 : 0);
}
