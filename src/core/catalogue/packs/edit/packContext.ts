import {isMap, isNode, isPair, visit} from 'yaml';
import type {Document, Scalar} from 'yaml';
import type {Span, YamlPath} from '../../../documents/yamlSource';
import {partAround, pathInPack} from './packPart';
import {placeOf} from './placeOf';
import type {Marked} from './placeOf';
import type {Holds, ListShape, MapShape, RecordShape} from './packShape';
import {packTree} from './packTree';

/** What is being written at a place. `from` and `to` hold the word at the cursor, which may be empty. */
export interface PackContext extends Span {
	readonly written: WrittenKey | WrittenValue;
	readonly path: YamlPath;
	/** Text that has to come first: the dash of a list. */
	readonly lead: '' | '- ';
	/** It stands in braces or brackets. */
	readonly flow: boolean;
	/** A colon follows already. */
	readonly colon: boolean;
}

/** A key of a mapping, or of a change to one. */
export interface WrittenKey {
	readonly type: 'key';
	readonly of: MapShape | RecordShape | ListShape;
	/** The other keys that stand there. */
	readonly present: readonly string[];
}

export interface WrittenValue {
	readonly type: 'value';
	readonly holds: Holds;
	/** The other items where the value is an item of a list. */
	readonly present: readonly string[];
}

/**
 * What can be written at an offset: one thing, or two where a blank line may continue a list or go on with the mapping
 * around it. Works in half-written packs: a mark is put at the cursor, and the parser says where it has landed. Empty
 * in comments, in prose and wherever nothing of ours can stand.
 */
export function packContexts(text: string, offset: number): readonly PackContext[] {
	if (offset < 0 || offset > text.length) {
		return [];
	}
	const around = partAround(text, offset);
	const {text: part, shift} = around;
	const at = offset - shift;
	const mark = unusedWord(part);
	const [lineFrom, lineTo] = [part.lastIndexOf('\n', at - 1) + 1, lineEnd(part, at)];
	const before = part.slice(lineFrom, at);
	const after = part.slice(at, lineTo);
	const isOpenLine = /^[ \t]*(?:-[ \t]+)*[\w.-]*$/.test(before) && /^[\w.-]*[ \t]*(?:#.*)?$/.test(after);
	const isBlank = /^[ \t]*$/.test(before) && /^[ \t]*$/.test(after);
	const rest = /^[\w.-]*/.exec(after)?.[0].length ?? 0;
	const found: PackContext[] = [];
	const look = (lead: PackContext['lead'], colon: string): PackContext | undefined => {
		const probed = part.slice(0, at) + lead + mark + part.slice(at, at + rest) + colon + part.slice(at + rest);
		const context = contextOf(probed, mark, lead, colon === '');
		const path = pathInPack(context?.path ?? [], around);
		return context && {...context, path, from: context.from + shift, to: context.to + shift};
	};
	const first = (isOpenLine ? look('', ':') : undefined) ?? look('', '');
	if (first) {
		found.push(first);
	}
	const item = isBlank ? look('- ', '') : undefined;
	if (item) {
		found.push(item);
	}
	return found;
}

function lineEnd(text: string, from: number): number {
	const end = /\r?\n/.exec(text.slice(from));
	return end ? from + end.index : text.length;
}

function unusedWord(text: string): string {
	let word = 'zq';
	while (text.includes(word)) {
		word += 'q';
	}
	return word;
}

function contextOf(
	text: string,
	mark: string,
	lead: PackContext['lead'],
	maySeeColon: boolean,
): PackContext | undefined {
	const tree = packTree(text);
	const found = tree && markedNode(tree.document, mark);
	if (!found) {
		return undefined;
	}
	const {node, trail} = found;
	const written = text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
	const quote = /^["']/.test(written) ? 1 : 0;
	const word = written.slice(
		quote,
		quote > 0 && written.length > 1 && written.endsWith(written.slice(0, 1)) ? -1 : undefined,
	);
	if (!/^[\w.-]*$/.test(word)) {
		return undefined;
	}
	const place = placeOf(found);
	if (!place || !isInLine(text, trail, node)) {
		return undefined;
	}
	const from = (node.range?.[0] ?? 0) + quote - lead.length;
	const to = from + word.length - mark.length;
	const colon = maySeeColon && /^["']?[ \t]*:/.test(text.slice(to + lead.length + mark.length));
	return {...place, from, to, lead, colon};
}

/** A key of a block stands below the other keys: the parser takes it in elsewhere too. */
function isInLine(text: string, trail: Marked['trail'], node: Scalar): boolean {
	const map = trail.filter((each) => isMap(each)).at(-1);
	const [pair] = trail.slice(-1);
	if (!map || map.flow === true || !isPair(pair) || pair.key !== node) {
		return true;
	}
	const columns = map.items.flatMap(({key}) => (isNode(key) ? [columnAt(text, key.range?.[0] ?? 0)] : []));
	return columns.every((column) => column === columns[0]);
}

function columnAt(text: string, offset: number): number {
	return offset - text.lastIndexOf('\n', offset - 1) - 1;
}

function markedNode(tree: Document.Parsed, mark: string): Marked | undefined {
	let found: Marked | undefined;
	visit(tree, {
		Scalar: (_key, node, trail) => {
			if (typeof node.source === 'string' && node.source.includes(mark)) {
				found = {node, trail};
				return visit.BREAK;
			}
			return undefined;
		},
	});
	return found;
}
