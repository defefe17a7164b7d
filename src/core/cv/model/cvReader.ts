import {findFrontMatter} from '../../documents/frontMatterBlock';
import {minimalEdit} from '../../documents/minimalEdit';
import type {TextChange} from '../../documents/minimalEdit';
import type {Lexicon} from '../lexicon/lexicon';
import type {Cv, CvSection, PlacedPart} from './cv';
import {fencedText} from './fencedText';
import {parseBlocks, reparseBlocks} from './markdown';
import type {ParsedMarkdown} from './markdown';
import {Outliner} from './outliner';
import type {Outline, PartOutline} from './outline';
import {readPart} from './readPart';
import type {ReadPart} from './readPart';
import {Slots} from './slot';

/**
 * Reads a CV, and reads it again after an edit for the price of what the edit touched: the block tree is parsed
 * incrementally, and a part that the edit did not touch stays the same object. Holds the last text and nothing older.
 */
export class CvReader {
	readonly #lexicon: Lexicon;
	readonly #outliner: Outliner;
	#parsed: ParsedMarkdown | undefined;
	#parts: readonly ReadPart[] = [];

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
		this.#outliner = new Outliner(lexicon);
	}

	/** Takes any text. */
	read(text: string): Cv {
		const head = findFrontMatter(text);
		const bodyFrom = head.ok ? head.value.bodyStart : text.startsWith('\uFEFF') ? 1 : 0;
		const body = text.slice(bodyFrom);
		const fence = fencedText(body);
		const from = bodyFrom + (fence?.from ?? 0);
		const inner = fence ? body.slice(fence.from, fence.to) : body;
		const before = this.#parsed;
		const change = before && minimalEdit(before.text, inner);
		const parsed = before ? (change ? reparseBlocks(before, inner, change) : before) : parseBlocks(inner);
		const outline = this.#outliner.outline(parsed);
		this.#parts = this.#readParts(parsed, outline, before ? (change ?? 'none') : 'all');
		this.#parsed = parsed;
		return {text, bodyFrom: from, sections: sectionsOf(outline, this.#parts, from), slots: new Slots()};
	}

	/** Parts wholly before or wholly after the change are taken over; what it touches or borders on is read anew. */
	#readParts(parsed: ParsedMarkdown, {parts}: Outline, change: TextChange | 'none' | 'all'): readonly ReadPart[] {
		const before = change === 'all' ? [] : this.#parts;
		const untilChange = change === 'none' ? Infinity : change === 'all' ? -1 : change.start;
		const fromChange = typeof change === 'string' ? Infinity : change.end;
		const shift = typeof change === 'string' ? 0 : change.text.length - (change.end - change.start);
		const fromEnd = before.length - parts.length;
		return parts.map((outline, at) => {
			const same = before[at];
			const shifted = before[at + fromEnd];
			if (same && same.outline.to < untilChange && isSame(outline, same.outline, 0)) {
				return {outline, part: same.part};
			}
			if (shifted && shifted.outline.from > fromChange && isSame(outline, shifted.outline, shift)) {
				return {outline, part: shifted.part};
			}
			return {outline, part: readPart(parsed, outline, this.#lexicon, same)};
		});
	}
}

function isSame(now: PartOutline, before: PartOutline, shift: number): boolean {
	return (
		now.from === before.from + shift &&
		now.to === before.to + shift &&
		now.kind === before.kind &&
		now.entry === before.entry &&
		now.employer === before.employer
	);
}

function sectionsOf(outline: Outline, parts: readonly ReadPart[], base: number): readonly CvSection[] {
	const placed = outline.sections.map((): PlacedPart[] => []);
	for (const {outline: place, part} of parts) {
		placed[place.section]?.push({part, from: place.from + base});
	}
	return outline.sections.map(({kind, from, to, heading}, at) => ({
		kind,
		from: from + base,
		to: to + base,
		parts: placed[at] ?? [],
		...(heading && {
			heading: {
				text: heading.text,
				level: heading.level,
				standard: heading.known?.standard ?? false,
				from: from + heading.from + base,
				to: from + heading.to + base,
			},
		}),
	}));
}
