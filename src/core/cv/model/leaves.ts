import {blocksIn} from './block';
import type {Block} from './block';
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
export function leavesOf(raw: string, block: Block, base: number, texts: LeafTexts): readonly Leaf[] {
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

function collect(raw: string, block: Block, base: number, place: Place, leaves: Leaf[]): void {
	const {name} = block;
	if (name === 'BulletList' || name === 'OrderedList' || name === 'Blockquote' || name.startsWith('Table')) {
		if (name === 'TableCell') {
			leaves.push(leaf(raw, 'cell', block, block.from, block.to, base, place));
			return;
		}
		const lists = name.endsWith('List') ? place.lists + 1 : place.lists;
		inside(raw, block, base, {...place, lists, nesting: place.nesting + 1}, leaves);
	} else if (name === 'ListItem') {
		inside(raw, block, base, {...place, nesting: place.nesting + 1, bullet: true}, leaves);
	} else if (name === 'Paragraph' || name === 'Task') {
		paragraph(raw, block, base, place, leaves);
	} else if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) {
		const [mark] = blocksIn(block);
		const from = mark?.from === block.from ? mark.to : block.from;
		leaves.push(leaf(raw, 'heading', block, from, block.to, base, place));
	} else if (name === 'HTMLBlock') {
		leaves.push(leaf(raw, 'html', block, block.from, block.to, base, place));
	} else if (name === 'CommentBlock' || name === 'ProcessingInstructionBlock') {
		leaves.push(unread('comment', block, base, place));
	} else if (name === 'FencedCode' || name === 'CodeBlock') {
		leaves.push(unread('code', block, base, place));
	}
}

function inside(raw: string, block: Block, base: number, place: Place, leaves: Leaf[]): void {
	if (place.nesting > deepest) {
		leaves.push(unread('code', block, base, place));
		return;
	}
	let {bullet} = place;
	for (const child of blocksIn(block)) {
		collect(raw, child, base, {...place, bullet}, leaves);
		bullet &&= child.name === 'ListMark';
	}
}

/** A paragraph is one leaf, save that the lines of a definition list (`: text`) are bullets of their own. */
function paragraph(raw: string, block: Block, base: number, place: Place, leaves: Leaf[]): void {
	const kind = place.bullet ? 'bullet' : 'text';
	const source = raw.slice(block.from - base, block.to - base);
	const from = block.name === 'Task' ? (blocksIn(block)[0]?.to ?? block.from) : block.from;
	if (!/^: /m.test(source)) {
		leaves.push(leaf(raw, kind, block, from, block.to, base, place));
		return;
	}
	let at = from;
	for (const line of source.split('\n')) {
		const definition = line.startsWith(': ');
		const start = at + (definition ? 2 : 0);
		leaves.push(leaf(raw, definition ? 'bullet' : kind, block, start, at + line.length, base, place));
		at += line.length + 1;
	}
}

function leaf(raw: string, kind: LeafKind, block: Block, start: number, end: number, base: number, place: Place): Leaf {
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
	const {text, words, uses, prompt, slots} = place.texts.read(kind, source, withoutMarks(source, block, base + from));
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
function unread(kind: LeafKind, block: TextRange, base: number, place: Place): Leaf {
	return silent(kind, {from: block.from - base, to: block.to - base}, place);
}

/** Blanks the marks of quotes and headings that stand inside the text of a leaf. */
function withoutMarks(source: string, block: Block, from: number): string {
	const pieces: string[] = [];
	let at = 0;
	for (const child of blocksIn(block)) {
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
