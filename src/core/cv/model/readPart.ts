import type {Lexicon} from '../lexicon/lexicon';
import {nodesIn} from './block';
import type {Leaf, Part} from './cv';
import {entryFacts} from './entryFacts';
import {leavesOf} from './leaves';
import type {ParsedMarkdown} from './markdown';
import type {PartOutline} from './outline';

/** Reads the blocks of a part; every offset in the result counts from the part's own start. */
export function readPart({text, tree}: ParsedMarkdown, outline: PartOutline, lexicon: Lexicon): Part {
	const {from, to, kind: section, entry, employer} = outline;
	const raw = text.slice(from, to);
	const leaves = nodesIn(tree, outline).flatMap((node) => leavesOf(text, node, from));
	if (!entry) {
		return {raw, section, leaves};
	}
	const facts = entryFacts(leaves, section, employer, lexicon);
	const inHead = (leaf: Leaf): boolean => (leaf.kind !== 'bullet' || leaf.depth === 0) && leaf.from < facts.head.to;
	return {
		raw,
		section,
		entry: facts,
		leaves: leaves.map((leaf) => (inHead(leaf) ? {...leaf, inHead: true} : leaf)),
	};
}
