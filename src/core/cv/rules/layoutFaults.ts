import {Slot} from '../model/slot';
import type {Fix, Report} from '../check/rule';
import type {Leaf, Part} from '../model/cv';

export interface LayoutFault {
	readonly kind: 'table' | 'image' | 'html' | 'symbol' | 'bullet' | 'letters';
	/** Offsets count from the start of the part, as those of the report do. */
	readonly from: number;
	readonly to: number;
	readonly report: Report;
}

const image = /!\[[^\]\n]{0,300}\](?:\([^)\n]{0,300}\)|\[[^\]\n]{0,300}\])/g;
const layoutTag =
	/<(table|td|th|tr|div|span|section|font|center|style|img|svg|picture|iframe|canvas|textarea|marquee)\b([^<>]*)>/i;
const columns = /column|float|grid|flex|position\s*:/i;
const pandoc = /^:{3,}[ \t]*\{?[.\w][^\n]*/m;

const glyph = '[•▪▫■□▸▹►▻➢➤➔➜◆◇◦●○‣⁃∙✓✔✗✘❖\\uE000-\\uF8FF]';
const glyphAtLine = new RegExp(`^[ \\t]*(${glyph})[ \\t]*(?=\\S)`, 'gmu');
const rating = /[★☆✩✪●○◉◯■□▮▯▰▱]{2,}/gu;
/** Signs of text that are listed among the emoji as well, and the digits and marks that begin some. */
const plainSigns = '©®™\\d#*↔↕▪▫▶◀‼⁉ℹ〰♀♂';
/** What joins emoji, colours them or asks for their coloured form. */
const modifiers = '[\\p{Extended_Pictographic}\\p{Mn}\\p{Cf}\\p{Sk}]*';
const symbols = new RegExp(`(?![${plainSigns}])[\\uE000-\\uF8FF\\p{Extended_Pictographic}]${modifiers}[ \\t]?`, 'gu');
const flags = /[\u{1F1E6}-\u{1F1FF}]{2}[ \t]?/gu;
const unusual = /[\u2022-\u205E\u2190-\u2BFF\uD83C-\uDBFF\uE000-\uF8FF]/;
const spacedLetters = /(?<![\p{L}\p{N}])\p{Lu}(?: {1,3}\p{Lu}){4,}(?![\p{L}\p{N}])/gu;
const grades = /^[A-EU]$/;

const kept = new Slot<readonly LayoutFault[]>();

/** What recruiting systems cannot read in a part; looked for once per part. */
export function layoutFaults(part: Part): readonly LayoutFault[] {
	const known = kept.get(part);
	if (known) {
		return known;
	}
	const faults: LayoutFault[] = [];
	const add = (
		kind: LayoutFault['kind'],
		from: number,
		to: number,
		message: string,
		extra: Partial<Report> = {},
	): void => {
		faults.push({kind, from, to, report: {from, to, message, ...extra}});
	};
	addTables(part, add);
	for (const leaf of part.leaves) {
		if (leaf.kind !== 'comment' && leaf.kind !== 'code') {
			addMarkup(part, leaf, add);
			addSymbols(leaf, add);
			addSpacedLetters(leaf, add);
		}
	}
	kept.set(part, faults);
	return faults;
}

type Add = (kind: LayoutFault['kind'], from: number, to: number, message: string, extra?: Partial<Report>) => void;

/** From the first line of the table to the last, as far as the part holds it. */
function addTables({raw, leaves}: Part, add: Add): void {
	let from = -1;
	let to = -1;
	const tell = (): void => {
		if (from >= 0) {
			add(
				'table',
				from,
				to,
				'A table. Systems read its cells in an order of their own, or not at all: use lines or bullets.',
			);
		}
		from = -1;
	};
	for (const leaf of leaves) {
		if (leaf.kind !== 'cell') {
			tell();
			continue;
		}
		const end = raw.indexOf('\n', leaf.to);
		from = from < 0 ? raw.lastIndexOf('\n', leaf.from - 1) + 1 : from;
		to = end < 0 ? raw.length : end;
	}
	tell();
}

function addMarkup({raw}: Part, leaf: Leaf, add: Add): void {
	const written = raw.slice(leaf.from, leaf.to);
	if (!/[<:]|!\[/.test(written)) {
		return;
	}
	const source = written.replace(/`[^`\n]*`|<!--[\s\S]*?-->/g, (hidden) => ' '.repeat(hidden.length));
	for (const match of source.matchAll(image)) {
		const from = leaf.from + match.index;
		add('image', from, from + match[0].length, 'An image. Systems cannot read it, and many drop it.');
	}
	const tag = layoutTag.exec(source);
	if (tag) {
		const from = leaf.from + tag.index;
		const [text, name = '', attributes = ''] = tag;
		const aside = /^(?:table|td|th|tr)$/i.test(name) || columns.test(attributes);
		const message = /^(?:img|svg|picture|canvas)$/i.test(name)
			? 'An image. Systems cannot read it, and many drop it.'
			: aside
				? 'Columns. Systems read across them, so that lines of one land in the midst of the other.'
				: 'HTML that sets the layout. Systems drop it, or what stands in it: plain text is read surely.';
		add('html', from, from + text.length, message, aside ? {atLeast: 'error'} : {});
	}
	const box = pandoc.exec(source);
	if (box) {
		const from = leaf.from + box.index;
		add('html', from, from + box[0].trimEnd().length, 'A box or columns. Systems read one column of text.');
	}
}

function addSymbols(leaf: Leaf, add: Add): void {
	const {text, from} = leaf;
	if (!unusual.test(text)) {
		return;
	}
	const told: boolean[] = [];
	const mark = (start: number, length: number): void => {
		told.fill(true, start, start + length);
		for (let at = start; at < start + length; at++) {
			told[at] = true;
		}
	};
	for (const match of text.matchAll(rating)) {
		mark(match.index, match[0].length);
		const message =
			'A rating in symbols. Systems cannot read it, and people ask what the scale is: say where you used it.';
		add('symbol', from + match.index, from + match.index + match[0].length, message);
	}
	addGlyphBullets(leaf, told, mark, add);
	for (const pattern of [symbols, flags]) {
		for (const match of text.matchAll(pattern)) {
			if (!told[match.index]) {
				const at = {from: from + match.index, to: from + match.index + match[0].length};
				const fix: Fix = {title: 'Delete the symbol', preferred: true, edits: [{...at, text: ''}]};
				const message = 'A symbol that systems turn into odd characters. The words beside it say enough.';
				add('symbol', at.from, at.to, message, {fixes: [fix]});
			}
		}
	}
}

/** One finding for the lines of a leaf that begin with a bullet of another make. */
function addGlyphBullets(
	{text, from, kind}: Leaf,
	told: readonly boolean[],
	mark: (start: number, length: number) => void,
	add: Add,
): void {
	const lines = [...text.matchAll(glyphAtLine)].filter(
		(match) => !told[match.index + match[0].indexOf(match[1] ?? '')],
	);
	const [first] = lines;
	if (!first) {
		return;
	}
	lines.forEach((match) => {
		mark(match.index, match[0].length);
	});
	const inList = kind === 'bullet';
	const start = from + first.index + (inList ? 0 : first[0].indexOf(first[1] ?? ''));
	const end = inList ? from + first.index + first[0].length : start + 1;
	const edits = lines.map((match) => {
		const at = from + match.index;
		const glyphAt = match[0].indexOf(match[1] ?? '');
		return inList
			? {from: at, to: at + match[0].length, text: ''}
			: {from: at + glyphAt, to: at + match[0].length, text: '- '};
	});
	const title = inList ? 'Delete the second bullet' : 'Make it a list';
	const message = inList
		? 'A bullet within a bullet. One is enough, and systems know the plain one.'
		: 'These bullets are characters of the text. Systems, and the exports, take them for words: begin the lines with a hyphen.';
	add('bullet', start, end, message, {fixes: [{title, preferred: true, edits}]});
}

function addSpacedLetters({text, from}: Leaf, add: Add): void {
	for (const match of text.matchAll(spacedLetters)) {
		const letters = match[0].split(/ +/);
		if (letters.every((letter) => grades.test(letter))) {
			continue;
		}
		const joined = match[0].replace(/ {2,}/g, '\n').replace(/ /g, '').replace(/\n/g, ' ');
		const at = {from: from + match.index, to: from + match.index + match[0].length};
		add(
			'letters',
			at.from,
			at.to,
			'Letters with spaces between them. Systems, and screen readers, see single letters and no word.',
			{
				fixes: [{title: `Write ${joined}`, preferred: true, edits: [{...at, text: joined}]}],
			},
		);
	}
}
