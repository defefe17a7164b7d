import type {Cv, CvSection, Leaf, PlacedPart, TextRange} from '../model/cv';
import {parseTagComment, tagCommentsIn} from './tagComment';
import type {TagComment} from './tagComment';

/** A leaf at its place in the document, with what the comments beside it say. */
export interface TaggedLeaf extends TextRange {
	readonly leaf: Leaf;
	readonly placed: PlacedPart;
	readonly tags: readonly string[];
}

export interface TaggedSection {
	readonly section: CvSection;
	/** Of the section as a whole: its heading has them. */
	readonly tags: readonly string[];
	/** In reading order, comments with tags left out. */
	readonly leaves: readonly TaggedLeaf[];
	readonly comments: readonly TagComment[];
}

/** Every leaf of a CV with its tags. A comment speaks of the text that it ends, or of the line right above it. */
export function taggedSections({text, sections}: Cv): readonly TaggedSection[] {
	return sections.map((section) => {
		const onHeading = headingComments(text, section);
		const comments = [...onHeading];
		const leaves: (TaggedLeaf & {tags: readonly string[]})[] = [];
		for (const placed of section.parts) {
			for (const leaf of placed.part.leaves) {
				const from = placed.from + leaf.from;
				const to = placed.from + leaf.to;
				const source = text.slice(from, to);
				const alone = leaf.kind === 'comment' ? parseTagComment(source.trim()) : undefined;
				if (alone) {
					comments.push({from, to, tags: alone});
					const above = leaves.at(-1);
					if (above?.placed === placed && /^[ \t]*\r?\n[ \t]*$/.test(text.slice(above.to, from))) {
						above.tags = [...above.tags, ...alone];
					}
					continue;
				}
				const inside = hasInlines(leaf) ? tagCommentsIn(source, from) : [];
				comments.push(...inside);
				leaves.push({leaf, placed, from, to, tags: inside.flatMap(({tags}) => tags)});
			}
		}
		return {section, tags: onHeading.flatMap(({tags}) => tags), leaves, comments};
	});
}

/** Every tag of a CV, each once, by the alphabet. */
export function tagsIn(cv: Cv): readonly string[] {
	if (!/<!--\s*tags:/i.test(cv.text)) {
		return [];
	}
	const all = taggedSections(cv).flatMap(({tags, leaves}) => [...tags, ...leaves.flatMap((leaf) => leaf.tags)]);
	return [...new Set(all)].sort();
}

function hasInlines({kind}: Leaf): boolean {
	return kind !== 'code' && kind !== 'html' && kind !== 'comment';
}

/** The heading of a section is no leaf: its comments stand on the line of its words. */
function headingComments(text: string, {heading}: CvSection): readonly TagComment[] {
	if (!heading) {
		return [];
	}
	const end = text.indexOf('\n', heading.from);
	return tagCommentsIn(text.slice(heading.from, end < 0 ? text.length : end), heading.from);
}
