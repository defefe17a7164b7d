import type * as z from 'zod/mini';
import {line, mark} from '../fieldSchemas';

type Schema = z.ZodMiniType;

/**
 * How a pack may give a field. Lists and mappings are replaced by a list or mapping, or changed by `add` and `remove`; a
 * group has parts that are given each by itself.
 */
export type FieldForm =
	| {readonly form: 'value'; readonly schema: Schema}
	| {readonly form: 'list'; readonly item: Schema}
	| {readonly form: 'map'; readonly key: Schema; readonly value: Schema}
	| {readonly form: 'group'; readonly parts: FieldForms};

export type FieldForms = Readonly<Record<string, FieldForm>>;

/**
 * The forms of the fields of a thing, from the schemas that what ships is checked with. A pack may leave out every field
 * and have short lists, and its sources may be any line of text.
 */
export function formsOf(fields: Readonly<Record<string, Schema>>): FieldForms {
	return Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, formOf(schema)]));
}

function formOf(schema: Schema): FieldForm {
	const {def} = (schema as unknown as z.core.$ZodTypes)._zod;
	if (def.type === 'optional') {
		return formOf(def.innerType as Schema);
	}
	if (def.type === 'array' && !hasFixedLength(def)) {
		return {form: 'list', item: sourceOr(def.element as Schema)};
	}
	if (def.type === 'record') {
		return {form: 'map', key: def.keyType as Schema, value: def.valueType as Schema};
	}
	if (def.type === 'object') {
		const parts = formsOf(def.shape as Readonly<Record<string, Schema>>);
		if (Object.values(parts).every(({form}) => form === 'map')) {
			return {form: 'group', parts};
		}
	}
	return {form: 'value', schema: sourceOr(schema)};
}

function hasFixedLength({checks}: z.core.$ZodArrayDef): boolean {
	return checks?.some((check) => check._zod.def.check === 'length_equals') === true;
}

function sourceOr(schema: Schema): Schema {
	return schema === mark ? line : schema;
}
