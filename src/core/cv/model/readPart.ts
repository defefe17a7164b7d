import type {Lexicon} from '../lexicon/lexicon';
import {blocksBetween} from './block';
import type {EntryFacts, Leaf, Part, SectionKind} from './cv';
import {entryFacts} from './entryFacts';
import {leavesOf} from './leaves';
import {LeafTexts} from './leafTexts';
import type {ParsedMarkdown} from './markdown';
import {ownText} from './ownText';
import type {PartOutline} from './outline';
import {Slots} from './slot';

export interface ReadPart {
	readonly outline: PartOutline;
	readonly part: Part;
}

/**
 * Reads the blocks of a part; every offset in the result counts from the part's own start. What the part had in common
 * with another one, as a rule with itself before an edit, is taken from there; the result is the same without it.
 */
export function readPart(
	{text, tree}: ParsedMarkdown,
	outline: PartOutline,
	lexicon: Lexicon,
	before?: ReadPart,
): Part {
	const {from, to, kind: section, entry, employer} = outline;
	const raw = ownText(text.slice(from, to));
	const texts = new LeafTexts(lexicon, before?.part);
	const leaves = blocksBetween(tree, outline).flatMap((block) => leavesOf(raw, block, from, texts));
	if (!entry) {
		return {raw, section, leaves, slots: new Slots()};
	}
	const known = before && before.outline.employer === employer ? sameHead(before.part, section, leaves) : undefined;
	const facts = known ?? entryFacts(leaves, section, employer, lexicon);
	const inHead = (leaf: Leaf): boolean => (leaf.kind !== 'bullet' || leaf.depth === 0) && leaf.from < facts.head.to;
	return {
		raw,
		section,
		entry: facts,
		leaves: leaves.map((leaf) => (inHead(leaf) ? {...leaf, inHead: true} : leaf)),
		slots: new Slots(),
	};
}

/** What the other part says of its head, where the head is the same word for word and stands at the same place. */
function sameHead(other: Part, section: SectionKind, leaves: readonly Leaf[]): EntryFacts | undefined {
	if (other.section !== section) {
		return undefined;
	}
	for (const [at, leaf] of leaves.entries()) {
		const its = other.leaves[at];
		// A head ends before the first bullet of a list.
		if (at > 0 && isListed(leaf) && isListed(its)) {
			return other.entry;
		}
		if (its?.slots !== leaf.slots || its.from !== leaf.from || its.depth !== leaf.depth) {
			return undefined;
		}
	}
	return other.leaves.length === leaves.length ? other.entry : undefined;
}

function isListed(leaf: Leaf | undefined): boolean {
	return leaf?.kind === 'bullet' && leaf.depth > 0;
}
