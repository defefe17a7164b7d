import {parseIsoDate} from '../documents/dates';
import type {PlanLine} from '../plan/read/planLines';
import type {EntryHeading} from './entryHeading';
import type {EvidenceEntry, EvidenceField, EvidenceFieldName, EvidenceSkill} from './evidence';
import type {FieldLine} from './fieldLine';

/** Paragraphs, to which a list right below belongs. */
const stories: ReadonlySet<EvidenceFieldName> = new Set(['situation', 'action', 'result']);

interface OpenField {
	readonly name: EvidenceFieldName;
	readonly from: number;
	to: number;
	readonly parts: string[];
	readonly holdsLists: boolean;
}

/** Gathers the lines of one entry, in their order. */
export class EntryBuilder {
	readonly level: number;
	readonly #line: PlanLine;
	readonly #heading: EntryHeading;
	readonly #fields = new Map<EvidenceFieldName, OpenField>();
	#open: OpenField | undefined;
	#contentEnd: number;

	constructor(line: PlanLine, level: number, heading: EntryHeading) {
		this.level = level;
		this.#line = line;
		this.#heading = heading;
		this.#contentEnd = line.from + line.text.length;
	}

	/** The title of the document is no entry, unless it has an id. */
	get mayBeEntry(): boolean {
		return this.level > 1 || this.#heading.id !== undefined;
	}

	/** False where the entry has the field already: the first one counts. */
	field(line: PlanLine, {name, valueFrom}: FieldLine & {readonly name: EvidenceFieldName}): boolean {
		this.#touch(line);
		this.#open = undefined;
		if (this.#fields.has(name)) {
			return false;
		}
		const gap = /^[ \t]*/.exec(line.text.slice(valueFrom))?.[0].length ?? 0;
		const from = line.from + valueFrom + gap;
		const value = line.text.slice(valueFrom + gap).trimEnd();
		this.#open = {
			name,
			from,
			to: from + value.length,
			parts: value === '' ? [] : [value],
			holdsLists: stories.has(name) && !/^[ \t]*[-*+]/.test(line.text),
		};
		this.#fields.set(name, this.#open);
		return true;
	}

	/** A line that is neither a heading nor a field. */
	take(line: PlanLine): void {
		this.#touch(line);
		const open = this.#open;
		const words = line.text.trim();
		const bullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(words)?.[0];
		if (!open) {
			return;
		}
		if (words === '' || (bullet !== undefined && !open.holdsLists)) {
			this.#open = undefined;
		} else {
			open.parts.push(words.slice(bullet?.length ?? 0));
			open.to = line.from + line.text.trimEnd().length;
		}
	}

	/** Code and comments belong to the entry, and to none of its fields. */
	skip(line: PlanLine): void {
		this.#touch(line);
	}

	/** A line that belongs to the entry and ends the field before it, such as a heading. */
	divide(line: PlanLine): void {
		this.#touch(line);
		this.#open = undefined;
	}

	/** Undefined where this is a heading like any other: without an id and without a field. */
	finished(text: string, end: number): EvidenceEntry | undefined {
		const {id, title, idFrom, idTo} = this.#heading;
		if (id === undefined && (this.#fields.size === 0 || !this.mayBeEntry)) {
			return undefined;
		}
		const {from, number} = this.#line;
		const fields = [...this.#fields.values()].map(
			({name, parts, ...span}) => [name, {value: parts.join(' '), from: span.from, to: span.to}] as const,
		);
		const known = Object.fromEntries(fields) as Partial<Record<EvidenceFieldName, EvidenceField>>;
		const date = parseIsoDate(known.date?.value ?? '');
		return {
			...(id === undefined ? {} : {id}),
			title,
			line: number,
			level: this.level,
			heading: {from, to: from + this.#line.text.length},
			idAt: {from: from + idFrom, to: from + idTo},
			at: {from, to: end},
			contentEnd: this.#contentEnd,
			...(date.ok ? {date: date.value} : {}),
			skills: known.skills ? skillsIn(text, known.skills) : [],
			fields: known,
		};
	}

	#touch({from, text}: PlanLine): void {
		if (text.trim() !== '') {
			this.#contentEnd = from + text.length;
		}
	}
}

/** Marks of code, links and emphasis around an id. */
const marks = new Set(' \t`[]*.');

/** Ids are parted by commas, semicolons or lines. */
function skillsIn(text: string, {from, to}: EvidenceField): readonly EvidenceSkill[] {
	return [...text.slice(from, to).matchAll(/[^,;\r\n]+/g)].flatMap(({index, 0: part}) => {
		let start = 0;
		let end = part.length;
		while (start < end && marks.has(part.charAt(start))) {
			start++;
		}
		while (end > start && marks.has(part.charAt(end - 1))) {
			end--;
		}
		const at = from + index;
		return start === end ? [] : [{written: part.slice(start, end), from: at + start, to: at + end}];
	});
}
