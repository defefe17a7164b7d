import type {Draft} from './draft';
import {livingIds} from './mergeState';
import type {MergeState} from './mergeState';
import type {LoadedPack} from './mergedCatalogue';
import {thingKinds} from './pack';

/** Hides what a complete pack does not name, and shows the rest in the order of the pack. */
export function hideUnnamed(state: MergeState, {pack}: LoadedPack): void {
	for (const kind of thingKinds) {
		const things = state.things[kind];
		const named = new Map<string, Draft>();
		for (const entry of pack.entries) {
			for (const id of entry.kind === kind ? livingIds(state, kind, entry.id) : []) {
				const draft = things.get(id);
				if (draft) {
					draft.hidden = entry.hide ?? false;
					named.set(id, draft);
				}
			}
		}
		for (const [id, draft] of things) {
			if (!named.has(id)) {
				draft.hidden = true;
				named.set(id, draft);
			}
		}
		state.things[kind] = named;
	}
}
