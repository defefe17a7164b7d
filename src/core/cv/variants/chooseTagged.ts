import type {Cv, TextRange} from '../model/cv';
import {cutText, linesOf} from './cutText';
import type {Cut} from './cutText';
import {tagsOf} from './tagComment';
import {taggedSections} from './taggedLeaves';
import type {TaggedLeaf, TaggedSection} from './taggedLeaves';

export interface TagChoice {
	/** Of what has tags, only what has one of these; empty: everything. */
	readonly include: readonly string[];
	/** Nothing that has one of these, whatever else it has. */
	readonly exclude: readonly string[];
}

/**
 * The text of a CV with what the choice leaves out cut away: bullets with what is nested in them, paragraphs, entries,
 * sections. What has no tags stays. Headings below which nothing is left go as well, heads of entries stay. The comments
 * with tags are removed; everything else is the same byte for byte.
 */
export function chooseTagged(cv: Cv, choice: TagChoice): string {
	const wanted = wantedBy(choice);
	const cuts = taggedSections(cv).flatMap((section) => {
		const left = leftOut(cv.text, section, wanted);
		return [...left, ...section.comments.map((comment) => commentCut(cv.text, comment))];
	});
	return cutText(cv.text, cuts);
}

function wantedBy({include, exclude}: TagChoice): (tags: readonly string[]) => boolean {
	const needed = new Set(tagsOf(include));
	const banned = new Set(tagsOf(exclude));
	return (tags) =>
		tags.length === 0 ||
		(!tags.some((tag) => banned.has(tag)) && (needed.size === 0 || tags.some((tag) => needed.has(tag))));
}

function leftOut(text: string, tagged: TaggedSection, wanted: (tags: readonly string[]) => boolean): readonly Cut[] {
	const {section, tags, leaves} = tagged;
	const whole: Cut = {from: section.from, to: section.to, lines: true};
	if (!wanted(tags)) {
		return [whole];
	}
	const cuts: Cut[] = [];
	for (const [at, leaf] of leaves.entries()) {
		if (!wanted(leaf.tags)) {
			cuts.push(...extentOf(text, tagged, at));
		}
	}
	if (cuts.length === 0) {
		return cuts;
	}
	const gone = (each: TextRange): boolean => cuts.some(({from, to}) => from <= each.from && each.to <= to);
	const content = leaves.filter(({leaf}) => leaf.kind !== 'comment');
	if (section.heading && content.every(gone)) {
		return [whole];
	}
	// From the end, so that a heading above a heading that goes can go as well.
	for (let at = leaves.length - 1; at >= 0; at--) {
		const below = belongings(text, tagged, at).filter(({leaf}) => leaf.kind !== 'comment');
		const lead = leaves[at];
		if (lead && below.length > 0 && below.every(gone) && !gone(lead)) {
			cuts.push(linesOf(text, lead));
		}
	}
	return section.heading && content.every(gone) ? [whole] : cuts;
}

/** What goes where a leaf is not wanted. */
function extentOf(text: string, {leaves, section}: TaggedSection, at: number): readonly Cut[] {
	const tagged = leaves[at];
	if (!tagged) {
		return [];
	}
	const {leaf, placed} = tagged;
	const {part, from} = placed;
	if (part.entry && (leaf.inHead || leaf.kind === 'cell')) {
		return [{from, to: from + part.raw.length, lines: true}];
	}
	if (leaf.kind === 'heading') {
		const level = levelAt(text, tagged.from);
		if (section.kind === 'head' && level === 1) {
			return [];
		}
		return [{from: linesOf(text, tagged).from, to: underHeading(text, leaves, at, section.to).to, lines: true}];
	}
	if (leaf.kind === 'cell') {
		const row = linesOf(text, tagged);
		const ruled = /^[ \t|]*:?-/.test(text.slice(row.to, row.to + 100));
		return ruled ? [] : [row];
	}
	const last = leaf.kind === 'bullet' ? (nestedIn(leaves, at).at(-1) ?? tagged) : tagged;
	return [linesOf(text, {from: tagged.from, to: last.to})];
}

/** The leaves that make no sense without the one at `at`: all below a heading, the list below a line that announces it. */
function belongings(text: string, {leaves, section}: TaggedSection, at: number): readonly TaggedLeaf[] {
	const lead = leaves[at];
	if (!lead || lead.leaf.inHead) {
		return [];
	}
	if (lead.leaf.kind === 'heading') {
		return section.kind === 'head' ? [] : underHeading(text, leaves, at, section.to).leaves;
	}
	if (lead.leaf.kind !== 'text' || lead.leaf.depth > 0) {
		return [];
	}
	const next = leaves[at + 1];
	const defines = next?.leaf.kind === 'bullet' && next.leaf.depth === 0;
	if (!defines && !lead.leaf.text.trimEnd().endsWith(':')) {
		return [];
	}
	const list: TaggedLeaf[] = [];
	for (const each of leaves.slice(at + 1)) {
		const belongs = defines ? each.leaf.depth === 0 : each.leaf.depth > 0;
		if (each.placed !== lead.placed || !belongs || (defines && each.leaf.kind !== 'bullet')) {
			break;
		}
		list.push(each);
	}
	return list;
}

/** What stands in the same list item as the bullet at `at`, below it. */
function nestedIn(leaves: readonly TaggedLeaf[], at: number): readonly TaggedLeaf[] {
	const bullet = leaves[at];
	const depth = bullet?.leaf.depth ?? 0;
	const nested: TaggedLeaf[] = [];
	for (const each of depth > 0 ? leaves.slice(at + 1) : []) {
		const inside = each.leaf.depth > depth || (each.leaf.depth === depth && each.leaf.kind !== 'bullet');
		if (each.placed !== bullet?.placed || !inside) {
			break;
		}
		nested.push(each);
	}
	return nested;
}

/** The leaves below a heading, to the next heading that is not deeper, and where they end. */
function underHeading(
	text: string,
	leaves: readonly TaggedLeaf[],
	at: number,
	end: number,
): {readonly leaves: readonly TaggedLeaf[]; readonly to: number} {
	const level = levelAt(text, leaves[at]?.from ?? 0);
	const next = leaves.findIndex(
		({leaf, from}, index) => index > at && leaf.kind === 'heading' && levelAt(text, from) <= level,
	);
	const following = leaves[next];
	return following
		? {leaves: leaves.slice(at + 1, next), to: linesOf(text, following).from}
		: {leaves: leaves.slice(at + 1), to: end};
}

/** The level of the heading whose words begin at an offset. */
function levelAt(text: string, offset: number): number {
	const line = linesOf(text, {from: offset, to: offset});
	const marks = /^[ \t>]*(#{1,6})[ \t]/.exec(text.slice(line.from, offset))?.[1];
	if (marks !== undefined) {
		return marks.length;
	}
	const below = /^[ \t>]*([=-])/m.exec(text.slice(line.to, line.to + 200))?.[1];
	return below === '-' ? 2 : 1;
}

/** A comment that has its line to itself goes with the line, any other with the space before it. */
function commentCut(text: string, comment: TextRange): Cut {
	const line = linesOf(text, comment);
	const alone = text.slice(line.from, line.to).trim() === text.slice(comment.from, comment.to).trim();
	if (alone) {
		return line;
	}
	let from = comment.from;
	while (from > line.from && /[ \t]/.test(text[from - 1] ?? '')) {
		from--;
	}
	return {from, to: comment.to, lines: false};
}
