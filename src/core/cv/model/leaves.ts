import type {SyntaxNode} from '@lezer/common';
import type {Leaf, LeafKind, TextRange} from './cv';
import {visibleText} from './visibleText';
import {withoutTags} from './withoutTags';
import {wordsOf} from './words';

/** Deeper than any CV; hostile nesting is read as one leaf. */
const deepest = 40;

/** More letters than a block of any CV has; what is longer is not read, since parsers and rules may be slow with it. */
const longest = 10_000;

/** The leaves of a block in reading order, with offsets counted from `base`. They are not yet known to stand in a head. */
export function leavesOf(text: string, block: SyntaxNode, base: number): readonly Leaf[] {
	const leaves: Leaf[] = [];
	collect(text, block, base, {lists: 0, nesting: 0, bullet: false}, leaves);
	return leaves;
}

interface Place {
	readonly lists: number;
	readonly nesting: number;
	/** The next paragraph is the first of a list item. */
	readonly bullet: boolean;
}

function collect(text: string, node: SyntaxNode, base: number, place: Place, leaves: Leaf[]): void {
	const {name} = node;
	if (name === 'BulletList' || name === 'OrderedList' || name === 'Blockquote' || name.startsWith('Table')) {
		if (name === 'TableCell') {
			leaves.push(leaf(text, 'cell', node, node.from, node.to, base, place));
			return;
		}
		const lists = name.endsWith('List') ? place.lists + 1 : place.lists;
		inside(text, node, base, {...place, lists, nesting: place.nesting + 1}, leaves);
	} else if (name === 'ListItem') {
		inside(text, node, base, {...place, nesting: place.nesting + 1, bullet: true}, leaves);
	} else if (name === 'Paragraph' || name === 'Task') {
		paragraph(text, node, base, place, leaves);
	} else if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) {
		const mark = node.firstChild?.from === node.from ? node.firstChild.to : node.from;
		leaves.push(leaf(text, 'heading', node, mark, node.to, base, place));
	} else if (name === 'HTMLBlock') {
		leaves.push(leaf(text, 'html', node, node.from, node.to, base, place));
	} else if (name === 'CommentBlock' || name === 'ProcessingInstructionBlock') {
		leaves.push(silent('comment', node, base, place));
	} else if (name === 'FencedCode' || name === 'CodeBlock') {
		leaves.push(silent('code', node, base, place));
	}
}

function inside(text: string, node: SyntaxNode, base: number, place: Place, leaves: Leaf[]): void {
	if (place.nesting > deepest) {
		leaves.push(silent('code', node, base, place));
		return;
	}
	let {bullet} = place;
	for (let child = node.firstChild; child; child = child.nextSibling) {
		collect(text, child, base, {...place, bullet}, leaves);
		bullet &&= child.name === 'ListMark';
	}
}

/** A paragraph is one leaf, save that the lines of a definition list (`: text`) are bullets of their own. */
function paragraph(text: string, node: SyntaxNode, base: number, place: Place, leaves: Leaf[]): void {
	const kind = place.bullet ? 'bullet' : 'text';
	const source = text.slice(node.from, node.to);
	const from = node.name === 'Task' ? (node.firstChild?.to ?? node.from) : node.from;
	if (!/^: /m.test(source)) {
		leaves.push(leaf(text, kind, node, from, node.to, base, place));
		return;
	}
	let at = from;
	for (const line of source.split('\n')) {
		const definition = line.startsWith(': ');
		const start = at + (definition ? 2 : 0);
		leaves.push(leaf(text, definition ? 'bullet' : kind, node, start, at + line.length, base, place));
		at += line.length + 1;
	}
}

function leaf(
	text: string,
	kind: LeafKind,
	node: SyntaxNode,
	start: number,
	end: number,
	base: number,
	place: Place,
): Leaf {
	let from = start;
	let to = end;
	while (from < to && text.charCodeAt(from) <= 32) {
		from++;
	}
	while (to > from && text.charCodeAt(to - 1) <= 32) {
		to--;
	}
	if (to - from > longest) {
		return silent('code', {from, to}, base, place);
	}
	const source = withoutMarks(text.slice(from, to), node, from);
	const visible = kind === 'html' ? {text: withoutTags(source), prompt: false} : visibleText(source);
	return {
		kind,
		from: from - base,
		to: to - base,
		depth: place.lists,
		text: visible.text,
		words: wordsOf(visible.text),
		inHead: false,
		prompt: visible.prompt,
	};
}

function silent(kind: LeafKind, node: TextRange, base: number, place: Place): Leaf {
	const range = {from: node.from - base, to: node.to - base};
	return {kind, ...range, depth: place.lists, text: '', words: [], inHead: false, prompt: false};
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
