import {isMap, isScalar, isSeq} from 'yaml';
import type {Document, Scalar, YAMLMap} from 'yaml';
import {maxDepth} from '../../../documents/nesting';
import {parseYaml} from '../../../documents/parseYaml';
import type {Span, YamlPath} from '../../../documents/yamlSource';
import type {ThingKind} from '../pack';
import {packShape} from './packFields';
import {changeShape} from './packShape';
import type {Holds, MapShape, PackShape} from './packShape';

/** Longer texts are no packs: nothing larger is read. */
const maxText = 600_000;
const bounds = {depth: maxDepth, nodes: 60_000};

/** A plain value or key of a pack that says something known. */
export interface PackLeaf {
	readonly node: Scalar;
	readonly holds: Holds;
	readonly path: YamlPath;
	/** The innermost entry that it stands in. */
	readonly entry?: YAMLMap;
}

export interface PackVisitor {
	readonly entry?: (thing: ThingKind, node: YAMLMap, path: YamlPath) => void;
	/** Every mapping with fixed keys, entries among them. */
	readonly map?: (shape: MapShape, node: YAMLMap) => void;
	readonly leaf?: (leaf: PackLeaf) => void;
}

/** What a text holds, as far as it can be read. */
export interface PackTree {
	readonly document: Document.Parsed;
	/** There is nothing in it that the parser complains about. */
	readonly isSound: boolean;
}

/** Reads a pack as far as it goes: half-written texts have a tree too. Undefined for texts that are too large or deep. */
export function packTree(text: string): PackTree | undefined {
	const parsed = text.length > maxText ? undefined : parseYaml(text, bounds);
	return parsed && 'document' in parsed ? {document: parsed.document, isSound: parsed.errors.length === 0} : undefined;
}

/** Visits what is known in a pack, in the order of the text. */
export function walkPack({document}: PackTree, visitor: PackVisitor): void {
	walk(document.contents, packShape, [], undefined, visitor);
}

function walk(node: unknown, shape: PackShape, path: YamlPath, entry: YAMLMap | undefined, visitor: PackVisitor): void {
	const tell = (at: unknown, holds: Holds, to: YamlPath): void => {
		if (isScalar(at)) {
			visitor.leaf?.({node: at, holds, path: to, ...(entry ? {entry} : {})});
		}
	};
	if (shape.type === 'scalar') {
		tell(node, shape.holds, path);
	} else if (isSeq(node) && shape.type === 'list') {
		node.items.forEach((item, at) => walk(item, shape.of, [...path, at], entry, visitor));
	} else if (isMap(node)) {
		if (shape.type === 'map') {
			visitor.map?.(shape, node);
		}
		if (shape.type === 'map' && shape.thing) {
			visitor.entry?.(shape.thing, node, path);
		}
		for (const {key, value} of node.items) {
			const name = isScalar(key) ? String(key.value) : undefined;
			if (name === undefined) {
				continue;
			}
			const inner = [...path, name];
			const within = shape.type === 'map' && shape.thing ? node : entry;
			if (shape.type === 'map') {
				const field = shape.fields.get(name);
				if (field) {
					walk(value, field.shape, inner, within, visitor);
				}
				continue;
			}
			const change = changeShape(shape, name);
			if (change) {
				walk(value, change, inner, within, visitor);
			} else if (shape.type === 'record') {
				if (shape.keys) {
					tell(key, {kind: 'id', of: shape.keys, use: 'reference'}, inner);
				}
				walk(value, shape.of, inner, within, visitor);
			}
		}
	}
}

/** Where the words of a plain value stand, without quotes; undefined where they are not written as they are read. */
export function wordSpan(text: string, {range, value, type}: Scalar): Span | undefined {
	if (!range || typeof value !== 'string') {
		return undefined;
	}
	const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
	const span = {from: range[0] + quote, to: range[1] - quote};
	return text.slice(span.from, span.to) === value ? span : undefined;
}
