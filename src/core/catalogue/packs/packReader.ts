import * as z from 'zod/mini';
import {line} from '../fieldSchemas';
import {FieldReader} from './fieldReader';
import {thingKinds} from './pack';
import type {PackEntry, ThingKind} from './pack';
import {packForms} from './packForms';
import type {PackLimits} from './packLimits';
import {isBlank} from './packNode';
import type {PackMap, PackNode, PackPair} from './packNode';
import type {Reporter} from './reporter';
import {shortened} from './shortened';

/** The version of the format that is read and written here. */
export const schemaVersion = 1;

const rootKeys = ['schemaVersion', 'name', 'complete'] as const;
const sections = thingKinds.map((kind) => ({kind, section: packForms[kind].section}));
const yesNo = z.boolean();

interface SoundPack {
	readonly name?: string;
	readonly complete: boolean;
	readonly entries: readonly PackEntry[];
}

/** Reads the parts of a pack entry by entry and field by field, so that nothing unsound hides what is sound. */
export class PackReader {
	readonly #report: Reporter;
	readonly #fields: FieldReader;

	constructor(report: Reporter, limits: PackLimits) {
		this.#report = report;
		this.#fields = new FieldReader(report, limits);
	}

	pack(root: PackMap): SoundPack {
		if (!this.#isOfThisVersion(root)) {
			return {complete: false, entries: []};
		}
		const lists = [...new Set(sections.map(({section}) => section[0] ?? ''))];
		const pairs = new Map(this.#fields.known(root, [...rootKeys, ...lists]));
		const name = pairs.get('name');
		const complete = pairs.get('complete');
		const label = name && this.#fields.value(line, name);
		const isComplete = complete && this.#fields.value(yesNo, complete);
		const inner = new Map(lists.map((list) => [list, this.#innerLists(list, pairs.get(list))]));
		const entries = sections.flatMap(({kind, section: [list = '', part]}) => {
			const pair = part === undefined ? pairs.get(list) : inner.get(list)?.get(part);
			return pair ? this.#section(kind, pair) : [];
		});
		return {...(label !== undefined && {name: label}), complete: isComplete ?? false, entries};
	}

	#isOfThisVersion(root: PackMap): boolean {
		const pair = root.pairs.get('schemaVersion');
		const value = pair?.value?.kind === 'scalar' ? pair.value.value : undefined;
		if (value === schemaVersion) {
			return true;
		}
		const at = pair ? this.#report.placeOf(pair) : this.#report.firstLine(root.span);
		const args = {found: shortened(String(value ?? '')), known: schemaVersion};
		// What can be meant only one way is read.
		if (!pair || value === String(schemaVersion)) {
			this.#report.warning('schema-version', at, args, pair && String(schemaVersion));
			return true;
		}
		this.#report.error('schema-version', at, args);
		return false;
	}

	/** The lists in a section that is a mapping, such as the checklist. */
	#innerLists(list: string, pair: PackPair | undefined): ReadonlyMap<string, PackPair> | undefined {
		const parts = sections.flatMap(({section}) => (section[0] === list ? section.slice(1) : []));
		if (parts.length === 0 || !pair || isBlank(pair.value)) {
			return undefined;
		}
		if (pair.value?.kind !== 'map') {
			this.#report.wrongType('mapping', pair);
			return undefined;
		}
		return new Map(this.#fields.known(pair.value, parts));
	}

	#section(kind: ThingKind, pair: PackPair): readonly PackEntry[] {
		const {value: list} = pair;
		if (isBlank(list)) {
			return [];
		}
		if (list?.kind !== 'list') {
			this.#report.wrongType('list', pair);
			return [];
		}
		const taken = new Set<string>();
		return this.#fields.items(list).flatMap((node, at) => {
			// A dash that nothing follows yet.
			const entry = node && !isBlank(node) ? this.#entry(kind, node, at, taken) : undefined;
			return entry ? [entry] : [];
		});
	}

	#entry(kind: ThingKind, node: PackNode, at: number, taken: Set<string>): PackEntry | undefined {
		if (node.kind !== 'map') {
			this.#report.wrongType('mapping', {key: this.#report.firstLine(node.span), value: node});
			return undefined;
		}
		const {section, identity} = packForms[kind];
		const {ids, was, hide, fields} = this.#parts(kind, node);
		const names = Object.keys(identity);
		for (const field of names.filter((name) => !node.pairs.has(name))) {
			this.#report.error('missing-field', this.#report.firstLine(node.span), {kind, field});
		}
		if (ids.size < names.length) {
			return undefined;
		}
		const id = names.map((name) => ids.get(name)).join(' ');
		if (taken.has(id)) {
			const first = node.pairs.get(names[0] ?? '');
			this.#report.error('duplicate-id', first ? this.#report.placeOf(first) : node.span, {kind, found: id});
			return undefined;
		}
		taken.add(id);
		return {kind, id, path: [...section, at], was, ...(hide !== undefined && {hide}), fields};
	}

	#parts(kind: ThingKind, node: PackMap): EntryParts {
		const {identity, fields: forms, deprecated} = packForms[kind];
		const ids = new Map<string, string>();
		const fields = new Map<string, unknown>();
		let was: readonly string[] = [];
		let hide: boolean | undefined;
		const idForm = identity['id'];
		const allowed = [...Object.keys(identity), ...(idForm ? ['was'] : []), 'hide', ...Object.keys(forms)];
		for (const [name, pair] of this.#fields.known(this.#withoutDeprecated(node, deprecated), allowed)) {
			if (name === 'was' && idForm?.form === 'value') {
				was = [...new Set(this.#fields.list(idForm.schema, pair) as readonly string[] | undefined)];
			} else if (name === 'hide') {
				hide = this.#fields.value(yesNo, pair);
			} else {
				const form = identity[name] ?? forms[name];
				const value = form && this.#fields.field(form, pair);
				if (value !== undefined && Object.hasOwn(identity, name)) {
					ids.set(name, value as string);
				} else if (value !== undefined) {
					fields.set(name, value);
				}
			}
		}
		return {ids, was, hide, fields: Object.fromEntries(fields)};
	}

	/** The mapping with deprecated names replaced, unless the name in use stands there too. */
	#withoutDeprecated(node: PackMap, deprecated: Readonly<Record<string, string>>): PackMap {
		const pairs = [...node.pairs].flatMap(([name, pair]) => {
			const now = Object.hasOwn(deprecated, name) ? deprecated[name] : undefined;
			if (now === undefined) {
				return [[name, pair] as const];
			}
			const isTaken = node.pairs.has(now);
			this.#report.warning('deprecated-field', pair.key, {found: name, now}, isTaken ? undefined : now);
			return isTaken ? [] : [[now, pair] as const];
		});
		return {...node, pairs: new Map(pairs)};
	}
}

interface EntryParts {
	readonly was: readonly string[];
	readonly hide: boolean | undefined;
	/** The sound parts of what says which thing it is. */
	readonly ids: ReadonlyMap<string, string>;
	readonly fields: Readonly<Record<string, unknown>>;
}
