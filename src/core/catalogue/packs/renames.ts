import type {Catalogue} from '../catalogue';
import type {Renames} from './mergedCatalogue';
import type {ThingKind} from './pack';
import {moveIdOf, partsOfMove} from './thingForm';

type Named = readonly {readonly id: string; readonly was?: readonly string[]}[];

/** What became of ids: made from what the things of a catalogue say that they were, at the first question about a kind. */
export function renamesOf({roles, skills, moves, certifications, pmoTypes, snippets, checklist}: Catalogue): Renames {
	const lists: Readonly<Record<Exclude<ThingKind, 'move'>, Named>> = {
		role: roles,
		skill: skills,
		certification: certifications,
		pmoType: pmoTypes,
		snippet: snippets,
		factor: checklist.factors,
		item: checklist.items,
	};
	const made = new Map<ThingKind, ReadonlyMap<string, readonly string[]>>();
	const idsOf = (kind: Exclude<ThingKind, 'move'>): ReadonlyMap<string, readonly string[]> => {
		const ids = made.get(kind) ?? nowOf(lists[kind]);
		made.set(kind, ids);
		return ids;
	};
	let moveIds: ReadonlySet<string> | undefined;
	return (kind, id) => {
		if (kind !== 'move') {
			return idsOf(kind).get(id) ?? [];
		}
		moveIds ??= new Set(moves.map(moveIdOf));
		const known = moveIds;
		const {from, to, direction} = partsOfMove(id);
		return (idsOf('role').get(from) ?? [])
			.flatMap((start) => (idsOf('role').get(to) ?? []).map((end) => moveIdOf({from: start, to: end, direction})))
			.filter((each) => known.has(each));
	};
}

function nowOf(things: Named): ReadonlyMap<string, readonly string[]> {
	const now = new Map<string, readonly string[]>(things.map(({id}) => [id, [id]]));
	const living = new Set(now.keys());
	for (const {id, was} of things) {
		for (const old of was ?? []) {
			if (!living.has(old)) {
				now.set(old, [...(now.get(old) ?? []), id].sort());
			}
		}
	}
	return now;
}
