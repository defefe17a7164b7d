import type {MergeState} from './mergeState';
import type {LoadedPack} from './mergedCatalogue';
import type {PackEntry} from './pack';

/** The value that an entry of a pack gives a field. */
export interface Saying {
	readonly value: unknown;
	readonly pack: LoadedPack;
	readonly entry: PackEntry;
}

/** Reports that what an entry removes is not there. `path`: where in the entry it stands, the field first. */
export function reportNothing(
	state: MergeState,
	{pack, entry}: Saying,
	path: readonly [string, ...(string | number)[]],
	found: unknown,
): void {
	state.report(pack, {
		code: 'nothing-to-change',
		severity: 'warning',
		at: {path: [...entry.path, ...path]},
		args: {kind: entry.kind, id: entry.id, field: path[0], found: String(found)},
	});
}
