import {decodeEntity} from './entities';
import type {Marks, Run} from './printedCv';

const space = /[ \t\r\n\f\v]+/g;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

/** Gathers the runs of one block from a source: white space is joined to one space, like runs are joined to one. */
export class Runs {
	readonly #source: string;
	readonly #runs: Run[] = [];
	/** Nothing, a break or a space came last, so that another space would show nothing. */
	#atSpace = true;

	constructor(source: string) {
		this.#source = source;
	}

	/** Text as it stands in the source. */
	add(from: number, to: number, marks: Marks): void {
		let at = from;
		for (const match of this.#source.slice(from, to).matchAll(space)) {
			const start = from + match.index;
			const end = start + match[0].length;
			this.#word(at, start, marks);
			this.#space(start, end, marks);
			at = end;
		}
		this.#word(at, to, marks);
	}

	/** Text with entities. */
	addDecoded(from: number, to: number, marks: Marks): void {
		let at = from;
		for (const match of this.#source.slice(from, to).matchAll(entity)) {
			const start = from + match.index;
			this.add(at, start, marks);
			at = start + match[0].length;
			this.addAs(decodeEntity(match[0]), start, at, marks);
		}
		this.add(at, to, marks);
	}

	/** Text that stands for a range of the source as a whole. */
	addAs(text: string, from: number, to: number, marks: Marks): void {
		this.#push({kind: 'text', text, from, to, ...marks});
		this.#atSpace = false;
	}

	/** A new line; several in a row, or one at the start, are none. */
	addBreak(from: number, to: number): void {
		this.#trimEnd();
		const last = this.#runs.at(-1);
		if (last && last.kind !== 'break') {
			this.#runs.push({kind: 'break', from, to});
		}
		this.#atSpace = true;
	}

	/** What was gathered, without white space and breaks at its ends. */
	done(): readonly Run[] {
		this.#trimEnd();
		if (this.#runs.at(-1)?.kind === 'break') {
			this.#runs.pop();
		}
		return this.#runs;
	}

	#word(from: number, to: number, marks: Marks): void {
		if (to > from) {
			this.#push({kind: 'text', text: this.#source.slice(from, to), from, to, ...marks});
			this.#atSpace = false;
		}
	}

	#space(from: number, to: number, marks: Marks): void {
		// The second line of a definition list, `: what the term means`, goes on after its term.
		const isDefinition = this.#source.startsWith(': ', to) && this.#source.slice(from, to).includes('\n');
		if (!this.#atSpace && !isDefinition) {
			this.#push({kind: 'text', text: ' ', from, to, ...marks});
			this.#atSpace = true;
		}
	}

	#push(run: Run & {readonly kind: 'text'}): void {
		const last = this.#runs.at(-1);
		if (last?.kind === 'text' && last.to === run.from && isVerbatim(last) && isVerbatim(run) && looksLike(last, run)) {
			this.#runs[this.#runs.length - 1] = {...last, text: last.text + run.text, to: run.to};
		} else {
			this.#runs.push(run);
		}
	}

	#trimEnd(): void {
		const last = this.#runs.at(-1);
		if (last?.kind !== 'text' || !last.text.endsWith(' ')) {
			return;
		}
		this.#runs.pop();
		if (last.text.length > 1) {
			this.#runs.push({...last, text: last.text.slice(0, -1), to: last.to - 1});
		}
	}
}

function isVerbatim({text, from, to}: Run & {readonly kind: 'text'}): boolean {
	return text.length === to - from;
}

function looksLike(one: Marks, other: Marks): boolean {
	return (
		one.strong === other.strong &&
		one.emphasis === other.emphasis &&
		one.code === other.code &&
		one.strike === other.strike &&
		one.href === other.href
	);
}
