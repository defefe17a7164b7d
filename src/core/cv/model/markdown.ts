import {TreeFragment} from '@lezer/common';
import type {Tree} from '@lezer/common';
import {GFM, parser} from '@lezer/markdown';
import type {TextChange} from '../../documents/minimalEdit';

const inlineNames = [
	'Escape',
	'Entity',
	'InlineCode',
	'HTMLTag',
	'Emphasis',
	'Strikethrough',
	'HardBreak',
	'Link',
	'Image',
	'Autolink',
	'LinkEnd',
];

const blockNames = [
	'LinkReference',
	'IndentedCode',
	'FencedCode',
	'Blockquote',
	'HorizontalRule',
	'BulletList',
	'OrderedList',
	'ATXHeading',
	'HTMLBlock',
	'SetextHeading',
	'Table',
	'TaskList',
];

/**
 * Inline parsing costs most of the time and most leaves have no markup, so blocks and inlines are parsed apart. A parser
 * removes only what it has already, hence the two steps.
 */
const github = parser.configure(GFM);
/** Without inlines there is nothing to look for in a leaf, so that not even its letters are walked over. */
const blocks = Object.assign(github.configure({remove: inlineNames}), {parseInline: () => []});
const inlines = github.configure({remove: blockNames});
const plainInlines = inlines.configure({remove: ['Autolink']});

/** A Markdown text with its block tree. */
export interface ParsedMarkdown {
	readonly text: string;
	readonly tree: Tree;
}

export function parseBlocks(text: string): ParsedMarkdown {
	return {text, tree: blocks.parse(text)};
}

/** The same as `parseBlocks` for the changed text, with what the change did not touch taken from `before`. */
export function reparseBlocks(before: ParsedMarkdown, text: string, change: TextChange): ParsedMarkdown {
	const {start, end, text: added} = change;
	const fragments = TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [
		{fromA: start, toA: end, fromB: start, toB: start + added.length},
	]);
	return {text, tree: blocks.parse(text, fragments)};
}

/** The inline tree of one leaf's text. */
export function parseInlines(text: string): Tree {
	return (/:\/\/|www\.|@/.test(text) ? inlines : plainInlines).parse(text);
}
