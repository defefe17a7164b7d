import type {CatalogueIndex} from '../../catalogue/lookups';
import {foldTitle} from '../../catalogue/foldTitle';
import type {TextRange} from '../model/cv';
import {datesOf, sameDate} from './compareDates';
import type {CvFacts, LineFact} from './cvFacts';
import type {Drift} from './drift';
import {foldedWords, holdsAll, holdsPhrase, overlap} from './fold';
import {PhraseFinder} from './phraseFinder';

interface Piece extends TextRange {
	readonly text: string;
	readonly words: readonly string[];
}

const separator = /[,;|·•()\n]|\s[–—-]\s|\t/;

/** Certificates of a variant, with their issuers and dates, that the master does not have. */
export function certificateDrift(variant: CvFacts, master: CvFacts, catalogue: CatalogueIndex): readonly Drift[] {
	const known = master.lines.filter(({use}) => use === 'certificate');
	const whole = foldTitle(master.lines.map(({plain}) => plain).join(' '));
	const certificates = certificatesByName(catalogue);
	return variant.lines.flatMap((line) =>
		line.use === 'certificate'
			? lineDrift(line, {variant, master, known, whole, certificates})
			: mentionDrift(line, whole, certificates),
	);
}

interface Knowledge {
	readonly variant: CvFacts;
	readonly master: CvFacts;
	readonly known: readonly LineFact[];
	/** All of the master, folded. */
	readonly whole: string;
	readonly certificates: CertificateNames;
}

/** The name comes first; issuer and dates must be those that the master has with it. */
function lineDrift(line: LineFact, {variant, master, known, whole, certificates}: Knowledge): readonly Drift[] {
	const [name, ...others] = piecesOf(line);
	if (!name) {
		return [];
	}
	const ids = certificates.idsOf(name.words.join(' '));
	const sameId = (each: LineFact): boolean =>
		piecesOf(each).some(({words}) => certificates.idsOf(words.join(' ')).some((id) => ids.includes(id)));
	const match =
		closest(
			name,
			known.filter(({words}) => holdsAll(words, name.words)),
			line,
		) ?? closest(name, known.filter(sameId), line);
	if (!match) {
		const near = closest(
			name,
			known.filter(({words}) => overlap(words, name.words) > 0.3),
			line,
		);
		return holdsPhrase(whole, name.words.join(' ')) ? [] : [driftOf(name, near && nameOf(near))];
	}
	const found: Drift[] = [];
	for (const piece of others) {
		const issuer = ids.some((id) => holdsPhrase(certificates.issuerOf(id), piece.words.join(' ')));
		const another = known.some((each) => firstWords(each).some((words) => holdsAll(words, piece.words)));
		if (!issuer && !another && !holdsAll(match.words, piece.words)) {
			found.push(driftOf(piece, piecesOf(match)[1]));
		}
	}
	const dates = match.dates.flatMap(datesOf);
	for (const date of line.dates.flatMap(datesOf)) {
		if (!dates.some((each) => sameDate(date, each))) {
			const [nearest] = dates;
			const said = nearest && {
				from: nearest.from,
				to: nearest.to,
				text: master.cv.text.slice(nearest.from, nearest.to),
			};
			const text = variant.cv.text.slice(date.from, date.to);
			found.push({
				kind: 'date',
				from: date.from,
				to: date.to,
				text,
				elsewhere: false,
				...(said ? {nearest: said} : {}),
			});
		}
	}
	return found;
}

/** A certificate that is named in passing, as in a profile. */
function mentionDrift(line: LineFact, whole: string, certificates: CertificateNames): readonly Drift[] {
	if (line.use === 'contact') {
		return [];
	}
	return certificates.mentionsIn(line.text).flatMap(({from, to}) => {
		const name = line.text.slice(from, to);
		const folded = foldTitle(name);
		const ids = certificates.idsOf(folded);
		const other = ids.some((id) => certificates.namesOf(id).some((each) => holdsPhrase(whole, each)));
		return other || holdsPhrase(whole, folded)
			? []
			: [{kind: 'certificate', text: name, from: line.from + from, to: line.from + to, elsewhere: false}];
	});
}

function closest(name: Piece, lines: readonly LineFact[], {plain}: LineFact): LineFact | undefined {
	const same = lines.find((each) => each.plain === plain);
	return same ?? [...lines].sort((a, b) => overlap(b.words, name.words) - overlap(a.words, name.words))[0];
}

function firstWords(line: LineFact): readonly (readonly string[])[] {
	const [first] = piecesOf(line);
	return first ? [first.words] : [];
}

function nameOf(line: LineFact): Piece | undefined {
	return piecesOf(line)[0];
}

function driftOf({from, to, text}: Piece, nearest: Piece | undefined): Drift {
	return {kind: 'certificate', text, from, to, elsewhere: false, ...(nearest ? {nearest} : {})};
}

/** The parts of a line between commas, dashes and brackets, its dates left out. */
function piecesOf({text, from, dates}: LineFact): readonly Piece[] {
	let rest = text;
	for (const date of dates) {
		const [start, end] = [date.from - from, date.to - from];
		rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
	}
	const pieces: Piece[] = [];
	let at = 0;
	for (const part of rest.split(separator)) {
		const start = rest.indexOf(part, at);
		at = start + part.length;
		const lead = part.length - part.trimStart().length;
		const words = foldedWords(part);
		if (/\p{L}/u.test(part)) {
			const begin = from + start + lead;
			pieces.push({text: part.trim(), from: begin, to: begin + part.trim().length, words});
		}
	}
	return pieces;
}

interface CertificateNames {
	readonly idsOf: (folded: string) => readonly string[];
	readonly namesOf: (id: string) => readonly string[];
	readonly issuerOf: (id: string) => string;
	readonly mentionsIn: (text: string) => readonly TextRange[];
}

const compiled = new WeakMap<CatalogueIndex, CertificateNames>();

function certificatesByName(index: CatalogueIndex): CertificateNames {
	const kept = compiled.get(index);
	if (kept) {
		return kept;
	}
	const ids = new Map<string, string[]>();
	const names = new Map<string, string[]>();
	const mentioned: string[] = [];
	for (const {id, name, aliases, level} of index.catalogue.certifications) {
		for (const each of new Set([name, ...aliases])) {
			const folded = foldTitle(each);
			ids.set(folded, [...(ids.get(folded) ?? []), id]);
			names.set(id, [...(names.get(id) ?? []), folded]);
			// PRINCE2 and MSP are methods as well; a CV that names them need not claim a certificate.
			if (each.includes(' ') || !/foundation|practitioner/i.test(level)) {
				mentioned.push(each);
			}
		}
	}
	const finder = new PhraseFinder(mentioned);
	const made: CertificateNames = {
		idsOf: (folded) => ids.get(folded) ?? [],
		namesOf: (id) => names.get(id) ?? [],
		issuerOf: (id) => foldTitle(index.certification(id)?.issuer ?? ''),
		mentionsIn: (text) => finder.findIn(text),
	};
	compiled.set(index, made);
	return made;
}
