import type {YamlPath} from '../../documents/yamlSource';
import type {Draft} from './draft';
import {factsOf} from './facts';
import {thingKinds} from './pack';
import type {LoadedPack} from './mergedCatalogue';
import type {MergeState} from './mergeState';

/** What a pack says of a field or of an item in it, and where. */
interface Saying {
	readonly value: unknown;
	readonly pack: LoadedPack;
	readonly path: YamlPath;
}

interface FieldSayings {
	whole?: Saying;
	readonly items: Map<string, Saying>;
}

/** Reports, on both, where two packs of the same layer say different things of the same field. */
export function reportConflicts(state: MergeState): void {
	for (const kind of thingKinds) {
		for (const draft of state.things[kind].values()) {
			if (draft.said.length > 1) {
				checkDraft(state, draft);
			}
		}
	}
}

function checkDraft(state: MergeState, draft: Draft): void {
	let layer: string | undefined;
	let fields = new Map<string, FieldSayings>();
	for (const {pack, entry} of draft.said) {
		if (pack.origin.layer !== layer) {
			layer = pack.origin.layer;
			fields = new Map();
		}
		for (const {field, path, whole, items} of factsOf(state, entry)) {
			const before = fields.get(field) ?? {items: new Map<string, Saying>()};
			fields.set(field, before);
			const rivals: (Saying | undefined)[] = [];
			if (whole) {
				rivals.push(differs(before.whole, whole.value) ? before.whole : undefined);
				rivals.push(
					...[...before.items].map(([item, said]) => (differs(said, itemOf(whole.value, item)) ? said : undefined)),
				);
				before.whole = {value: whole.value, pack, path};
				before.items.clear();
			}
			for (const [item, value] of items) {
				const said = before.items.get(item);
				const general = before.whole && {...before.whole, value: itemOf(before.whole.value, item)};
				rivals.push(differs(said ?? general, value) ? (said ?? general) : undefined);
				before.items.set(item, {value, pack, path});
			}
			const rival = rivals.find((each) => each && each.pack.origin.key !== pack.origin.key);
			if (rival) {
				const [name = field] = field.split('.');
				report(state, draft, name, rival, {value: undefined, pack, path});
			}
		}
	}
}

/** On each pack: which other one says something else, and which of the two wins, which is the one that comes later. */
function report(state: MergeState, {id, kind}: Draft, field: string, early: Saying, late: Saying): void {
	const say = (on: Saying, {origin}: LoadedPack, wins: 'this' | 'other'): void => {
		const args = {kind, id, field, other: origin.label, wins};
		state.report(on.pack, {code: 'conflict', severity: 'warning', at: {path: on.path}, args});
	};
	say(early, late.pack, 'other');
	say(late, early.pack, 'this');
}

/** What a whole list or mapping says of one item: true in a list, the value in a mapping, undefined where it is not there. */
function itemOf(whole: unknown, item: string): unknown {
	if (Array.isArray(whole)) {
		return whole.includes(item) ? true : undefined;
	}
	const mapping = whole as Readonly<Record<string, unknown>>;
	return Object.hasOwn(mapping, item) ? mapping[item] : undefined;
}

function differs(said: Saying | undefined, value: unknown): boolean {
	return said !== undefined && said.value !== value && JSON.stringify(said.value) !== JSON.stringify(value);
}
