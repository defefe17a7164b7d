import * as z from 'zod/mini';
import {line} from '../fieldSchemas';
import {packShape} from './edit/packFields';
import type {PackShape} from './edit/packShape';
import type {FieldForm, FieldForms} from './fieldForms';
import {packForms} from './packForms';
import {schemaVersion} from './packReader';

type Json = Readonly<Record<string, unknown>>;

/**
 * The format of packs as a JSON Schema (draft-07), for tools that check or complete YAML and JSON. Made by the build from
 * the schemas that packs are read with; what each key is for is said in the words that the editor uses.
 */
export function packSchema(): Json {
	const checklist = listsIn('checklist');
	const root = z.strictObject({
		schemaVersion: z.literal(schemaVersion),
		name: z.optional(line),
		complete: z.optional(z.boolean()),
		...optional(listsIn()),
		checklist: z.optional(z.nullable(z.strictObject(optional(checklist)))),
	});
	const json = z.toJSONSchema(root, {target: 'draft-7', io: 'input'}) as Json;
	return {...withAbout(json, packShape), title: 'Role pack of PMO Career'};
}

/** The lists of entries at the top of a pack, or in a section of it. */
function listsIn(section?: string): Readonly<Record<string, z.ZodMiniType>> {
	const forms = Object.values(packForms).filter(({section: path}) =>
		section === undefined ? path.length === 1 : path[0] === section,
	);
	return Object.fromEntries(
		forms.map(({section: path, identity, fields}) => {
			const hasId = Object.hasOwn(identity, 'id');
			const entry = z.strictObject({
				...schemasOf(identity),
				...(hasId && {was: z.optional(z.array(schemaOf(identity['id'])))}),
				hide: z.optional(z.boolean()),
				...optional(schemasOf(fields)),
			});
			return [path.at(-1) ?? '', z.nullable(z.array(entry))];
		}),
	);
}

function schemasOf(forms: FieldForms): Readonly<Record<string, z.ZodMiniType>> {
	return Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, schemaOf(form)]));
}

function schemaOf(form: FieldForm | undefined): z.ZodMiniType {
	switch (form?.form) {
		case 'list': {
			const list = z.array(form.item);
			return z.union([list, z.strictObject({add: z.optional(list), remove: z.optional(list)})]);
		}
		case 'map': {
			// Keys are strings in JSON, whatever else a schema asks of them.
			const map = z.record(form.key as z.ZodMiniType<string>, form.value);
			return z.union([map, z.strictObject({add: z.optional(map), remove: z.optional(z.array(form.key))})]);
		}
		case 'group':
			return z.strictObject(optional(schemasOf(form.parts)));
		case 'value':
			return form.schema;
		case undefined:
			return z.unknown();
	}
}

function optional(schemas: Readonly<Record<string, z.ZodMiniType>>): Readonly<Record<string, z.ZodMiniType>> {
	return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, z.optional(schema)]));
}

/** The schema with what each key is for. */
function withAbout(schema: Json, shape: PackShape): Json {
	if (Array.isArray(schema['anyOf'])) {
		return {...schema, anyOf: (schema['anyOf'] as readonly Json[]).map((each) => withAbout(each, shape))};
	}
	if (shape.type === 'list' && schema['items']) {
		return {...schema, items: withAbout(schema['items'] as Json, shape.of)};
	}
	if (shape.type !== 'map' || !schema['properties']) {
		return schema;
	}
	const properties = Object.entries(schema['properties'] as Readonly<Record<string, Json>>).map(([name, part]) => {
		const field = shape.fields.get(name);
		return [name, field ? {description: field.about, ...withAbout(part, field.shape)} : part] as const;
	});
	return {...schema, properties: Object.fromEntries(properties)};
}
