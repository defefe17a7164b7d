import type {YamlPath} from '../../documents/yamlSource';
import {isListChange, isMapChange} from './change';
import {currentIds} from './mergeState';
import type {MergeState} from './mergeState';
import type {PackEntry, ThingKind} from './pack';
import {thingForms} from './thingForm';

/** What an entry says of one field, so that it can be compared with what others say. */
export interface Fact {
	readonly field: string;
	readonly path: YamlPath;
	/** What it sets the whole field to. */
	readonly whole?: {readonly value: unknown};
	/** What it gives single items or keys: undefined where it removes them. */
	readonly items: ReadonlyMap<string, unknown>;
}

const noItems: ReadonlyMap<string, unknown> = new Map();

export function factsOf(state: MergeState, {kind, path, hide, fields}: PackEntry): readonly Fact[] {
	const {plain, lists, maps, refers} = thingForms[kind];
	const hiding =
		hide === undefined ? [] : [{field: 'hide', path: [...path, 'hide'], whole: {value: hide}, items: noItems}];
	const said = Object.entries(fields).flatMap(([field, value]): readonly Fact[] => {
		const at = [...path, field];
		if (lists.includes(field)) {
			return [listFact(state, {field, path: at, value, of: refers[field]})];
		}
		if (maps.includes(field)) {
			return [mapFact(state, {field, path: at, value})];
		}
		if (plain.includes(field)) {
			return [{field, path: at, whole: {value}, items: noItems}];
		}
		return kind === 'role' && field === 'skills' ? needFacts(state, at, value) : [];
	});
	return [...hiding, ...said];
}

interface Given {
	readonly field: string;
	readonly path: YamlPath;
	readonly value: unknown;
	/** What the items or keys are ids of. */
	readonly of?: ThingKind | undefined;
}

function listFact(state: MergeState, {field, path, value, of}: Given): Fact {
	const now = (items: readonly unknown[]): readonly string[] =>
		of === undefined ? items.map(String) : currentIds(state, of, items as readonly string[]);
	if (!isListChange(value)) {
		return {field, path, whole: {value: now(value as readonly unknown[])}, items: noItems};
	}
	const {add = [], remove = []} = value;
	const items = new Map<string, unknown>();
	now(remove).forEach((item) => items.set(item, undefined));
	now(add).forEach((item) => items.set(item, true));
	return {field, path, items};
}

function mapFact(state: MergeState, {field, path, value, of}: Given): Fact {
	const keysNow = (key: string): readonly string[] => (of === undefined ? [key] : currentIds(state, of, [key]));
	const pairs = (map: unknown): readonly (readonly [string, unknown])[] =>
		Object.entries(map as Readonly<Record<string, unknown>>).flatMap(([key, part]) =>
			keysNow(key).map((each) => [each, part] as const),
		);
	if (!isMapChange(value)) {
		return {field, path, whole: {value: Object.fromEntries(pairs(value))}, items: noItems};
	}
	const {add = {}, remove = []} = value;
	const items = new Map<string, unknown>();
	remove.flatMap(keysNow).forEach((key) => items.set(key, undefined));
	pairs(add).forEach(([key, part]) => items.set(key, part));
	return {field, path, items};
}

/** A skill that is named as core is removed from the useful ones, and the other way round. */
function needFacts(state: MergeState, path: YamlPath, value: unknown): readonly Fact[] {
	const {core, useful} = value as {readonly core?: unknown; readonly useful?: unknown};
	const fact = (need: string, part: unknown): Fact =>
		mapFact(state, {field: `skills.${need}`, path: [...path, need], value: part ?? {add: {}}, of: 'skill'});
	const facts = {core: fact('core', core), useful: fact('useful', useful)};
	const named = ({whole, items}: Fact): readonly string[] =>
		whole ? Object.keys(whole.value as object) : [...items].flatMap(([id, level]) => (level === undefined ? [] : [id]));
	const moved = (ids: readonly string[], {field, path: at}: Fact, own: readonly string[]): Fact => ({
		field,
		path: at,
		items: new Map(ids.filter((id) => !own.includes(id)).map((id) => [id, undefined])),
	});
	const [cores, usefuls] = [named(facts.core), named(facts.useful)];
	return [
		facts.core,
		facts.useful,
		{...moved(usefuls, facts.useful, cores), field: facts.core.field},
		{...moved(cores, facts.core, []), field: facts.useful.field},
	];
}
