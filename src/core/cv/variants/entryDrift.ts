import {foldTitle} from '../../catalogue/foldTitle';
import type {TextRange} from '../model/cv';
import type {DateRange} from '../model/dates';
import {datesOf, differingDates, sameDate} from './compareDates';
import type {CvFacts, EntryFact, NameFact} from './cvFacts';
import type {Drift, DriftKind} from './drift';
import {foldedWords, holdsAll, holdsPhrase} from './fold';
import {isSameTitle} from './sameTitle';

/** Employers, titles and dates of the entries of a variant that the master does not have. */
export function entryDrift(
	variant: CvFacts,
	master: CvFacts,
	matches: ReadonlyMap<EntryFact, EntryFact>,
): readonly Drift[] {
	return variant.entries.flatMap((entry) => {
		const match = matches.get(entry);
		return match ? matchedDrift(entry, match, variant, master) : newDrift(entry, variant, master);
	});
}

function matchedDrift(entry: EntryFact, match: EntryFact, variant: CvFacts, master: CvFacts): readonly Drift[] {
	const found: Drift[] = [];
	const {title, employer, dates} = entry;
	if (title && !isKnownTitle(title, entry, match)) {
		found.push(driftOf(title, entry.section === 'education' ? 'education' : 'title', match.title));
	}
	if (employer && !isKnownEmployer(employer, match)) {
		found.push(driftOf(employer, entry.section === 'education' ? 'education' : 'employer', match.employer));
	}
	if (dates && match.dates) {
		for (const {date, instead} of differingDates(dates, match.dates)) {
			const place = date === 'present' ? endOf(dates) : date;
			const other = instead === 'present' ? endOf(match.dates) : instead;
			found.push(dateDrift(variant, place, textOf(master, other)));
		}
	}
	return found;
}

/** An entry that the master does not have: each of its names and dates may still be known from another one. */
function newDrift(entry: EntryFact, variant: CvFacts, master: CvFacts): readonly Drift[] {
	const education = entry.section === 'education';
	const found: Drift[] = [];
	const {title, employer, dates} = entry;
	if (title && !master.entries.some((each) => isKnownTitle(title, entry, each))) {
		found.push(driftOf(title, education ? 'education' : 'title', undefined));
	}
	if (employer && !master.entries.some((each) => isKnownEmployer(employer, each))) {
		found.push(driftOf(employer, education ? 'education' : 'employer', undefined));
	}
	const known = master.entries.flatMap((each) => (each.dates ? datesOf(each.dates) : []));
	for (const date of dates ? datesOf(dates) : []) {
		if (!known.some((each) => sameDate(date, each))) {
			found.push(dateDrift(variant, date, undefined));
		}
	}
	return found;
}

function isKnownTitle({text}: NameFact, {section}: EntryFact, {title, employer, folded}: EntryFact): boolean {
	if (!title) {
		return holdsPhrase(folded, foldTitle(text));
	}
	// Readers may take title and employer for each other in one document and not in the other.
	const names = employer ? [title, employer] : [title];
	const exact = names.some((name) => foldTitle(name.text) === foldTitle(text));
	const shorter =
		section === 'education' ? holdsAll(foldedWords(title.text), foldedWords(text)) : isSameTitle(text, title.text);
	return exact || shorter;
}

function isKnownEmployer({text}: NameFact, {title, employer, folded}: EntryFact): boolean {
	const wanted = foldTitle(text);
	const isTitle = title !== undefined && foldTitle(title.text) === wanted;
	return isTitle || holdsPhrase(employer ? foldTitle(employer.text) : folded, wanted) || holdsPhrase(folded, wanted);
}

function driftOf({from, to, text}: NameFact, kind: DriftKind, nearest: NameFact | undefined): Drift {
	return {kind, text, from, to, elsewhere: false, ...(nearest ? {nearest} : {})};
}

function dateDrift(variant: CvFacts, place: TextRange, nearest: Drift['nearest']): Drift {
	return {kind: 'date', ...textOf(variant, place), elsewhere: false, ...(nearest ? {nearest} : {})};
}

/** What stands at a place, without marks before it. */
function textOf({cv}: CvFacts, {from, to}: TextRange): TextRange & {readonly text: string} {
	const text = cv.text.slice(from, to).replace(/^[^\p{L}\p{N}]+/u, '');
	return {from: to - text.length, to, text};
}

/** Where a range says present. An open end has no word, so the start stands for it. */
function endOf({start, end, to}: DateRange): TextRange {
	return end === 'open' ? {from: start.from, to} : {from: start.to, to};
}
