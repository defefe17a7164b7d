import type {Span, YamlPath} from '../../documents/yamlSource';
import type {PackProblem} from './packProblem';

/** What a pack can add, change and hide. Moves have no id of their own: theirs is `from to direction`. */
export const thingKinds = ['role', 'skill', 'move', 'certification', 'pmoType', 'factor', 'item', 'snippet'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** Where packs come from, in order of precedence: what comes later wins over what comes earlier. */
export const packLayers = ['extension', 'folder'] as const;
export type PackLayer = (typeof packLayers)[number];

/** Which pack this is. */
export interface PackOrigin {
	/** The address of the file: no two packs share it. */
	readonly key: string;
	readonly layer: PackLayer;
	/** Sorts the packs of one layer, by code units: the extension or the workspace folder, then the path in it. */
	readonly order: string;
	/** For people: the pack's name or the path of its file. Untrusted text. */
	readonly label: string;
}

/** A list changed item by item rather than replaced. */
export interface ListChange {
	readonly add?: readonly unknown[];
	readonly remove?: readonly unknown[];
}

/** A mapping changed key by key rather than replaced. */
export interface MapChange {
	readonly add?: Readonly<Record<string, unknown>>;
	readonly remove?: readonly string[];
}

/** One sound entry of a pack. What was wrong about it is among the problems, and left out here. */
export interface PackEntry {
	readonly kind: ThingKind;
	readonly id: string;
	/** Where it stands in its pack, such as `['roles', 3]`. */
	readonly path: YamlPath;
	/** Ids under which users' files may still know it. */
	readonly was: readonly string[];
	/** True hides, false shows again what a pack of lower precedence hides. */
	readonly hide?: boolean;
	/**
	 * The fields that the entry sets, each checked: values, or a `ListChange` or `MapChange` where the field may have one (a
	 * mapping with the key `add` or `remove` is a change: nothing else has such a key). A role's `skills` has the parts
	 * `core` and `useful`, each a mapping of skill to level or a `MapChange`; a part that is not there is not touched.
	 * What says which thing it is (the id; of a move `from`, `to` and `direction`) is not among them.
	 */
	readonly fields: Readonly<Record<string, unknown>>;
}

/** A pack as far as it can be used by itself; what it refers to is checked when packs are merged. */
export interface ReadPack {
	readonly name?: string;
	/** The pack is a whole catalogue: what it does not name is hidden. */
	readonly complete: boolean;
	readonly entries: readonly PackEntry[];
	readonly problems: readonly PackProblem[];
}

/** A place in a pack: offsets, or the path of a value or key, which `placeProblems` turns into offsets. */
export type PackPlace = Span | {readonly path: YamlPath; readonly part?: 'key' | 'value'};
