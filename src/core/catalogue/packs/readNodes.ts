import {isAlias, isMap, isNode, isScalar, isSeq} from 'yaml';
import type {Node, Scalar, YAMLMap} from 'yaml';
import type {Span} from '../../documents/yamlSource';
import {refusedKeys} from '../../documents/yamlSource';
import type {PackNode, PackPair} from './packNode';
import type {PackProblem} from './packProblem';
import {shortened} from './shortened';

/** A merge key would be an alias in disguise. */
const mergeKey = '<<';

/**
 * The nodes of a parsed pack as plain parts with their places. Whatever is more than data (tags, anchors, aliases, merge
 * keys, keys that name what objects are made of) is a problem and left out, and so is a key that stands twice.
 */
export function readNodes(root: Node, text: string): {readonly node?: PackNode; readonly problems: PackProblem[]} {
	const reader = new NodeReader(text);
	const node = reader.read(root);
	return {...(node && {node}), problems: reader.problems};
}

class NodeReader {
	readonly problems: PackProblem[] = [];
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	read(node: unknown): PackNode | undefined {
		if (!isNode(node)) {
			return undefined;
		}
		const span = this.#span(node);
		if (isAlias(node)) {
			this.#refuse('yaml', span, {reason: 'alias'});
			return undefined;
		}
		if (node.tag !== undefined || node.anchor !== undefined) {
			this.#refuse('yaml', span, {reason: node.tag === undefined ? 'anchor' : 'tag'});
			return undefined;
		}
		if (isMap(node)) {
			return {kind: 'map', span, pairs: this.#pairs(node)};
		}
		if (isSeq(node)) {
			return {kind: 'list', span, items: node.items.map((item) => this.read(item))};
		}
		return isScalar(node) ? {kind: 'scalar', span, value: plain(node)} : undefined;
	}

	#pairs(map: YAMLMap): ReadonlyMap<string, PackPair> {
		const pairs = new Map<string, PackPair>();
		for (const {key, value} of map.items) {
			const place = isNode(key) ? this.#span(key) : {from: map.range?.[0] ?? 0, to: map.range?.[0] ?? 0};
			if (!isScalar(key) || key.tag !== undefined || key.anchor !== undefined) {
				this.#refuse('yaml', place, {reason: 'key'});
				continue;
			}
			const name = String(plain(key) ?? key.source ?? '');
			if (refusedKeys.has(name) || name === mergeKey) {
				this.#refuse('refused-key', place, {found: name});
			} else if (pairs.has(name)) {
				this.#refuse('duplicate-key', place, {found: shortened(name)});
			} else {
				pairs.set(name, {key: place, value: this.read(value)});
			}
		}
		return pairs;
	}

	#refuse(code: PackProblem['code'], at: Span, args: PackProblem['args']): void {
		this.problems.push({code, severity: 'error', at, args});
	}

	/** Without the line endings that belong to a block. */
	#span(node: Node): Span {
		const [from, end] = node.range ?? [0, 0];
		const tail = this.#text.slice(Math.max(from, end - 200), end);
		return {from, to: end - (tail.length - tail.trimEnd().length)};
	}
}

function plain({value}: Scalar): string | number | boolean | null {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
