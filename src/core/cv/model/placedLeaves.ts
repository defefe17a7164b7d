import type {Cv, Leaf, Part, SectionKind} from './cv';

/** A leaf with where it stands: its offsets count from the start of the document, those of its words still from its own start. */
export interface PlacedLeaf extends Leaf {
	readonly section: SectionKind;
	readonly part: Part;
}

/** Every leaf in document order. */
export function placedLeaves(cv: Cv): readonly PlacedLeaf[] {
	return cv.sections.flatMap(({parts}) =>
		parts.flatMap(({part, from}) =>
			part.leaves.map((leaf) => ({
				...leaf,
				from: leaf.from + from,
				to: leaf.to + from,
				section: part.section,
				part,
			})),
		),
	);
}
