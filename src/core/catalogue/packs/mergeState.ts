import type {Catalogue} from '../catalogue';
import type {Draft, Thing} from './draft';
import {shippedDraft} from './draft';
import type {LoadedPack} from './mergedCatalogue';
import {thingKinds} from './pack';
import type {ThingKind} from './pack';
import type {PackProblem} from './packProblem';
import {moveIdOf, partsOfMove} from './thingForm';

type PerKind<T> = Readonly<Record<ThingKind, T>>;

/** Everything while packs are merged, one after the other. */
export interface MergeState {
	/** What exists so far, hidden or not, in order. */
	readonly things: Record<ThingKind, Map<string, Draft>>;
	/** Ids that something had, to what they became. An id in here never comes to life again. */
	readonly renamed: PerKind<Map<string, readonly string[]>>;
	/** What had an id that was renamed, as it would be without. */
	readonly retired: PerKind<Map<string, Draft>>;
	/** The pack that first renamed an id, by kind and id, as `kind id`. */
	readonly renamedBy: Map<string, LoadedPack>;
	readonly report: (pack: LoadedPack, problem: PackProblem) => void;
}

export function startState(shipped: Catalogue, report: MergeState['report']): MergeState {
	const {roles, skills, moves, certifications, pmoTypes, snippets, checklist} = shipped;
	const drafts = (kind: ThingKind, list: readonly (Thing & {readonly id: string})[]): Map<string, Draft> =>
		new Map(list.map((thing) => [thing.id, shippedDraft(kind, thing.id, thing)]));
	const things = {
		role: drafts('role', roles),
		skill: drafts('skill', skills),
		move: new Map(moves.map((move) => [moveIdOf(move), shippedDraft('move', moveIdOf(move), move)])),
		certification: drafts('certification', certifications),
		pmoType: drafts('pmoType', pmoTypes),
		factor: drafts('factor', checklist.factors),
		item: drafts('item', checklist.items),
		snippet: drafts('snippet', snippets),
	};
	const renamed = perKind((kind) => {
		const ids = new Map<string, readonly string[]>();
		for (const {id, was} of things[kind].values()) {
			for (const old of was) {
				ids.set(old, [...(ids.get(old) ?? []), id]);
			}
		}
		return ids;
	});
	return {things, renamed, retired: perKind(() => new Map<string, Draft>()), renamedBy: new Map(), report};
}

/** The ids under which something exists so far, sorted: itself, what it was renamed to, or none. */
export function livingIds(state: MergeState, kind: ThingKind, id: string): readonly string[] {
	if (state.things[kind].has(id)) {
		return [id];
	}
	if (kind === 'move') {
		return currentMoveIds(state, id).filter((each) => state.things.move.has(each));
	}
	const found = new Set<string>();
	const seen = new Set([id]);
	// A set grows while it is walked, so this follows chains, each id once.
	for (const each of seen) {
		if (state.things[kind].has(each)) {
			found.add(each);
		} else {
			state.renamed[kind].get(each)?.forEach((next) => seen.add(next));
		}
	}
	return [...found].sort();
}

/** Ids as they are now, each once; what nobody knows stays. */
export function currentIds(state: MergeState, kind: ThingKind, ids: readonly string[]): readonly string[] {
	const {things, renamed} = state;
	if (renamed[kind].size === 0 || ids.every((id) => things[kind].has(id))) {
		return ids;
	}
	return [
		...new Set(
			ids.flatMap((id) => {
				const living = livingIds(state, kind, id);
				return living.length === 0 ? [id] : living;
			}),
		),
	];
}

/** The ids of a move between the roles as they are called now, whether or not it exists. */
export function currentMoveIds(state: MergeState, id: string): readonly string[] {
	const {from, to, direction} = partsOfMove(id);
	const {things, renamed} = state;
	if (renamed.role.size === 0 || (things.role.has(from) && things.role.has(to))) {
		return [id];
	}
	return currentIds(state, 'role', [from]).flatMap((start) =>
		currentIds(state, 'role', [to]).flatMap((end) =>
			start === end ? [] : [moveIdOf({from: start, to: end, direction})],
		),
	);
}

function perKind<T>(make: (kind: ThingKind) => T): PerKind<T> {
	return Object.fromEntries(thingKinds.map((kind) => [kind, make(kind)])) as PerKind<T>;
}
