import {planLines} from '../plan/read/planLines';
import type {PlanLine} from '../plan/read/planLines';
import {EntryBuilder} from './entryBuilder';
import type {EvidenceEntry, EvidenceFieldName, EvidenceProblem, EvidenceText} from './evidence';
import {readFieldLine} from './fieldLine';
import type {FieldLine} from './fieldLine';
import {readHeading, unspacedHeading} from './entryHeading';

/** Achievements are read up to this length, in UTF-16 code units. */
const longestEvidence = 1_000_000;

/** Stands after the text while it is read: where it is silent, a code block or a comment is still open. */
const probe = '\n\n.';

/** Reads the achievements as far as they can be read. Takes any text; nothing is dropped without a problem that names its line. */
export function readEvidence(text: string): EvidenceText {
	if (text.length > longestEvidence) {
		return {entries: [], problems: [{code: 'too-large', line: 0, at: {from: 0, to: 0}}]};
	}
	const reader = new Reader(text);
	for (const line of evidenceLines(text)) {
		reader.read(line);
	}
	return reader.finished();
}

interface EvidenceLine extends PlanLine {
	/** In a code block or a comment that goes on to the end. */
	readonly unclosed?: boolean;
}

/** The lines below the front matter. */
function evidenceLines(text: string): readonly EvidenceLine[] {
	const shift = text.startsWith('\uFEFF') ? 1 : 0;
	const all = planLines(text.slice(shift) + probe).map((line) => ({...line, from: line.from + shift}));
	let firstOpen = all.length;
	while (firstOpen > 0 && all[firstOpen - 1]?.silent) {
		firstOpen--;
	}
	return all
		.filter(({from}) => from < text.length)
		.map((line, at) => (at >= firstOpen ? {...line, unclosed: true} : line));
}

class Reader {
	readonly #text: string;
	readonly #entries: EvidenceEntry[] = [];
	readonly #problems: EvidenceProblem[] = [];
	#entry: EntryBuilder | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	read(line: EvidenceLine): void {
		if (line.silent) {
			if (line.unclosed && readHeading(line.text).id !== undefined && /^ {0,3}#/.test(line.text)) {
				this.#report('hidden', line);
			}
			this.#entry?.skip(line);
			return;
		}
		if (line.level !== undefined) {
			this.#heading(line, line.level);
			return;
		}
		if (unspacedHeading.test(line.text)) {
			this.#report('heading', line);
			this.#entry?.divide(line);
			return;
		}
		const field = readFieldLine(line.text);
		if (field?.name) {
			this.#field(line, {...field, name: field.name});
			return;
		}
		if (field && this.#entry?.mayBeEntry) {
			const at = {from: line.from + field.nameFrom, to: line.from + field.nameTo};
			this.#problems.push({code: 'field-name', line: line.number, at, detail: field.meant});
			this.#entry.divide(line);
			return;
		}
		this.#entry?.take(line);
	}

	finished(): EvidenceText {
		this.#close(this.#text.length);
		return {entries: this.#entries, problems: this.#problems.sort((a, b) => a.at.from - b.at.from)};
	}

	#heading(line: PlanLine, level: number): void {
		const heading = readHeading(line.text);
		if (heading.almost) {
			this.#report('heading', line);
		}
		if (this.#entry && heading.id === undefined && level > this.#entry.level) {
			this.#entry.divide(line);
			return;
		}
		this.#close(line.from);
		this.#entry = new EntryBuilder(line, level, heading);
	}

	#field(line: PlanLine, field: FieldLine & {readonly name: EvidenceFieldName}): void {
		if (!this.#entry?.mayBeEntry) {
			this.#report('loose-field', line);
		} else if (!this.#entry.field(line, field)) {
			const at = {from: line.from + field.nameFrom, to: line.from + field.nameTo};
			this.#problems.push({code: 'repeated-field', line: line.number, at, detail: field.name});
		}
	}

	#close(end: number): void {
		const entry = this.#entry?.finished(this.#text, end);
		if (entry) {
			this.#entries.push(entry);
		}
		this.#entry = undefined;
	}

	#report(code: EvidenceProblem['code'], {number, from, text}: PlanLine): void {
		this.#problems.push({code, line: number, at: {from, to: from + text.length}});
	}
}
