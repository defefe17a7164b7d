import {readYaml} from '../documents/yamlSource';
import type {Span, YamlFault, YamlSource} from '../documents/yamlSource';

export interface YamlTrouble extends Span {
	/** The parser's own words. */
	readonly message: string;
}

/** What can be read of a YAML text, in the offsets of the whole text. */
export interface SoundPart {
	readonly source: YamlSource;
	/** Why the rest cannot be read; empty where everything can. */
	readonly troubles: readonly YamlTrouble[];
}

/** Entries in entries are looked at to this depth; what is deeper is judged as a whole. */
const deepest = 4;
/** Where more than this is wrong, nobody is in the middle of a line, and looking for what is right is of no use. */
const mostTroubles = 50;

/**
 * Reads a YAML mapping as far as it is sound: an entry that cannot be read is left out with everything below it, and of
 * two entries with one key the first counts. So somebody who is halfway through a line keeps what all other lines say.
 */
export function soundPart(text: string): SoundPart {
	const whole = readYaml(text);
	if (whole.faults.length === 0) {
		return {source: whole, troubles: []};
	}
	const sieve = new Sieve(text);
	sieve.sift({from: 0, to: sieve.lineCount}, 0, whole.faults);
	return {source: readYaml(sieve.text), troubles: [...sieve.troubles].sort((a, b) => a.from - b.from)};
}

/** The lines of a text, of which more and more are blanked: spaces take their place, so that all offsets stay. */
class Sieve {
	readonly troubles: YamlTrouble[] = [];
	/** With their line endings. */
	readonly #lines: string[];
	readonly #starts: number[] = [];

	constructor(text: string) {
		this.#lines = text.split(/(?<=\n)/);
		let start = 0;
		for (const line of this.#lines) {
			this.#starts.push(start);
			start += line.length;
		}
	}

	get text(): string {
		return this.#lines.join('');
	}

	get lineCount(): number {
		return this.#lines.length;
	}

	/** Blanks what cannot be read in these lines, and notes why. */
	sift(piece: Span, depth: number, known?: readonly YamlFault[]): void {
		if (this.troubles.length >= mostTroubles) {
			this.#blank(piece);
			return;
		}
		const faults = known ?? this.#faults(piece);
		if (faults.length === 0) {
			return;
		}
		if (faults.length >= mostTroubles) {
			this.#giveUp(piece, faults);
			return;
		}
		const entries = this.#entries(piece);
		const head = entries[0]?.from ?? piece.from;
		if (entries.length > 1) {
			entries.forEach((entry) => this.sift(entry, depth));
		} else if (head + 1 < piece.to && depth < deepest && this.#faults({from: head, to: head + 1}).length === 0) {
			this.sift({from: head + 1, to: piece.to}, depth + 1);
		} else {
			this.#giveUp(piece, faults);
			return;
		}
		// What is sound alone may not be together, such as a key that stands twice.
		const together = this.#faults(piece);
		for (const fault of together.slice(0, mostTroubles)) {
			const line = this.#note(piece, fault);
			this.#blank(entries.find(({from, to}) => from <= line && line < to) ?? piece);
		}
		if (together.length > 0 && this.#faults(piece).length > 0) {
			this.#blank(piece);
		}
	}

	#giveUp(piece: Span, faults: readonly YamlFault[]): void {
		faults.slice(0, mostTroubles).forEach((fault) => this.#note(piece, fault));
		this.#blank(piece);
	}

	/** The entries of the mapping that these lines hold; comments go with the entry before them. */
	#entries({from, to}: Span): readonly Span[] {
		const heads: number[] = [];
		let margin = Number.POSITIVE_INFINITY;
		for (let at = from; at < to; at++) {
			// Lists and brackets may go on at the margin of their key.
			const indent = /^ *(?=[^\s#\-\]}])/.exec(this.#lines[at] ?? '')?.[0].length;
			if (indent !== undefined && indent <= margin) {
				if (indent < margin) {
					heads.length = 0;
				}
				margin = indent;
				heads.push(at);
			}
		}
		return heads.map((head, at) => ({from: head, to: heads[at + 1] ?? to}));
	}

	#faults({from, to}: Span): readonly YamlFault[] {
		return readYaml(this.#lines.slice(from, to).join('')).faults;
	}

	/** Returns the line of the fault. */
	#note({from, to}: Span, {line, column, message}: YamlFault): number {
		let at = Math.min(from + line - 1, to - 1);
		// What is missing at the end is missing in the last line that says something.
		while (at > from && this.#lines[at]?.trim() === '') {
			at--;
		}
		const text = (this.#lines[at] ?? '').trimEnd();
		const margin = text.length - text.trimStart().length;
		const start = column - 1 < text.length && at === from + line - 1 ? Math.max(column - 1, margin) : margin;
		const offset = this.#starts[at] ?? 0;
		this.troubles.push({from: offset + start, to: offset + text.length, message});
		return at;
	}

	#blank({from, to}: Span): void {
		for (let at = from; at < to; at++) {
			this.#lines[at] = (this.#lines[at] ?? '').replace(/[^\r\n]/g, ' ');
		}
	}
}
