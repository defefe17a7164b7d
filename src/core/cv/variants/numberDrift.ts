import type {TextRange} from '../model/cv';
import {plainWordsOf} from '../model/words';
import type {CvFacts, EntryFact, LineFact} from './cvFacts';
import type {Drift} from './drift';
import {overlap} from './fold';
import {isSameNumber} from './numbersIn';
import type {NumberFact} from './numbersIn';
import {numberWordAt} from './numberWords';

/** With fewer words, two lines that differ in a number only need not be the same line. */
const leastWords = 3;

/** Numbers in the lines of a variant that the master does not have, or has of another post only. */
export function numberDrift(
	variant: CvFacts,
	master: CvFacts,
	matches: ReadonlyMap<EntryFact, EntryFact>,
): readonly Drift[] {
	const texts = master.lines.filter(({use}) => use === 'text');
	const exact = group(texts, ({plain}) => plain);
	const skeletons = group(
		master.lines.filter(({use}) => use !== 'contact'),
		skeletonOf,
	);
	return variant.lines.flatMap((line) => {
		const post = line.entry && matches.get(line.entry);
		const same = exact.get(line.plain) ?? [];
		if (line.use === 'contact' || same.some(({entry}) => entry === undefined || entry === post || !line.entry)) {
			return [];
		}
		const twin = same.length > 0 ? undefined : twinOf(line, post, skeletons.get(skeletonOf(line)) ?? []);
		return twin ? changedNumbers(line, twin) : line.numbers.flatMap((number) => missing(number, line, post, texts));
	});
}

/** A line of the master with the same words, whatever its numbers: of the same post if there is one. */
function twinOf(line: LineFact, post: EntryFact | undefined, alike: readonly LineFact[]): LineFact | undefined {
	const inPost = post && alike.find(({entry}) => entry === post);
	const elsewhere = line.use === 'head' || line.words.length < leastWords;
	return inPost ?? (elsewhere ? undefined : alike.find(({use}) => use === line.use));
}

function missing(
	number: NumberFact,
	line: LineFact,
	post: EntryFact | undefined,
	texts: readonly LineFact[],
): readonly Drift[] {
	const holding = texts.filter(({numbers}) => numbers.some((each) => isSameNumber(number, each)));
	if (holding.some(({entry}) => !line.entry || entry === undefined || entry === post)) {
		return [];
	}
	const drift = {kind: 'number' as const, text: number.text, from: number.from, to: number.to};
	const [other] = holding;
	if (other) {
		const said = other.numbers.find((each) => isSameNumber(number, each));
		return [{...drift, elsewhere: true, ...(said ? {nearest: said} : {})}];
	}
	const nearest = nearestNumber(number, line, post, texts);
	return [{...drift, elsewhere: false, ...(nearest ? {nearest} : {})}];
}

/** The number of the line that is most like this one, in the same unit. */
function nearestNumber(
	{unit}: NumberFact,
	line: LineFact,
	post: EntryFact | undefined,
	texts: readonly LineFact[],
): NumberFact | undefined {
	const [best] = texts
		.filter(({entry, numbers}) => (!line.entry || entry === post) && numbers.some((each) => each.unit === unit))
		.map((each) => ({each, score: overlap(line.words, each.words)}))
		.sort((a, b) => b.score - a.score);
	const alike = best && best.score >= 0.4 ? best.each.numbers.filter((each) => each.unit === unit) : [];
	return alike.length === 1 ? alike[0] : undefined;
}

/** Two lines with the same words: whatever digits differ were changed. */
function changedNumbers(line: LineFact, twin: LineFact): readonly Drift[] {
	const [own, other] = [masked(line.text), masked(twin.text)];
	const found: Drift[] = [];
	for (const [at, token] of own.entries()) {
		const said = other[at];
		if (!said || token.raw.toLowerCase() === said.raw.toLowerCase()) {
			continue;
		}
		const number = numberAt(line.numbers, token, line.from);
		const theirs = numberAt(twin.numbers, said, twin.from);
		const same = number && theirs ? isSameNumber(number, theirs) : isSameFigure(token.raw, said.raw);
		if (same) {
			continue;
		}
		const place = number ?? {from: line.from + token.from, to: line.from + token.to, text: token.raw};
		const nearest = theirs ?? {from: twin.from + said.from, to: twin.from + said.to, text: said.raw};
		found.push({kind: 'number', text: place.text, from: place.from, to: place.to, nearest, elsewhere: false});
	}
	return found;
}

/** 03 and 3 are the same month. */
function isSameFigure(a: string, b: string): boolean {
	return /^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) === Number(b);
}

/** The number that a token of a line belongs to. */
function numberAt(numbers: readonly NumberFact[], token: TextRange, by: number): NumberFact | undefined {
	return numbers.find(({from, to}) => from <= token.from + by && token.to + by <= to);
}

interface Token extends TextRange {
	/** The word with `#` for its digits. */
	readonly mask: string;
	readonly raw: string;
}

/** The words of a text, numbers in words taken for figures. */
function masked(text: string): readonly Token[] {
	const words = plainWordsOf(text);
	const tokens: Token[] = [];
	for (let at = 0; at < words.length;) {
		const number = numberWordAt(words, at);
		const [first, last] = [words[at], words[at + (number?.length ?? 1) - 1]];
		if (first && last) {
			const raw = text.slice(first.from, last.to);
			const mask = number ? '#' : first.text.replace(/\d[\d.,]*/g, '#');
			tokens.push({from: first.from, to: last.to, mask, raw});
		}
		at += number?.length ?? 1;
	}
	return tokens;
}

const skeletonsKnown = new WeakMap<LineFact, string>();

function skeletonOf(line: LineFact): string {
	const kept = skeletonsKnown.get(line);
	if (kept !== undefined) {
		return kept;
	}
	const skeleton = masked(line.text)
		.map(({mask}) => mask)
		.join(' ');
	skeletonsKnown.set(line, skeleton);
	return skeleton;
}

function group(lines: readonly LineFact[], key: (line: LineFact) => string): ReadonlyMap<string, readonly LineFact[]> {
	const groups = new Map<string, LineFact[]>();
	for (const line of lines) {
		const list = groups.get(key(line)) ?? [];
		list.push(line);
		groups.set(key(line), list);
	}
	return groups;
}
