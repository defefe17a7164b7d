import {isMap, isNode, isPair, isScalar, LineCounter, visit} from 'yaml';
import type {Document, Node, Scalar, YAMLMap, YAMLSeq} from 'yaml';
import {maxDepth} from './nesting';
import {parseYaml} from './parseYaml';

export type YamlPath = readonly (string | number)[];

/** Where something stands in a text, both counted from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

export interface YamlFault extends Place {
	readonly message: string;
}

/** A YAML text that was read as plain data, and can say where each part of it stands. */
export interface YamlSource {
	readonly data: unknown;
	readonly faults: readonly YamlFault[];
	/** The place of the value (or, with `key`, of the key) at the path, or of the nearest parent that exists. */
	readonly place: (path: YamlPath, part?: 'key' | 'value') => Place;
	/** The same as a range of offsets, from the first to after the last character, comments left out. */
	readonly span: (path: YamlPath, part?: 'key' | 'value') => Span;
}

/** A range in a text, in UTF-16 code units. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

export const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads YAML 1.2 as data only: tags, anchors, aliases and merge keys are faults, and so are duplicate keys and nesting
 * beyond all use. The parser's own duplicate check is off because it is quadratic.
 */
export function readYaml(text: string): YamlSource {
	const lineCounter = new LineCounter();
	const parsed = parseYaml(text, {depth: maxDepth}, lineCounter);
	if ('beyond' in parsed) {
		const before = text.slice(0, parsed.at).split('\n');
		const place = {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
		return {
			data: undefined,
			faults: [{...place, message: 'This is nested too deeply'}],
			place: () => place,
			span: () => ({from: parsed.at, to: parsed.at}),
		};
	}
	const {document} = parsed;
	const at = (offset: number): Place => {
		const {line, col} = lineCounter.linePos(offset);
		return {line: Math.max(line, 1), column: Math.max(col, 1)};
	};
	const faults: YamlFault[] = parsed.errors.map((error) => ({
		...at(error.pos[0]),
		message: error.message,
	}));
	collectFaults(document, at, faults);
	faults.sort((a, b) => a.line - b.line || a.column - b.column);
	return {
		data: faults.length === 0 ? (document.toJS({maxAliasCount: 0}) as unknown) : undefined,
		faults,
		place: (path, part = 'value') => at(spanOf(document, path, part).from),
		span: (path, part = 'value') => spanOf(document, path, part),
	};
}

function collectFaults(document: Document.Parsed, at: (offset: number) => Place, faults: YamlFault[]): void {
	const refuseMarks = (node: Scalar | YAMLMap | YAMLSeq): void => {
		if (node.tag) {
			faults.push({...at(start(node)), message: 'Tags (!name) are not allowed here'});
		}
		if (node.anchor !== undefined) {
			faults.push({...at(start(node)), message: 'Anchors (&name) are not allowed here'});
		}
	};
	visit(document, {
		Alias: (_key, node) => {
			faults.push({...at(start(node)), message: 'Aliases (*name) are not allowed here'});
		},
		Scalar: (_key, node) => {
			refuseMarks(node);
		},
		Seq: (_key, node) => {
			refuseMarks(node);
		},
		Map: (_key, map) => {
			refuseMarks(map);
			const seen = new Set<string>();
			for (const {key} of map.items) {
				const place = at(isNode(key) ? start(key) : start(map));
				if (!isScalar(key)) {
					faults.push({...place, message: 'A key must be a plain word'});
					continue;
				}
				const name = String(key.value);
				if (refusedKeys.has(name)) {
					faults.push({...place, message: `The key "${name}" is not allowed`});
				}
				if (seen.has(name)) {
					faults.push({...place, message: `The key "${name}" stands here twice`});
				}
				seen.add(name);
			}
		},
	});
}

/** The place of the value (or key) at the path in a document, or of the nearest parent that exists. */
export function spanOf(document: Document.Parsed, path: YamlPath, part: 'key' | 'value'): Span {
	let node: unknown = document.contents;
	let best = isNode(node) ? spanOfNode(node) : {from: 0, to: 0};
	for (const [depth, step] of path.entries()) {
		const last = depth === path.length - 1;
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
			);
			if (!pair) {
				break;
			}
			if (isNode(pair.key)) {
				best = spanOfNode(pair.key);
			}
			node = pair.value;
			if (last && part === 'key') {
				break;
			}
		} else {
			node = (node as {get?: (key: unknown, keep: boolean) => unknown} | null)?.get?.(step, true);
		}
		if (!isNode(node)) {
			break;
		}
		best = spanOfNode(node);
	}
	return best;
}

function spanOfNode(node: Node): Span {
	const [from, to] = node.range ?? [0, 0];
	return {from, to};
}

function start(node: Node): number {
	return node.range?.[0] ?? 0;
}
