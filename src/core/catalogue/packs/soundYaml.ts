import {visit} from 'yaml';
import type {Document, YAMLError} from 'yaml';
import {LineIndex} from '../../documents/lineIndex';
import type {YamlBounds} from '../../documents/nesting';
import {parseYaml} from '../../documents/parseYaml';
import type {ParsedYaml} from '../../documents/parseYaml';
import type {Span} from '../../documents/yamlSource';
import {firstLine} from './firstLine';
import {innerPiece, isBlankLine, isHeadOfItem, lineOf, marginOf, partsOf, textOf, withoutPiece} from './yamlPieces';
import type {YamlPiece} from './yamlPieces';

export interface SyntaxFault extends Span {
	/** What the parser calls it. */
	readonly reason: string;
	/** What the parser says about it. */
	readonly detail: string;
}

/** Looking into the pieces of a text as short as this costs nothing. */
const smallText = 8_192;

/** What is called so is nested too deeply. */
export const beyond = 'TOO_DEEP';

interface Fault {
	readonly code: string;
	readonly message: string;
	/** The offset in the piece. */
	readonly at: number;
}

/** What could be parsed of a text, with its offsets, and why each piece of the rest could not. */
export interface SoundYaml {
	readonly document: Document.Parsed;
	readonly faults: readonly SyntaxFault[];
}

/** Errors that say that something is more than data, not that it cannot be parsed. Whoever reads the nodes sees it too. */
const harmless: ReadonlySet<string> = new Set(['MULTIPLE_DOCS', 'TAG_RESOLVE_FAILED']);

export function isSyntaxError({code}: YAMLError): boolean {
	return !harmless.has(code);
}

/** Pieces in pieces are looked at to this depth: sections, entries, fields, and what those hold. */
const deepest = 6;
/** Where more than this is wrong, nobody is in the middle of a line, and looking for what is right is of no use. */
const mostFaults = 20;
/** A broken bracket makes errors of what follows it, so there may be more errors than faults. */
const mostErrors = 100;
/** So many times a text is parsed again at most: what is wrong in one place can hide what is wrong in another. */
const mostRounds = 4;

/**
 * What can be parsed of a YAML text that was parsed with syntax errors: fields, entries and sections that cannot be parsed
 * are left out. So somebody who is halfway through a line keeps everything else. Undefined where the rest does not make a
 * whole.
 */
export function soundYaml(text: string, whole: ParsedYaml, bounds: YamlBounds): SoundYaml | undefined {
	const sieve = new Sieve(text, bounds);
	let parsed = whole;
	for (let round = 0; ; round++) {
		const errors = 'beyond' in parsed ? [] : parsed.errors.filter(isSyntaxError);
		if (!('beyond' in parsed) && errors.length === 0) {
			return {document: parsed.document, faults: sieve.faults};
		}
		const starts = 'beyond' in parsed ? [parsed.at] : startsOf(parsed.document, errors);
		if (round === mostRounds || errors.length > mostErrors || !sieve.takeOut(starts)) {
			return undefined;
		}
		parsed = parseYaml(sieve.text, bounds);
	}
}

/** Where what these errors are about begins: a text in quotes that does not end is missed only at the end of the file. */
function startsOf(document: Document.Parsed, errors: readonly YAMLError[]): readonly number[] {
	const open = errors.flatMap(({code, pos: [at]}) => (code === 'MISSING_CHAR' ? [at] : []));
	const starts: number[] = [];
	visit(document, {
		Scalar: (_key, {type, range}) => {
			if (type?.startsWith('QUOTE') === true && range && open.some((at) => range[0] < at && at <= range[2])) {
				starts.push(range[0]);
			}
		},
	});
	return [...starts, ...errors.map(({pos: [at]}) => at)];
}

/** The lines of a text, of which more and more are blanked: spaces take their place, so that all offsets stay. */
class Sieve {
	readonly faults: SyntaxFault[] = [];
	readonly #text: string;
	readonly #index: LineIndex;
	readonly #bounds: YamlBounds;
	readonly #lines: string[];
	/** Characters that may still be parsed, so that pieces in pieces cannot add up to much more than the whole. */
	#left: number;

	constructor(text: string, bounds: YamlBounds) {
		this.#text = text;
		this.#index = new LineIndex(text);
		this.#bounds = bounds;
		this.#lines = text.split(/(?<=\n)/);
		this.#left = text.length * 2 + smallText;
	}

	get text(): string {
		return this.#lines.join('');
	}

