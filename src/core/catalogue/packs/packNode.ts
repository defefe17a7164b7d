import type {Span} from '../../documents/yamlSource';

/** A part of a pack with its place. Mappings are `Map`s: their keys are whatever somebody wrote. */
export type PackNode = PackScalar | PackList | PackMap;

export interface PackScalar {
	readonly kind: 'scalar';
	readonly span: Span;
	readonly value: string | number | boolean | null;
}

export interface PackList {
	readonly kind: 'list';
	readonly span: Span;
	/** Undefined where something stands that cannot be used, which is among the problems. */
	readonly items: readonly (PackNode | undefined)[];
}

export interface PackMap {
	readonly kind: 'map';
	readonly span: Span;
	readonly pairs: ReadonlyMap<string, PackPair>;
}

export interface PackPair {
	readonly key: Span;
	readonly value: PackNode | undefined;
}

export function isBlank(node: PackNode | undefined): boolean {
	return node?.kind === 'scalar' && node.value === null;
}

/** A part as plain data, for a schema; what cannot be used is left out. */
export function plainData(node: PackNode): unknown {
	switch (node.kind) {
		case 'scalar':
			return node.value;
		case 'list':
			return node.items.flatMap((item) => (item ? [plainData(item)] : []));
		case 'map':
			return Object.fromEntries(
				[...node.pairs].flatMap(([key, {value}]) => (value ? [[key, plainData(value)] as const] : [])),
			);
	}
}
