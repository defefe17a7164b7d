import type {SyntaxNode} from '@lezer/common';
import {htmlRuns} from './htmlRuns';
import {inlineRuns, type Source} from './inlineRuns';
import type {LineIndex} from '../../documents/lineIndex';
import {linesOf} from './linesOf';
import type {Block, ListItem, Run} from './printedCv';
import {readTable} from './tables';

/** Lists and quotes deeper than this are printed as paragraphs, without their marks. */
const deepest = 30;

/** Reads the blocks of a document, in order. */
export class BlockReader {
	readonly #source: Source;
	readonly #index: LineIndex;

	constructor(source: Source, index: LineIndex) {
		this.#source = source;
		this.#index = index;
	}

	/** The blocks inside of a node. */
	blocksIn(parent: SyntaxNode, depth = 0): readonly Block[] {
		if (depth > deepest) {
			return this.#leavesIn(parent);
		}
		const blocks: Block[] = [];
		for (let node = parent.firstChild; node; node = node.nextSibling) {
			const block = this.#block(node, depth);
			if (block) {
				blocks.push(block);
			}
		}
		return blocks;
	}

	#block(node: SyntaxNode, depth: number): Block | undefined {
		const lines = linesOf(this.#index, node.from, node.to);
		switch (node.name) {
			case 'BulletList':
				return {kind: 'list', lines, items: this.#items(node, depth)};
			case 'OrderedList':
				return {kind: 'list', lines, start: this.#firstNumber(node), items: this.#items(node, depth)};
			case 'Blockquote': {
				const blocks = this.blocksIn(node, depth + 1);
				return blocks.length === 0 ? undefined : {kind: 'quote', lines, blocks};
			}
			case 'Table':
				return {kind: 'table', lines, ...readTable(this.#source, this.#index, node)};
			case 'HorizontalRule':
				return {kind: 'rule', lines};
			default:
				return this.#leaf(node);
		}
	}

	#items(list: SyntaxNode, depth: number): readonly ListItem[] {
		return list.getChildren('ListItem').map((item) => ({
			lines: linesOf(this.#index, item.from, item.to),
			blocks: this.blocksIn(item, depth + 1),
		}));
	}

	#firstNumber(list: SyntaxNode): number {
		const mark = list.getChild('ListItem')?.getChild('ListMark');
		return mark ? Number.parseInt(this.#source.text.slice(mark.from, mark.to), 10) || 0 : 1;
	}

	/** A block that holds text itself; undefined where it prints nothing. */
	#leaf(node: SyntaxNode): Block | undefined {
		const lines = linesOf(this.#index, node.from, node.to);
		const {text} = this.#source;
		const textBlock = (runs: readonly Run[]): Block | undefined =>
			runs.length === 0 ? undefined : {kind: 'paragraph', lines, runs};
		const level = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
		if (level !== undefined) {
			const runs = inlineRuns(this.#source, node);
			return runs.length === 0 ? undefined : {kind: 'heading', lines, level: Number(level), runs};
		}
		switch (node.name) {
			case 'Paragraph':
			case 'Task':
				return textBlock(inlineRuns(this.#source, node));
			case 'HTMLBlock':
				return textBlock(htmlRuns(text, node.from, node.to));
			case 'FencedCode':
			case 'CodeBlock': {
				const runs = this.#codeLines(node);
				return runs.length === 0 ? undefined : {kind: 'code', lines, runs};
			}
			default:
				return undefined;
		}
	}

	/** Lines of code as they are, with breaks between. */
	#codeLines(node: SyntaxNode): readonly Run[] {
		const runs: Run[] = [];
		for (const part of node.getChildren('CodeText')) {
			let at = part.from;
			for (const line of this.#source.text.slice(part.from, part.to).split(/(\r\n?|\n)/)) {
				const to = at + line.length;
				if (/^[\r\n]/.test(line)) {
					runs.push({kind: 'break', from: at, to});
				} else if (line !== '') {
					runs.push({kind: 'text', text: line, from: at, to});
				}
				at = to;
			}
		}
		return runs;
	}

	/** What a node too deep to show holds, as blocks in a row. */
	#leavesIn(parent: SyntaxNode): readonly Block[] {
		const blocks: Block[] = [];
		parent.cursor().iterate(({name, node}) => {
			const block = name === 'Table' ? this.#block(node, deepest) : this.#leaf(node);
			if (block) {
				blocks.push(block);
			}
			return block === undefined;
		});
		return blocks;
	}
}