	/** Blanks the pieces that errors at these offsets of the whole stem from. False where that cannot be told of any. */
	takeOut(starts: readonly number[]): boolean {
		const before = this.faults.length;
		const lines = new Set(starts.map((start) => this.#lineAt(start)));
		for (const line of lines) {
			// What follows a mistake is often wrong because of it: the next round tells.
			if (!this.#takeOutAt(line, smallText) && this.faults.length > before) {
				break;
			}
		}
		const [first] = lines;
		return this.faults.length > before || (first !== undefined && this.#takeOutAt(first, this.#text.length));
	}

	/** Blanks what cannot be parsed in the smallest piece around a line that cannot. False where there is none. */
	#takeOutAt(line: number, most: number): boolean {
		// What is wrong may show only on the line below.
		const pieces = [...this.#around(line), ...this.#around(this.#above(line - 1))]
			.filter((piece) => this.#lengthOf(piece) <= most)
			.sort((a, b) => this.#lengthOf(a) - this.#lengthOf(b));
		const found = pieces.find((piece) => this.#isBlank(piece) || this.#errorIn(piece) !== undefined);
		if (found) {
			this.#sift(found, 0);
		}
		return found !== undefined;
	}

	#lengthOf({from, to}: Span): number {
		return (to < this.#lines.length ? this.#index.lineStart(to) : this.#text.length) - this.#index.lineStart(from);
	}

	/** The line that an offset is about: what is missing is missing after the last line that says something. */
	#lineAt(offset: number): number {
		return this.#above(this.#index.positionAt(offset).line);
	}

	/** The line, or the first one above it that says something. */
	#above(line: number): number {
		let above = line;
		while (above > 0 && isBlankLine(this.#lines[above])) {
			above--;
		}
		return Math.max(above, 0);
	}

	/** The pieces that hold a line, each in the one behind it. */
	#around(line: number): readonly YamlPiece[] {
		const pieces: YamlPiece[] = [];
		let piece: YamlPiece | undefined = {from: 0, to: this.#lines.length, dashes: 0};
		while (piece && piece.from <= line && pieces.length < deepest) {
			const part: YamlPiece | undefined = partsOf(this.#lines, piece).find(({from, to}) => from <= line && line < to);
			if (part) {
				pieces.unshift(part);
			}
			piece = part && innerPiece(this.#lines, part);
		}
		return pieces;
	}

	/** Blanks what cannot be parsed in a piece, and notes why. */
	#sift(piece: YamlPiece, depth: number): void {
		const error = this.faults.length > mostFaults ? undefined : this.#errorIn(piece);
		if (!error) {
			return;
		}
		const parts = partsOf(this.#lines, piece);
		const inner = innerPiece(this.#lines, parts[0] ?? piece);
		const head = {...piece, to: piece.from + 1};
		const before = this.faults.length;
		if (parts.length > 1) {
			parts.forEach((part) => this.#sift(part, depth + 1));
		} else if (inner && depth < deepest && (inner.from === piece.from || !this.#errorIn(head))) {
			this.#sift(inner, depth + 1);
		}
		if (this.faults.length === before) {
			// Nothing in it is wrong by itself.
			const guilty = this.#lineToBlame(piece, error) ?? piece;
			this.#note(guilty, this.#errorIn(guilty) ?? {...error, at: 0});
			withoutPiece(this.#lines, guilty);
		}
	}

	/** The line of a piece without which it can be parsed: where the error is, the one above, or the first. */
	#lineToBlame(piece: YamlPiece, error: Fault): YamlPiece | undefined {
		const at = this.#above(this.#index.positionAt(this.#index.lineStart(piece.from) + error.at).line);
		const lines = [at, this.#above(at - 1), piece.from].map((from) => ({
			from,
			to: from + 1,
			dashes: from === piece.from ? piece.dashes : 0,
		}));
		return lines.find(
			(line) =>
				line.from >= piece.from &&
				line.to <= piece.to &&
				piece.to - piece.from > 1 &&
				!isHeadOfItem(this.#lines, line) &&
				!this.#errorIn(piece, line),
		);
	}

	#isBlank({from, to}: Span): boolean {
		return this.#lines.slice(from, to).every(isBlankLine);
	}

	/** The first error in a piece by itself, or in the piece without some part of it. */
	#errorIn(piece: YamlPiece, without?: YamlPiece): Fault | undefined {
		const lines = without ? [...this.#lines] : this.#lines;
		if (without) {
			withoutPiece(lines, without);
		}
		const text = textOf(lines, piece);
		this.#left -= text.length;
		const parsed = this.#left > 0 ? parseYaml(text, this.#bounds) : undefined;
		if (!parsed) {
			return undefined;
		}
		if ('beyond' in parsed) {
			return {code: beyond, message: '', at: parsed.at};
		}
		const error = parsed.errors.find(isSyntaxError);
		return error && {code: error.code, message: error.message, at: error.pos[0]};
	}

	#note(piece: YamlPiece, {code, message, at: offset}: Fault): void {
		const start = this.#index.lineStart(piece.from);
		const line = lineOf(this.#lines, piece, piece.from);
		const head = {from: start + Math.min(marginOf(line), line.length), to: start + line.length};
		const at = start + offset;
		// What is not closed is missed at its end, where nothing is to be seen.
		const isOnHead = at >= head.from && at < head.to && code !== 'MISSING_CHAR';
		const place = firstLine(this.#text, isOnHead ? {from: at, to: head.to} : head);
		this.faults.push({...place, reason: code, detail: message});
	}
}
