import {applyNeeds} from './applyNeeds';
import {isListChange, isMapChange} from './change';
import {newDraft, valueOf} from './draft';
import type {Draft} from './draft';
import {currentIds, currentMoveIds, livingIds} from './mergeState';
import type {MergeState} from './mergeState';
import type {LoadedPack} from './mergedCatalogue';
import type {PackEntry} from './pack';
import {reportNothing} from './reportNothing';
import type {Saying} from './reportNothing';
import {thingForms} from './thingForm';

/** Adds, changes or hides what an entry names. An id that became another one stands for that. */
export function applyEntry(state: MergeState, pack: LoadedPack, entry: PackEntry): void {
	for (const draft of draftsOf(state, entry)) {
		draft.said.push({pack, entry});
		draft.hidden = entry.hide ?? draft.hidden;
		for (const field of Object.keys(entry.fields)) {
			applyField(state, draft, field, {value: entry.fields[field], pack, entry});
		}
	}
}

function draftsOf(state: MergeState, {kind, id, fields}: PackEntry): readonly Draft[] {
	const things = state.things[kind];
	const own = things.get(id);
	if (own) {
		return [own];
	}
	const living = livingIds(state, kind, id).flatMap((each) => things.get(each) ?? []);
	if (living.length > 0) {
		const retired = state.retired[kind].get(id);
		return retired ? [...living, retired] : living;
	}
	const isNew = Object.keys(fields).length > 0;
	const ids = kind === 'move' ? currentMoveIds(state, id) : [id];
	const added = isNew ? ids.map((each) => newDraft(kind, each)) : [];
	added.forEach((draft) => things.set(draft.id, draft));
	return added;
}

function applyField(state: MergeState, draft: Draft, field: string, saying: Saying): void {
	const {plain, lists, maps} = thingForms[draft.kind];
	if (plain.includes(field)) {
		draft.fields.set(field, saying.value);
	} else if (lists.includes(field)) {
		applyList(state, draft, field, saying);
	} else if (maps.includes(field)) {
		applyMap(state, draft, field, saying);
	} else if (draft.kind === 'role' && field === 'skills') {
		applyNeeds(state, draft, saying);
	}
}

function applyList(state: MergeState, draft: Draft, field: string, saying: Saying): void {
	const {value} = saying;
	if (!isListChange(value)) {
		draft.fields.set(field, value);
		return;
	}
	const kind = thingForms[draft.kind].refers[field];
	const now = (ids: readonly unknown[]): readonly unknown[] =>
		kind === undefined ? ids : currentIds(state, kind, ids as readonly string[]);
	const before = now((valueOf(draft, field) ?? []) as readonly unknown[]);
	const gone = (value.remove ?? []).map((each) => now([each]));
	const added = now(value.add ?? []);
	gone.forEach((items, at) => {
		if (!items.some((each) => before.includes(each))) {
			reportNothing(state, saying, [field, 'remove', at], items[0]);
		}
	});
	const removed = new Set(gone.flat());
	const kept = before.filter((each) => !removed.has(each));
	draft.fields.set(field, [...new Set([...kept, ...added])]);
}

function applyMap(state: MergeState, draft: Draft, field: string, saying: Saying): void {
	const {value} = saying;
	if (!isMapChange(value)) {
		draft.fields.set(field, value);
		return;
	}
	const after = new Map(Object.entries((valueOf(draft, field) ?? {}) as Readonly<Record<string, unknown>>));
	for (const [at, key] of (value.remove ?? []).entries()) {
		if (!after.delete(key)) {
			reportNothing(state, saying, [field, 'remove', at], key);
		}
	}
	for (const [key, part] of Object.entries(value.add ?? {})) {
		after.set(key, part);
	}
	draft.fields.set(field, Object.fromEntries(after));
}
