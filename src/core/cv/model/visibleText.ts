import type {SyntaxNodeRef} from '@lezer/common';
import {parseInlines} from './markdown';

/** May be markup; everything else in a text is what the reader sees. */
const special = /[*[\\\]`@]|~~|<[!?/a-z]|&#?\w+;|:\/\/|www\.|(?<![\p{L}\d])_|_(?![\p{L}\d])/iu;

/** Code, links and emphasis in their simplest forms, with nothing inside that could be markup. */
const simple = /`[^`\n]+`|\[[^[\]`*_!\\<&]+\]\([^()\s<>\\`*[\]]+\)|(\*\*?)(?! )[^*`[\]\n<_\\]+(?<! )\1(?!\*)/g;

/** Gone for the reader: the node and everything in it. */
const blanked = new Set([
	'EmphasisMark',
	'StrikethroughMark',
	'InlineCode',
	'LinkMark',
	'LinkTitle',
	'LinkLabel',
	'URL',
	'Image',
	'HTMLTag',
	'Comment',
	'ProcessingInstruction',
	'Entity',
]);

export interface VisibleText {
	/** As long as the source. A line break tag becomes a line feed, and so stays a break. */
	readonly text: string;
	/** Holds a prompt in [square brackets] that nobody has filled in yet. */
	readonly prompt: boolean;
}

/** Blanks what a reader of the printed CV does not see, position by position. */
export function visibleText(source: string): VisibleText {
	if (!special.test(source)) {
		return {text: source, prompt: false};
	}
	const plain = source.includes('![') ? source : source.replace(simple, withoutSimpleMarkup);
	return special.test(plain) ? parsedText(source) : {text: plain, prompt: false};
}

/** Saves the parser most of its work. What it leaves over goes to the parser whole. */
function withoutSimpleMarkup(piece: string, mark: string | undefined): string {
	if (piece.startsWith('`')) {
		return ' '.repeat(piece.length);
	}
	if (mark !== undefined) {
		const side = ' '.repeat(mark.length);
		return side + piece.slice(mark.length, -mark.length) + side;
	}
	const end = piece.indexOf(']');
	return ` ${piece.slice(1, end)}${' '.repeat(piece.length - end)}`;
}

function parsedText(source: string): VisibleText {
	const characters: string[] = [];
	let at = 0;
	let prompt = false;
	const blank = (from: number, to: number): void => {
		if (to <= at) {
			return;
		}
		characters.push(source.slice(at, from), blanks(source, from, to));
		at = to;
	};
	parseInlines(source).iterate({
		enter: (node) => {
			if (node.name === 'Escape') {
				blank(node.from, node.from + 1);
				return false;
			}
			if (node.name === 'Link') {
				prompt ||= isPrompt(source, node);
			}
			if (blanked.has(node.name)) {
				blank(Math.max(node.from, at), node.to);
				return false;
			}
			return true;
		},
	});
	characters.push(source.slice(at));
	return {text: characters.join(''), prompt};
}

/** A link without an address is a prompt of a scaffold; `[x]` and footnotes are not. */
function isPrompt(source: string, {from, to, node}: SyntaxNodeRef): boolean {
	const linked = node.getChild('URL') ?? node.getChild('LinkLabel');
	return !linked && to - from > 3 && source[from + 1] !== '^' && source[to - 1] === ']';
}

function blanks(source: string, from: number, to: number): string {
	const piece = source.slice(from, to);
	if (/^<br\s*\/?>$/i.test(piece)) {
		return `\n${' '.repeat(piece.length - 1)}`;
	}
	return piece.includes('\n') ? piece.replace(/[^\n]/g, ' ') : ' '.repeat(piece.length);
}
