import type {Lexicon} from '../lexicon/lexicon';
import type {EntryFacts, Leaf, Piece, SectionKind} from './cv';
import type {DateRange} from './dates';
import {findDates} from './findDates';
import {shiftRange} from './shiftRange';

/** A line of the head, with its place in the part. */
interface Line {
	readonly text: string;
	readonly from: number;
	/** It stands in the block that opens the entry: the same leaf, another cell of the row, a short definition. */
	readonly together: boolean;
	/** It stands beside the opening line rather than in the same text: a cell, a definition. */
	readonly beside: boolean;
}

const headLines = 4;
const longestHeadLine = 160;
const pipes = /\s[|·•]\s|\t/;
const dashes = /\s(?:[–—@-]|at)\s/;

/** Title, employer, place and dates of an entry, from its first line and the short lines below it that go with it. */
export function entryFacts(
	leaves: readonly Leaf[],
	section: SectionKind,
	employer: string,
	lexicon: Lexicon,
): EntryFacts {
	const lines = linesOf(leaves);
	const dated = firstDate(lines, lexicon);
	const line = dated && lines[dated.at];
	const dates = dated && line ? shiftRange(dated.range, line.from) : undefined;
	const last = headEnd(lines, dated?.at ?? 0, employer !== '');
	const pieces = lines
		.slice(0, last + 1)
		.flatMap((each, at) => piecesOf(each, at === dated?.at ? dated.range : undefined));
	const named = nameParts(pieces, section, employer, lexicon);
	const end = lines[last];
	return {
		head: {from: leaves[0]?.from ?? 0, to: end ? end.from + end.text.length : 0},
		...named,
		...(dates ? {dates} : {}),
		current: dates?.end === 'present' || dates?.end === 'open',
	};
}

/** The first date that stands in the opening line, or in one that says little besides. */
function firstDate(
	lines: readonly Line[],
	lexicon: Lexicon,
): {readonly at: number; readonly range: DateRange} | undefined {
	for (const [at, {text}] of lines.entries()) {
		const [range] = text.length <= longestHeadLine ? findDates(text, lexicon) : [];
		if (range && (at === 0 || isDateLine(text, range))) {
			return {at, range};
		}
	}
	return undefined;
}

/** The first lines of the entry, up to the first bullet. */
function linesOf(leaves: readonly Leaf[]): readonly Line[] {
	const lines: Line[] = [];
	for (const [at, leaf] of leaves.entries()) {
		const opens = at === 0;
		const goesOn = leaf.kind === 'text' || (leaf.kind === 'cell' && leaves[0]?.kind === 'cell') || isDefinition(leaf);
		if (!opens && !goesOn) {
			break;
		}
		const together = opens || leaf.kind === 'cell' || isDefinition(leaf);
		let from = leaf.from;
		for (const text of leaf.text.split('\n')) {
			const lead = text.length - text.trimStart().length;
			if (text.trim() !== '') {
				lines.push({text: text.trim(), from: from + lead, together, beside: together && !opens});
			}
			from += text.length + 1;
		}
		if (lines.length >= headLines) {
			break;
		}
	}
	return lines.slice(0, headLines);
}

/** A short line of a definition list: `: March 2020 to present`. */
function isDefinition({kind, depth, to, from}: Leaf): boolean {
	return kind === 'bullet' && depth === 0 && to - from < 60;
}

/** The line says little beside the date. */
function isDateLine(text: string, range: DateRange): boolean {
	return text.length - (range.to - range.from) < 80 && !/\.\s+\p{Lu}/u.test(text);
}

/** The head ends with the date line, or with the next short line that is no sentence where the first names one thing only. */
function headEnd(lines: readonly Line[], datedAt: number, hasEmployer: boolean): number {
	const [first, second] = lines;
	const apart = lines.findIndex(({together}) => !together);
	const block = apart < 0 ? lines.length : apart;
	if (block > 1 && lines[1]?.beside) {
		return block - 1;
	}
	if (datedAt > 0) {
		return datedAt;
	}
	const single = first && !pipes.test(first.text) && !/,\s|\s[–—@-]\s|\sat\s/.test(first.text);
	const short =
		second && second.text.length < 70 && !/[.:;]$/.test(second.text) && second.text.split(/\s+/).length <= 8;
	return single && short && !hasEmployer ? 1 : lines[1]?.together && short ? 1 : 0;
}

/** The parts of a line between its separators; commas separate only where nothing stronger does. */
function piecesOf(line: Line, range: DateRange | undefined): readonly Piece[] {
	const text = range ? withoutDates(line.text, range) : line.text;
	const separator = pipes.test(text.trim()) ? pipes : dashes.test(text.trim()) ? dashes : /,\s+|\s{3,}/;
	const pieces: Piece[] = [];
	let at = 0;
	for (const part of text.split(separator)) {
		const start = text.indexOf(part, at);
		at = start + part.length;
		const trimmed = part.replace(/^[\s,;:|·•–—()[\]-]+/, '');
		const from = start + part.length - trimmed.length;
		const words = withoutEnd(trimmed).replace(/^([^()]*)\)$/, '$1');
		if (/\p{L}/u.test(words)) {
			pieces.push({text: words.replace(/\s+/g, ' '), from: line.from + from, to: line.from + from + words.length});
		}
	}
	return pieces;
}

/** Without the separators and opening brackets at its end. */
function withoutEnd(text: string): string {
	let end = text.length;
	while (end > 0 && ' \t,;:|·•–—([-'.includes(text.charAt(end - 1))) {
		end--;
	}
	return text.slice(0, end);
}

/** The line with its dates, and the brackets around them, blanked. */
function withoutDates(line: string, range: DateRange): string {
	const blank = (piece: string): string => ' '.repeat(piece.length);
	const text = line.slice(0, range.from) + blank(line.slice(range.from, range.to)) + line.slice(range.to);
	return text.replace(/[([]\s*[)\]]/g, blank);
}

/** Which piece is what: the one that reads like a title comes first, save where the section or a heading above says otherwise. */
function nameParts(
	pieces: readonly Piece[],
	section: SectionKind,
	employer: string,
	lexicon: Lexicon,
): Pick<EntryFacts, 'title' | 'employer' | 'place'> {
	const [first, second, third] = pieces;
	if (employer !== '') {
		const [name = employer, location] = employer.split(pipes.test(employer) ? pipes : /,\s+/);
		const place = second ?? (location === undefined ? undefined : {text: location, from: 0, to: 0});
		return {...(first ? {title: first} : {}), employer: {text: name, from: 0, to: 0}, ...(place ? {place} : {})};
	}
	const isTitle = section === 'education' ? lexicon.isQualification : lexicon.isTitle;
	const swapped = first && second && !isTitle(first.text) && isTitle(second.text);
	const [title, organisation] = swapped ? [second, first] : [first, second];
	return {
		...(title ? {title} : {}),
		...(organisation ? {employer: organisation} : {}),
		...(third ? {place: third} : {}),
	};
}
