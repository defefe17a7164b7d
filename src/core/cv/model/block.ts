import type {SyntaxNode, Tree} from '@lezer/common';
import type {TextRange} from './cv';

/** A top-level block of the document, or a row of a table. Cheap to make, since every keystroke makes them all. */
export interface Block extends TextRange {
	/** As the parser names it: Paragraph, ATXHeading2, BulletList. */
	readonly name: string;
}

export function topBlocks(tree: Tree): readonly Block[] {
	const blocks: Block[] = [];
	const cursor = tree.cursor();
	if (cursor.firstChild()) {
		do {
			blocks.push({name: cursor.name, from: cursor.from, to: cursor.to});
		} while (cursor.nextSibling());
	}
	return blocks;
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
