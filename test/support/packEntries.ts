import type {LoadedPack} from '../../src/core/catalogue/packs/mergedCatalogue';
import {thingKinds} from '../../src/core/catalogue/packs/pack';
import type {PackEntry, PackLayer, ThingKind} from '../../src/core/catalogue/packs/pack';

const places: Readonly<Record<ThingKind, readonly string[]>> = {
	role: ['roles'],
	skill: ['skills'],
	move: ['moves'],
	certification: ['certifications'],
	pmoType: ['pmoTypes'],
	factor: ['checklist', 'factors'],
	item: ['checklist', 'items'],
	snippet: ['snippets'],
};

/** An entry as a test writes it: what is no id, old id or `hide` is a field. Of a move `id` is `from to direction`. */
export interface WrittenEntry {
	readonly id: string;
	readonly was?: readonly string[];
	readonly hide?: boolean;
	readonly [field: string]: unknown;
}

export type WrittenPack = Partial<Readonly<Record<ThingKind, readonly WrittenEntry[]>>> & {
	readonly name?: string;
	readonly complete?: boolean;
};

/** A pack with these entries, as it is after reading. `order`: where it stands among the packs of its layer. */
export function loadedPack(order: string, written: WrittenPack, layer: PackLayer = 'folder'): LoadedPack {
	const entries = thingKinds.flatMap((kind) =>
		(written[kind] ?? []).map(({id, was, hide, ...fields}, at): PackEntry => ({
			kind,
			id,
			path: [...places[kind], at],
			was: was ?? [],
			...(hide === undefined ? {} : {hide}),
			fields,
		})),
	);
	return {
		origin: {key: `${layer}:${order}`, layer, order, label: `Pack ${order}`},
		pack: {
			...(written.name === undefined ? {} : {name: written.name}),
			complete: written.complete ?? false,
			entries,
			problems: [],
		},
	};
}
