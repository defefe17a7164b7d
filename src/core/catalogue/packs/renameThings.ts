import {newDraft, renamedDraft} from './draft';
import type {Draft} from './draft';
import {currentMoveIds, livingIds} from './mergeState';
import type {MergeState} from './mergeState';
import type {LoadedPack} from './mergedCatalogue';
import type {PackEntry} from './pack';
import {soundWas} from './soundWas';
import {thingForms} from './thingForm';

/** An entry that takes the place of others. */
interface Heir {
	readonly entry: PackEntry;
	/** What exists under the ids that it names; it ends. */
	readonly olds: readonly Draft[];
	/** Ids that lead to it from now on. */
	readonly ids: readonly string[];
	readonly draft: Draft;
}

/**
 * Lets the entries of a pack with `was` take the place of what had those ids: renamed where one entry names one id,
 * split where several name the same, merged where one names several.
 */
export function renameThings(state: MergeState, pack: LoadedPack): void {
	const sound = soundWas(state, pack);
	// All are found before the first one moves in, so that both parts of a split inherit the same.
	const heirs = sound.map(({entry, was}) => heirOf(state, pack, entry, was));
	for (const {entry, olds, ids} of heirs) {
		const renamed = state.renamed[entry.kind];
		for (const id of ids) {
			const key = `${entry.kind} ${id}`;
			state.renamedBy.set(key, state.renamedBy.get(key) ?? pack);
			renamed.set(id, [...new Set([...(renamed.get(id) ?? []), entry.id])]);
		}
		olds.forEach((old) => state.retired[entry.kind].set(old.id, old));
		renamed.delete(entry.id);
		state.retired[entry.kind].delete(entry.id);
	}
	for (const kind of new Set(heirs.map(({entry}) => entry.kind))) {
		moveIn(
			state,
			kind,
			heirs.filter(({entry}) => entry.kind === kind),
		);
	}
	if (heirs.some(({entry}) => entry.kind === 'role')) {
		renameMoves(state);
	}
}

function heirOf(state: MergeState, pack: LoadedPack, entry: PackEntry, was: readonly string[]): Heir {
	const {kind, id} = entry;
	const things = state.things[kind];
	const olds = was.flatMap((each) => things.get(each) ?? []);
	const ends = new Set([id, ...olds.map((old) => old.id)]);
	const ids = was.filter((each) => things.has(each) || !livingIds(state, kind, each).some((now) => ends.has(now)));
	// What another pack renamed already is split: this one inherits what the other did.
	const sources = [...olds, ...ids.flatMap((each) => state.retired[kind].get(each) ?? [])];
	const own = things.get(id);
	const [source] = isWhole(pack, entry) ? [] : sources;
	const draft: Draft =
		own ??
		(source
			? {...renamedDraft(source, id), hidden: olds.length > 0 ? olds.every(({hidden}) => hidden) : source.hidden}
			: newDraft(kind, id));
	draft.was = [...new Set([...draft.was, ...was, ...sources.flatMap((old) => old.was)])].filter((each) => each !== id);
	return {entry, olds, ids, draft};
}

/** In a complete pack, an entry with everything that a new thing needs says all there is to say. */
function isWhole({pack}: LoadedPack, {kind, fields}: PackEntry): boolean {
	return pack.complete && thingForms[kind].needed.every((field) => Object.hasOwn(fields, field));
}

/** Puts every heir where the first of those stood whose place it takes, and those away. */
function moveIn(state: MergeState, kind: PackEntry['kind'], heirs: readonly Heir[]): void {
	const places = new Map<string | undefined, Draft[]>();
	const ended = new Set<string>();
	for (const {olds, draft, entry} of heirs) {
		olds.forEach((old) => ended.add(old.id));
		const place = state.things[kind].has(entry.id) ? entry.id : olds[0]?.id;
		places.set(place, [...(places.get(place) ?? []), draft]);
	}
	const after = new Map<string, Draft>();
	for (const [id, draft] of state.things[kind]) {
		for (const heir of places.get(id) ?? []) {
			after.set(heir.id, heir);
		}
		if (!ended.has(id)) {
			after.set(id, draft);
		}
	}
	for (const heir of places.get(undefined) ?? []) {
		after.set(heir.id, heir);
	}
	state.things[kind] = after;
}

/** Moves between the roles as they are called now. Of two that became one, the first stays. */
function renameMoves(state: MergeState): void {
	const after = new Map<string, Draft>();
	for (const [id, draft] of state.things.move) {
		for (const now of currentMoveIds(state, id)) {
			if (!after.has(now)) {
				after.set(now, now === id ? draft : renamedDraft(draft, now));
			}
		}
	}
	state.things.move = after;
}
