import type {ThingKind} from '../pack';
import type {ChoiceSet} from './packChoices';

/** What has an id that packs can name. */
export type IdKind = Exclude<ThingKind, 'move'> | 'task';

/** What a plain value says. */
export type Holds =
	| {readonly kind: 'text' | 'number'}
	| {readonly kind: 'level' | 'band'}
	| {readonly kind: 'choice'; readonly among: ChoiceSet}
	| {readonly kind: 'id'; readonly of: IdKind; readonly use: IdUse};

/** `definition`: the entry's own id. `was`: an id that it had. */
export type IdUse = 'definition' | 'reference' | 'was';

export interface ScalarShape {
	readonly type: 'scalar';
	readonly holds: Holds;
}

export interface MapShape {
	readonly type: 'map';
	/** The mapping is an entry for such a thing. */
	readonly thing?: ThingKind;
	readonly fields: ReadonlyMap<string, PackField>;
}

/** A list; with `change`, it may also be changed by `add` and `remove`. */
export interface ListShape {
	readonly type: 'list';
	readonly of: PackShape;
	readonly change: boolean;
}

/** A mapping whose keys are ids or, without `keys`, any words. */
export interface RecordShape {
	readonly type: 'record';
	readonly keys?: IdKind;
	readonly of: ScalarShape | ListShape;
	readonly change: boolean;
}

export type PackShape = ScalarShape | MapShape | ListShape | RecordShape;

export interface PackField {
	readonly shape: PackShape;
	/** One or two sentences for people. */
	readonly about: string;
	/** A new entry cannot do without it. */
	readonly needed?: true;
}

/** What stands below a key that changes a list or mapping; undefined for a key that does not. */
export function changeShape(shape: ListShape | RecordShape, key: string): PackShape | undefined {
	if (!shape.change || (key !== 'add' && key !== 'remove')) {
		return undefined;
	}
	if (shape.type === 'list' || key === 'add') {
		return {...shape, change: false};
	}
	const holds: Holds = shape.keys ? {kind: 'id', of: shape.keys, use: 'reference'} : {kind: 'text'};
	return {type: 'list', of: {type: 'scalar', holds}, change: false};
}
