import {isMap, isPair, isScalar, isSeq} from 'yaml';
import type {Document, Node, Pair, Scalar, YAMLMap} from 'yaml';
import type {YamlPath} from '../../../documents/yamlSource';
import type {PackContext} from './packContext';
import {packShape} from './packFields';
import {changeShape} from './packShape';
import type {PackShape} from './packShape';

/** A node, with those that it stands in from the document down. */
export interface Marked {
	readonly node: Scalar;
	readonly trail: readonly (Document | Node | Pair)[];
}

type Placed = Pick<PackContext, 'written' | 'path' | 'flow'>;

/** What can be written in the place of a node, by the way down to it from the root of a pack. */
export function placeOf({trail, node}: Marked): Placed | undefined {
	let shape: PackShape | undefined = packShape;
	const path: (string | number)[] = [];
	let flow = false;
	let list: readonly unknown[] = [];
	for (const [depth, each] of trail.entries()) {
		const next = trail[depth + 1] ?? node;
		if (isMap(each)) {
			flow = each.flow === true;
			list = [];
			if (isPair(next) && next.key === node) {
				return keyPlace(each, shape, path, flow, node);
			}
		} else if (isSeq(each)) {
			flow = each.flow === true;
			list = each.items;
			path.push(each.items.indexOf(next));
			shape = shape.type === 'list' ? shape.of : undefined;
		} else if (isPair(each)) {
			const key = isScalar(each.key) ? String(each.key.value) : '';
			path.push(key);
			shape = shapeBelow(shape, key);
		}
		if (!shape) {
			return undefined;
		}
	}
	return valuePlace(shape, path, flow, list, node);
}

function shapeBelow(shape: PackShape, key: string): PackShape | undefined {
	switch (shape.type) {
		case 'map':
			return shape.fields.get(key)?.shape;
		case 'list':
			return changeShape(shape, key);
		case 'record':
			return changeShape(shape, key) ?? shape.of;
		case 'scalar':
			return undefined;
	}
}

function keyPlace(map: YAMLMap, shape: PackShape, path: YamlPath, flow: boolean, node: Scalar): Placed | undefined {
	if (shape.type === 'scalar' || (shape.type === 'list' && !shape.change)) {
		return undefined;
	}
	const present = map.items.flatMap(({key}) => (isScalar(key) && key !== node ? [String(key.value)] : []));
	return {written: {type: 'key', of: shape, present}, path, flow};
}

/** A word where a mapping belongs is its first key. */
function valuePlace(
	shape: PackShape,
	path: YamlPath,
	flow: boolean,
	list: readonly unknown[],
	node: Scalar,
): Placed | undefined {
	if (shape.type === 'scalar') {
		const present = list.flatMap((item) => (isScalar(item) && item !== node ? [String(item.value)] : []));
		return {written: {type: 'value', holds: shape.holds, present}, path, flow};
	}
	const isItem = typeof path.at(-1) === 'number' || path.length === 0;
	return isItem && shape.type === 'map' ? {written: {type: 'key', of: shape, present: []}, path, flow} : undefined;
}
