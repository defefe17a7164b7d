import type {Lexicon} from '../lexicon/lexicon';
import type {Block} from './block';
import {findDates} from './findDates';
import {ownText} from './ownText';
import {withoutTags} from './withoutTags';

const year = /(?:19|20)\d\d|['\u2019]\d\d/;
const longestHead = 160;
const mostKept = 4000;

/** Tells where entries begin that have no heading of their own, and which lines are dates. Remembers lines, not places. */
export class EntryStarts {
	readonly #lexicon: Lexicon;
	readonly #dateLines = new Map<string, boolean>();
	readonly #heads = new Map<string, boolean>();

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
	}

	mentionsYear(text: string): boolean {
		return year.test(text);
	}

	/** The block mentions a year in its first lines. */
	isDated(text: string, block: Block): boolean {
		return year.test(firstLines(text, block));
	}

	/** The block begins with a line that is little more than a date. */
	isDateLine(text: string, block: Block | undefined): boolean {
		if (block?.name !== 'Paragraph') {
			return false;
		}
		const lines = firstLines(text, block);
		return year.test(lines) && remembered(this.#dateLines, lines, () => this.#hasDateLine(lines));
	}

	/**
	 * A block that is the head of an entry: a bold lead with dates or separators, a short line with a range of dates, a term
	 * with dates below it, or HTML that holds a range.
	 */
	isEntry(text: string, block: Block, next: Block | undefined, awaitsDates: boolean): boolean {
		if (block.name === 'HTMLBlock') {
			const source = text.slice(block.from, Math.min(block.to, block.from + 2 * longestHead));
			return year.test(source) && remembered(this.#heads, source, () => this.#holdsRange(withoutTags(source)));
		}
		const lines = firstLines(text, block);
		if (lines.includes('\n: ') && year.test(lines)) {
			return remembered(this.#heads, lines, () => this.#holdsRange(lines));
		}
		const end = lines.indexOf('\n');
		const line = end < 0 ? lines : lines.slice(0, end);
		if (line.startsWith('**') || line.startsWith('__')) {
			if (awaitsDates && this.isDateLine(text, block)) {
				return false;
			}
			return year.test(lines) || line.includes(' | ') || this.isDateLine(text, next);
		}
		return !awaitsDates && year.test(line) && remembered(this.#heads, line, () => this.#isHead(line));
	}

	#hasDateLine(lines: string): boolean {
		return lines.split('\n').some((line) => {
			const [range] = year.test(line) ? findDates(line, this.#lexicon) : [];
			return range !== undefined && line.length - (range.to - range.from) < 90;
		});
	}

	#holdsRange(text: string): boolean {
		return findDates(text, this.#lexicon).some(({end}) => end !== undefined);
	}

	#isHead(line: string): boolean {
		const trimmed = line.trimEnd();
		if (trimmed.length > longestHead || /[.;]$/.test(trimmed)) {
			return false;
		}
		const range = findDates(trimmed, this.#lexicon).find(({end}) => end !== undefined);
		return range !== undefined && (range.from < 4 || trimmed.length - range.to < 4);
	}
}

function remembered(known: Map<string, boolean>, key: string, compute: () => boolean): boolean {
	const before = known.get(key);
	if (before !== undefined) {
		return before;
	}
	if (known.size >= mostKept) {
		known.clear();
	}
	const value = compute();
	known.set(ownText(key), value);
	return value;
}

function firstLines(text: string, {from, to}: Block): string {
	const window = text.slice(from, Math.min(to, from + 2 * longestHead));
	const first = window.indexOf('\n');
	const second = first < 0 ? -1 : window.indexOf('\n', first + 1);
	return second < 0 ? window : window.slice(0, second);
}
