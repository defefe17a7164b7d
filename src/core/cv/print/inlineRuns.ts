import type {SyntaxNode, SyntaxNodeRef} from '@lezer/common';
import {decodeEntity} from './entities';
import {hrefOfText, safeHref, targetOf} from './links';
import type {Marks, Run} from './printedCv';
import {Runs} from './runs';

/** The document behind the runs. */
export interface Source {
	readonly text: string;
	readonly references: ReadonlyMap<string, string>;
}

/** Nodes that are markup and print nothing. */
const silent = new Set([
	'EmphasisMark',
	'CodeMark',
	'CodeInfo',
	'StrikethroughMark',
	'HeaderMark',
	'QuoteMark',
	'ListMark',
	'LinkTitle',
	'Comment',
	'CommentBlock',
	'ProcessingInstruction',
]);

interface Level {
	readonly marks: Marks;
	/** A link or an image that leads somewhere; false for brackets that are only brackets. */
	readonly isLink: boolean;
}

/** The runs of a block that holds text. */
export function inlineRuns(source: Source, block: SyntaxNode): readonly Run[] {
	const runs = new Runs(source.text);
	const levels: Level[] = [{marks: {}, isLink: false}];
	let at = block.from;
	const top = (): Level => levels.at(-1) ?? {marks: {}, isLink: false};
	const flush = (to: number): void => {
		runs.add(at, to, top().marks);
		at = to;
	};
	const enter = (node: SyntaxNodeRef): boolean => {
		const {name, from, to} = node;
		if (isText(name, top().isLink, node)) {
			return false;
		}
		flush(from);
		const level = levelOf(source, node, top());
		if (level) {
			levels.push(level);
			return true;
		}
		at = to;
		const {marks} = top();
		if (name === 'Escape') {
			runs.add(from + 1, to, marks);
		} else if (name === 'Entity') {
			runs.addAs(decodeEntity(source.text.slice(from, to)), from, to, marks);
		} else if (name === 'HardBreak' || (name === 'HTMLTag' && isLineBreak(source.text.slice(from, to)))) {
			runs.addBreak(from, to);
		} else if (name === 'URL') {
			addAddress(runs, source.text, node, marks);
		}
		return false;
	};
	const leave = ({to}: SyntaxNodeRef): void => {
		flush(to);
		levels.pop();
	};
	// The block itself is entered first and left last. The cursor walks without recursion, however deep the marks go.
	let isBlock = true;
	block.cursor().iterate(
		(node) => {
			const isInside = !isBlock;
			isBlock = false;
			return isInside ? enter(node) : true;
		},
		(node) => {
			if (levels.length > 1) {
				leave(node);
			}
		},
	);
	flush(block.to);
	return runs.done();
}

/** Marks of brackets that are only brackets are text. */
function isText(name: string, isInLink: boolean, {node}: SyntaxNodeRef): boolean {
	const parent = node.parent?.name;
	return (name === 'LinkMark' || name === 'LinkLabel') && !isInLink && parent !== 'Autolink';
}

/** What changes inside of a node; undefined for nodes without an inside to print. */
function levelOf(source: Source, node: SyntaxNodeRef, {marks, isLink}: Level): Level | undefined {
	switch (node.name) {
		case 'StrongEmphasis':
			return {marks: {...marks, strong: true}, isLink};
		case 'Emphasis':
			return {marks: {...marks, emphasis: true}, isLink};
		case 'InlineCode':
			return {marks: {...marks, code: true}, isLink};
		case 'Strikethrough':
			return {marks: {...marks, strike: true}, isLink};
		case 'Autolink':
			return {marks, isLink: false};
		case 'Link':
		case 'Image': {
			const target = targetOf(source.text, node.node, source.references);
			const href = node.name === 'Link' && target !== undefined ? safeHref(target) : undefined;
			return {marks: href === undefined ? marks : {...marks, href}, isLink: target !== undefined};
		}
		default:
			return silent.has(node.name) || leaves.has(node.name) ? undefined : {marks, isLink};
	}
}

const leaves = new Set(['Escape', 'Entity', 'HardBreak', 'HTMLTag', 'URL', 'LinkMark', 'LinkLabel']);

function isLineBreak(tag: string): boolean {
	return /^<br\b/i.test(tag);
}

/** Bare addresses are printed; those behind a link are not. */
function addAddress(runs: Runs, text: string, {node, from, to}: SyntaxNodeRef, marks: Marks): void {
	const parent = node.parent?.name;
	if (parent !== 'Link' && parent !== 'Image') {
		const href = hrefOfText(text.slice(from, to));
		runs.add(from, to, href === undefined ? marks : {...marks, href});
	}
}
