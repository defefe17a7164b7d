import {headingWords} from '../lexicon/headingWords';
import type {Lexicon} from '../lexicon/lexicon';
import type {Block} from './block';
import type {SectionKind, TextRange} from './cv';
import {ownText} from './ownText';
import {visibleText} from './visibleText';

/** A heading, or a line that serves as one. Offsets of its words count from the start of the block. */
export interface BlockHeading extends TextRange {
	readonly text: string;
	readonly level: number;
	/** What section it heads, where its wording is known. */
	readonly known?: {readonly kind: SectionKind; readonly standard: boolean};
	/** A paragraph in bold or in capitals that stands for a heading. */
	readonly plain: boolean;
}

const longestPlain = 60;
const mostKept = 4000;

/** Reads blocks as headings, and remembers what it read, since few headings change while one types. */
export class HeadingReader {
	readonly #lexicon: Lexicon;
	readonly #read = new Map<string, BlockHeading | null>();

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
	}

	/** Undefined for other blocks. */
	heading(text: string, block: Block): BlockHeading | undefined {
		const marked = block.name.startsWith('ATXHeading') || block.name.startsWith('SetextHeading');
		if (!marked && !(block.name === 'Paragraph' && mayBePlain(text, block))) {
			return undefined;
		}
		// The marks are part of the source, so it says by itself what kind of block it is.
		const written = text.slice(block.from, block.to);
		const read = this.#read.get(written);
		if (read !== undefined) {
			return read ?? undefined;
		}
		const source = ownText(written);
		const heading = marked
			? this.#markedHeading(source, Number(block.name.slice(-1)), block.name.startsWith('A'))
			: this.#plainHeading(source);
		if (this.#read.size >= mostKept) {
			this.#read.clear();
		}
		this.#read.set(source, heading ?? null);
		return heading;
	}

	#markedHeading(source: string, level: number, hashes: boolean): BlockHeading {
		const mark = hashes ? /^#{1,6}[ \t]*/.exec(source) : undefined;
		const tail = hashes ? closingHashes(source) : source.lastIndexOf('\n');
		const inner = source.slice(0, tail < 0 ? source.length : tail);
		const from = Math.min(mark?.[0].length ?? 0, inner.length);
		const to = Math.max(from, inner.trimEnd().length);
		return this.#made(source, {from, to}, level, false);
	}

	#plainHeading(source: string): BlockHeading | undefined {
		const bold = /^(\*\*|__)([^*_\n]+)\1:?$/.exec(source);
		const line = bold?.[2] ?? source;
		if (!bold && (source.includes('\n') || line !== line.toUpperCase() || line === line.toLowerCase())) {
			return undefined;
		}
		const from = bold ? 2 : 0;
		const heading = this.#made(source, {from, to: from + line.length}, 2, true);
		return heading.known ? heading : undefined;
	}

	#made(source: string, {from, to}: TextRange, level: number, plain: boolean): BlockHeading {
		const words = visibleText(source.slice(from, to)).text;
		const known = this.#lexicon.heading(headingWords(words));
		return {text: words.replace(/\s+/g, ' ').trim(), from, to, level, plain, ...(known ? {known} : {})};
	}
}

/** Where the marks at the end of `## Skills ##` begin; -1 without any. */
function closingHashes(source: string): number {
	let at = source.trimEnd().length;
	const end = at;
	while (at > 0 && source[at - 1] === '#') {
		at--;
	}
	return at < end && (source[at - 1] === ' ' || source[at - 1] === '\t') ? at : -1;
}

/** Short, and in bold or without a small letter among its first ones. */
function mayBePlain(text: string, {from, to}: Block): boolean {
	if (to - from > longestPlain) {
		return false;
	}
	const first = text.charCodeAt(from);
	if (first === 42 || first === 95) {
		return true;
	}
	const start = text.slice(from, Math.min(to, from + 4));
	return start === start.toUpperCase();
}
