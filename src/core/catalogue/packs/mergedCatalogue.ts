import type {Catalogue} from '../catalogue';
import type {PackOrigin, ReadPack, ThingKind} from './pack';
import type {PackProblem} from './packProblem';

export interface LoadedPack {
	readonly origin: PackOrigin;
	readonly pack: ReadPack;
}

/** The shipped catalogue with packs merged in. */
export interface MergedCatalogue {
	readonly catalogue: Catalogue;
	readonly provenance: Provenance;
	readonly renames: Renames;
	/** By the key of the pack: what is wrong in it by itself, and between it and others. */
	readonly problems: ReadonlyMap<string, readonly PackProblem[]>;
}

/** Which pack added or last changed a thing or, with `field`, that field of it. Undefined: it is as shipped. */
export type Provenance = (kind: ThingKind, id: string, field?: string) => PackOrigin | undefined;

/**
 * The ids under which something is known now: the id itself where it exists, what it was renamed to, split or merged
 * into, otherwise nothing.
 */
export type Renames = (kind: ThingKind, id: string) => readonly string[];
