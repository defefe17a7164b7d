import type * as z from 'zod/mini';
import type {FieldForm, FieldForms} from './fieldForms';
import type {PackLimits} from './packLimits';
import {isBlank, plainData} from './packNode';
import type {PackList, PackMap, PackNode, PackPair} from './packNode';
import {reportIssue} from './reportIssue';
import type {Reporter} from './reporter';

const changeKeys = ['add', 'remove'] as const;

/** Reads fields of entries. What is unsound in a field is reported and left out; the rest of it counts. */
export class FieldReader {
	readonly #report: Reporter;
	readonly #limits: PackLimits;

	constructor(report: Reporter, limits: PackLimits) {
		this.#report = report;
		this.#limits = limits;
	}

	/** The value of a field, or undefined where nothing of it can be used. */
	field(form: FieldForm, pair: PackPair): unknown {
		switch (form.form) {
			case 'value':
				return this.value(form.schema, pair);
			case 'list':
				return this.#list(form.item, pair, true);
			case 'map':
				return this.#map(form, pair);
			case 'group':
				return this.#group(form.parts, pair);
		}
	}

	value<T>(schema: z.ZodMiniType<T>, pair: PackPair): T | undefined {
		const {value: node} = pair;
		if (!node || this.#isLost(node)) {
			return undefined;
		}
		const read = schema.safeParse(plainData(node));
		if (!read.success) {
			reportIssue(schema, read.error.issues, pair, this.#report);
		}
		return read.data;
	}

	/** A list that cannot be changed, only given. */
	list<T>(item: z.ZodMiniType<T>, pair: PackPair): readonly T[] | undefined {
		return this.#list(item, pair, false) as readonly T[] | undefined;
	}

	/** The entries of a list, up to as many as there may be. */
	items(list: PackList): readonly (PackNode | undefined)[] {
		const {items: most} = this.#limits;
		if (list.items.length > most) {
			const at = list.items.slice(most).find((item) => item !== undefined)?.span ?? list.span;
			this.#report.error('too-many-items', this.#report.firstLine(at), {most, found: list.items.length});
		}
		return list.items.slice(0, most);
	}

	/** The pairs of a mapping whose keys are among these; the others are reported. */
	known(map: PackMap, allowed: readonly string[]): readonly (readonly [string, PackPair])[] {
		return [...map.pairs].filter(([name, {key}]) => {
			const isKnown = allowed.includes(name);
			if (!isKnown) {
				this.#report.unknownKey(name, key, allowed, map.pairs);
			}
			return isKnown;
		});
	}

	#list(item: z.ZodMiniType, pair: PackPair, mayChange: boolean): unknown {
		const {value: node} = pair;
		if (node?.kind === 'list') {
			const sound = this.items(node).flatMap((each) => {
				// A dash that nothing follows yet.
				if (each && isBlank(each)) {
					return [];
				}
				const value = this.value(item, {key: each?.span ?? node.span, value: each});
				return value === undefined ? [] : [value];
			});
			return isSpoilt(sound, node.items) ? undefined : sound;
		}
		if (mayChange && node?.kind === 'map') {
			return this.#change(node, (part) => this.list(item, part), item);
		}
		this.#report.wrongType('list', pair);
		return undefined;
	}

	#map(form: FieldForm & {readonly form: 'map'}, pair: PackPair): unknown {
		const {value: node} = pair;
		if (node?.kind !== 'map') {
			this.#report.wrongType('mapping', pair);
			return undefined;
		}
		return isChange(node)
			? this.#change(node, (part) => this.#plainMap(form, part), form.key)
			: this.#plainMap(form, pair);
	}

	#plainMap({key, value}: FieldForm & {readonly form: 'map'}, pair: PackPair): unknown {
		const {value: node} = pair;
		if (node?.kind !== 'map') {
			this.#report.wrongType('mapping', pair);
			return undefined;
		}
		const pairs = [...node.pairs];
		const {items: most} = this.#limits;
		if (pairs.length > most) {
			this.#report.error('too-many-items', pairs[most]?.[1].key ?? node.span, {most, found: pairs.length});
		}
		const entries = pairs.slice(0, most).flatMap(([name, each]) => {
			const isName =
				this.value(key, {key: each.key, value: {kind: 'scalar', span: each.key, value: name}}) !== undefined;
			const held = this.value(value, each);
			return isName && held !== undefined ? [[name, held] as const] : [];
		});
		return isSpoilt(entries, pairs) ? undefined : Object.fromEntries(entries);
	}

	#change(node: PackMap, add: (pair: PackPair) => unknown, removed: z.ZodMiniType): unknown {
		const parts = this.known(node, changeKeys).flatMap(([name, pair]) => {
			const part = name === 'add' ? add(pair) : this.list(removed, pair);
			return part === undefined ? [] : [[name, part] as const];
		});
		return parts.length === 0 ? undefined : Object.fromEntries(parts);
	}

	#group(parts: FieldForms, pair: PackPair): unknown {
		const {value: node} = pair;
		if (node?.kind !== 'map') {
			this.#report.wrongType('mapping', pair);
			return undefined;
		}
		const read = this.known(node, Object.keys(parts)).flatMap(([name, each]) => {
			const form = parts[name];
			const part = form && this.field(form, each);
			return part === undefined ? [] : [[name, part] as const];
		});
		return isSpoilt(read, [...node.pairs]) ? undefined : Object.fromEntries(read);
	}

	/** A text with a character that was lost when the file was saved or read: the encoding is reported already. */
	#isLost(node: PackNode): boolean {
		return node.kind === 'scalar' && typeof node.value === 'string' && this.#report.isLost(node.span);
	}
}

/** A mapping of ids has no ids that read `add` and `remove`, but somebody may think of such a one. */
function isChange({pairs}: PackMap): boolean {
	const isOnlyChange = pairs.size > 0 && [...pairs.keys()].every((key) => key === 'add' || key === 'remove');
	return isOnlyChange || pairs.get('add')?.value?.kind === 'map' || pairs.get('remove')?.value?.kind === 'list';
}

/** Something was given and nothing of it is sound, so that what was there before must stay. */
function isSpoilt(sound: readonly unknown[], given: readonly unknown[]): boolean {
	return sound.length === 0 && given.length > 0;
}
