import type {SyntaxNode} from '@lezer/common';
import type {Leaf, LeafKind, TextRange} from './cv';
import type {LeafTexts} from './leafTexts';
import {Slots} from './slot';

/** Deeper than any CV; hostile nesting is read as one leaf. */
const deepest = 40;

/** More letters than a block of any CV has; what is longer is not read, since parsers and rules may be slow with it. */
const longest = 10_000;

/**
 * The leaves of a block in reading order. `raw`: the text from `base` on, as far as the block reaches; offsets count from its
 * start. The leaves are not yet known to stand in a head.
 */
export function leavesOf(raw: string, block: SyntaxNode, base: number, texts: LeafTexts): readonly Leaf[] {
	const leaves: Leaf[] = [];
	collect(raw, block, base, {lists: 0, nesting: 0, bullet: false, texts}, leaves);
	return leaves;
}

interface Place {
	readonly lists: number;
	readonly nesting: number;
	/** The next paragraph is the first of a list item. */
	readonly bullet: boolean;
	readonly texts: LeafTexts;
}

function collect(raw: string, node: SyntaxNode, base: number, place: Place, leaves: Leaf[]): void {
	const {name} = node;
	if (name === 'BulletList' || name === 'OrderedList' || name === 'Blockquote' || name.startsWith('Table')) {
		if (name === 'TableCell') {
			leaves.push(leaf(raw, 'cell', node, node.from, node.to, base, place));
			return;
		}
		const lists = name.endsWith('List') ? place.lists + 1 : place.lists;
		inside(raw, node, base, {...place, lists, nesting: place.nesting + 1}, leaves);
	} else if (name === 'ListItem') {
		inside(raw, node, base, {...place, nesting: place.nesting + 1, bullet: true}, leaves);
	} else if (name === 'Paragraph' || name === 'Task') {
		paragraph(raw, node, base, place, leaves);
	} else if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) {
		const mark = node.firstChild?.from === node.from ? node.firstChild.to : node.from;
		leaves.push(leaf(raw, 'heading', node, mark, node.to, base, place));
	} else if (name === 'HTMLBlock') {
		leaves.push(leaf(raw, 'html', node, node.from, node.to, base, place));
	} else if (name === 'CommentBlock' || name === 'ProcessingInstructionBlock') {
		leaves.push(unread('comment', node, base, place));
	} else if (name === 'FencedCode' || name === 'CodeBlock') {
		leaves.push(unread('code', node, base, place));
	}
}

function inside(raw: string, node: SyntaxNode, base: number, place: Place, leaves: Leaf[]): void {
	if (place.nesting > deepest) {
		leaves.push(unread('code', node, base, place));
		return;
	}
	let {bullet} = place;
	for (let child = node.firstChild; child; child = child.nextSibling) {
		collect(raw, child, base, {...place, bullet}, leaves);
		bullet &&= child.name === 'ListMark';
	}
}

/** A paragraph is one leaf, save that the lines of a definition list (`: text`) are bullets of their own. */
function paragraph(raw: string, node: SyntaxNode, base: number, place: Place, leaves: Leaf[]): void {
	const kind = place.bullet ? 'bullet' : 'text';
	const source = raw.slice(node.from - base, node.to - base);
	const from = node.name === 'Task' ? (node.firstChild?.to ?? node.from) : node.from;
	if (!/^: /m.test(source)) {
		leaves.push(leaf(raw, kind, node, from, node.to, base, place));
		return;
	}
	let at = from;
	for (const line of source.split('\n')) {
		const definition = line.startsWith(': ');
		const start = at + (definition ? 2 : 0);
		leaves.push(leaf(raw, definition ? 'bullet' : kind, node, start, at + line.length, base, place));
		at += line.length + 1;
	}
}

function leaf(
	raw: string,
	kind: LeafKind,
	node: SyntaxNode,
	start: number,
	end: number,
	base: number,
	place: Place,
): Leaf {
	let from = start - base;
	let to = end - base;
	while (from < to && raw.charCodeAt(from) <= 32) {
		from++;
	}
	while (to > from && raw.charCodeAt(to - 1) <= 32) {
		to--;
	}
	if (to - from > longest) {
		return silent('code', {from, to}, place);
	}
	const source = raw.slice(from, to);
	const {text, words, uses, prompt, slots} = place.texts.read(kind, source, withoutMarks(source, node, base + from));
	return {kind, from, to, depth: place.lists, text, words, uses, inHead: false, prompt, slots};
}

function silent(kind: LeafKind, {from, to}: TextRange, place: Place): Leaf {
	return {
		kind,
		from,
		to,
		depth: place.lists,
		text: '',
		words: [],
		uses: 0,
		inHead: false,
		prompt: false,
		slots: new Slots(),
	};
}

/** A block that is not read. */
function unread(kind: LeafKind, node: TextRange, base: number, place: Place): Leaf {
	return silent(kind, {from: node.from - base, to: node.to - base}, place);
}

/** Blanks the marks of quotes and headings that stand inside the text of a leaf. */
function withoutMarks(source: string, node: SyntaxNode, from: number): string {
	const pieces: string[] = [];
	let at = 0;
	for (let child = node.firstChild; child; child = child.nextSibling) {
		if (child.name === 'QuoteMark' || child.name === 'HeaderMark') {
			const start = child.from - from;
			const end = Math.min(child.to - from, source.length);
			if (start >= at && start < end) {
				pieces.push(source.slice(at, start), ' '.repeat(end - start));
				at = end;
			}
		}
	}
	return at === 0 ? source : pieces.join('') + source.slice(at);
}
