import {isScalar} from 'yaml';
import type {Scalar, YAMLMap} from 'yaml';
import type {Span, YamlPath} from '../../../documents/yamlSource';
import type {ThingKind} from '../pack';
import type {IdKind, IdUse} from './packShape';
import {packTree, walkPack, wordSpan} from './packTree';

/** A place where a pack names something by its id. The span holds the id and nothing else, not even quotes. */
export interface PackSymbol extends Span {
	readonly kind: IdKind;
	readonly id: string;
	readonly use: IdUse;
	readonly path: YamlPath;
	/** The title or name that the entry gives it, where this is the entry's own id. */
	readonly title?: string;
}

/** An entry of a pack, from its first to after its last character. */
export interface PackOutline extends Span {
	readonly thing: ThingKind;
	/** Its id or, for a move, its roles. Empty where there is none yet. */
	readonly name: string;
	/** What stands in the entry for people to read. */
	readonly title: string;
	/** The value that names it, or the start of the entry. */
	readonly nameSpan: Span;
	readonly path: YamlPath;
}

export interface PackSymbols {
	readonly symbols: readonly PackSymbol[];
	readonly outline: readonly PackOutline[];
}

/** Every id in a pack, and its entries, in the order of the text. Half-written packs give what there is; no text throws. */
export function packSymbols(text: string): PackSymbols {
	const tree = packTree(text);
	const symbols: PackSymbol[] = [];
	const outline: PackOutline[] = [];
	if (tree) {
		walkPack(tree, {
			entry: (thing, node, path) => outline.push(outlineOf(text, thing, node, path)),
			leaf: ({node, holds, path, entry}) => {
				const span = holds.kind === 'id' ? wordSpan(text, node) : undefined;
				if (holds.kind !== 'id' || !span || span.from === span.to) {
					return;
				}
				const title = holds.use === 'definition' && entry ? titleOf(entry) : '';
				const id = text.slice(span.from, span.to);
				symbols.push({...span, kind: holds.of, id, use: holds.use, path, ...(title === '' ? {} : {title})});
			},
		});
	}
	return {symbols, outline};
}

/** The symbol that the cursor stands in or touches. */
export function symbolAt({symbols}: PackSymbols, offset: number): PackSymbol | undefined {
	return symbols.find(({from, to}) => from <= offset && offset <= to);
}

function outlineOf(text: string, thing: ThingKind, node: YAMLMap, path: YamlPath): PackOutline {
	const [from, to] = node.range ?? [0, 0];
	const naming = thing === 'move' ? ['from', 'to'] : ['id'];
	const named = naming.flatMap((key) => scalarOf(node, key) ?? []);
	const spans = named.flatMap((scalar) => wordSpan(text, scalar) ?? []);
	return {
		thing,
		name: named.map(({value}) => String(value)).join(' → '),
		title: titleOf(node),
		from,
		to: from + text.slice(from, to).trimEnd().length,
		nameSpan: spans[0] ?? {from, to: from},
		path,
	};
}

/** A one-line title of an entry: whichever of its fields has one. */
function titleOf(entry: YAMLMap): string {
	for (const key of ['title', 'name', 'label', 'text', 'direction']) {
		const value = scalarOf(entry, key)?.value;
		if (typeof value === 'string' && value.trim() !== '') {
			return value.trim().replace(/\s+/g, ' ').slice(0, 200);
		}
	}
	return '';
}

function scalarOf(map: YAMLMap, key: string): Scalar | undefined {
	const value = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value;
	return isScalar(value) ? value : undefined;
}
