import {Tree} from '@lezer/common';
import type {TextRange} from './cv';

/** A block of the document, of whatever depth, or a mark such as that of a list item. */
export interface Block extends TextRange {
	/** As the parser names it: Paragraph, ATXHeading2, BulletList. */
	readonly name: string;
	/** The same object for as long as no edit touches it. */
	readonly tree: Tree;
}

const everywhere: TextRange = {from: 0, to: Infinity};

/** The blocks that stand in no other. */
export function topBlocks(tree: Tree): readonly Block[] {
	const blocks: Block[] = [];
	addBlocks(tree, 0, everywhere, blocks);
	return blocks;
}

/** What stands in a block, one level down. */
export function blocksIn({tree, from}: Block): readonly Block[] {
	const blocks: Block[] = [];
	addBlocks(tree, from, everywhere, blocks);
	return blocks;
}

/** The blocks that lie in a range: those that stand in no other, or the rows of a table that the range cuts. */
export function blocksBetween(tree: Tree, range: TextRange): readonly Block[] {
	const blocks: Block[] = [];
	addBlocks(tree, 0, range, blocks);
	const isInside = ({from, to}: Block): boolean => from >= range.from && to <= range.to;
	return blocks.flatMap((block) => (isInside(block) ? [block] : blocksIn(block).filter(isInside)));
}

/**
 * Takes them from the tree itself, without the cursors and nodes that one walks with, since every keystroke asks for them
 * all. The parser bundles the blocks of a long document in trees without a name, and some of the cells and marks in buffers.
 */
function addBlocks(tree: Tree, base: number, {from, to}: TextRange, blocks: Block[]): void {
	const {children, positions} = tree;
	if (!children.every((child) => child instanceof Tree)) {
		addBuffered(tree, base, blocks);
		return;
	}
	children.forEach((child, at) => {
		const start = base + (positions[at] ?? 0);
		const end = start + child.length;
		if (end <= from || start >= to) {
			return;
		}
		if (child.type.isAnonymous) {
			addBlocks(child, start, {from, to}, blocks);
		} else {
			blocks.push({name: child.type.name, from: start, to: end, tree: child});
		}
	});
}

/** The same of a tree that keeps in buffers some of what stands in it: small things, of which no block has many. */
function addBuffered(tree: Tree, base: number, blocks: Block[]): void {
	for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
		blocks.push({name: node.name, from: base + node.from, to: base + node.to, tree: node.toTree()});
	}
}
