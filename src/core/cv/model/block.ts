import {Tree} from '@lezer/common';
import type {SyntaxNode} from '@lezer/common';
import type {TextRange} from './cv';

/** A block of the document, or a row of a table. */
export interface Block extends TextRange {
	/** As the parser names it: Paragraph, ATXHeading2, BulletList. */
	readonly name: string;
}

/** A block that stands in no other. Its tree is the same object for as long as no edit touches it. */
export interface TopBlock extends Block {
	readonly tree: Tree;
}

/** Every keystroke asks for them all, so they are taken from the tree without the cursors and nodes that one walks with. */
export function topBlocks(tree: Tree): readonly TopBlock[] {
	const blocks: TopBlock[] = [];
	addBlocks(tree, 0, blocks);
	return blocks;
}

/** The parser bundles the blocks of a long document in trees without a name; buffers hold only what stands in a block. */
function addBlocks({children, positions}: Tree, base: number, blocks: TopBlock[]): void {
	for (let at = 0; at < children.length; at++) {
		const child = children[at];
		const from = base + (positions[at] ?? 0);
		if (!(child instanceof Tree)) {
			continue;
		}
		if (child.type.isAnonymous) {
			addBlocks(child, from, blocks);
		} else {
			blocks.push({name: child.type.name, from, to: from + child.length, tree: child});
		}
	}
}

export function tableRows(tree: Tree, table: Block): readonly Block[] {
	const rows: Block[] = [];
	for (let row = tree.topNode.childAfter(table.from)?.firstChild; row; row = row.nextSibling) {
		rows.push({name: row.name, from: row.from, to: row.to});
	}
	return rows;
}

/** The nodes that lie in a range: top-level ones, or the rows of a table that the range cuts. */
export function nodesIn(tree: Tree, {from, to}: TextRange): readonly SyntaxNode[] {
	const nodes: SyntaxNode[] = [];
	for (let node = tree.topNode.childAfter(from); node && node.from < to; node = node.nextSibling) {
		if (node.from >= from && node.to <= to) {
			nodes.push(node);
			continue;
		}
		for (let row = node.firstChild; row; row = row.nextSibling) {
			if (row.from >= from && row.to <= to) {
				nodes.push(row);
			}
		}
	}
	return nodes;
}
