import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import {packChoices} from '../../../../src/core/catalogue/packs/edit/packChoices';
import {fieldsOf, packShape} from '../../../../src/core/catalogue/packs/edit/packFields';
import type {PackShape} from '../../../../src/core/catalogue/packs/edit/packShape';
import type {FieldForm} from '../../../../src/core/catalogue/packs/fieldForms';
import {thingKinds} from '../../../../src/core/catalogue/packs/pack';
import {packForms} from '../../../../src/core/catalogue/packs/packForms';
import {thingForms} from '../../../../src/core/catalogue/packs/thingForm';

/** How a field may be given, in a few words that both descriptions have. */
function formOf(form: FieldForm): string {
	switch (form.form) {
		case 'value': {
			const {def} = (form.schema as unknown as z.core.$ZodTypes)._zod;
			return def.type === 'array' ? 'fixed list' : def.type === 'object' ? 'map' : 'value';
		}
		case 'list':
			return 'list';
		case 'map':
			return 'record';
		case 'group':
			return 'map';
	}
}

function shapeOf(shape: PackShape): string {
	switch (shape.type) {
		case 'scalar':
			return 'value';
		case 'list':
			return shape.change ? 'list' : 'fixed list';
		case 'record':
		case 'map':
			return shape.type;
	}
}

/** The values of a closed set, as text. */
function allowed(form: FieldForm): readonly string[] | undefined {
	const schema = form.form === 'value' ? form.schema : form.form === 'list' ? form.item : undefined;
	const {def} = (schema ?? z.string())._zod as unknown as z.core.$ZodTypes['_zod'];
	return def.type === 'enum'
		? Object.values(def.entries).map(String)
		: def.type === 'literal'
			? def.values.map(String)
			: undefined;
}

function offered(shape: PackShape): readonly string[] | undefined {
	const inner = shape.type === 'list' ? shape.of : shape;
	return inner.type === 'scalar' && inner.holds.kind === 'choice' && inner.holds.among !== 'yesNo'
		? packChoices[inner.holds.among].map(({value}) => value)
		: undefined;
}

describe('what the editor knows of packs', () => {
	for (const kind of thingKinds) {
		const {fields: forms, section} = packForms[kind];
		const identity = Object.keys(packForms[kind].identity);
		const {needed} = thingForms[kind];
		const fields = fieldsOf(kind);

		it(`is every field of a ${kind}, in the form in which it is read`, () => {
			const own = ['id', 'was', 'hide'];
			const read = Object.entries(forms).map(([name, form]) => [name, formOf(form)] as const);
			const known = [...fields].map(([name, {shape}]) => [name, shapeOf(shape)] as const);
			const sorted = (pairs: readonly (readonly [string, string])[]): readonly string[] =>
				pairs
					.filter(([name]) => !own.includes(name) && !identity.includes(name))
					.map((pair) => pair.join(': '))
					.sort();
			assert.deepEqual(sorted(known), sorted(read));
		});

		it(`is what a ${kind} needs and which values it may have`, () => {
			const marked = [...fields].flatMap(([name, field]) => (field.needed ? [name] : []));
			assert.deepEqual([...marked].sort(), [...identity, ...needed].sort());
			for (const [name, form] of Object.entries({...forms, ...packForms[kind].identity})) {
				const shape = fields.get(name)?.shape;
				assert.deepEqual(shape && [...(offered(shape) ?? [])].sort(), [...(allowed(form) ?? [])].sort(), name);
			}
		});

		it(`stands where the list of ${kind} entries is read`, () => {
			let shape: PackShape | undefined = packShape;
			for (const key of section) shape = shape?.type === 'map' ? shape.fields.get(key)?.shape : undefined;
			assert.equal(shape?.type === 'list' && shape.of.type === 'map' && shape.of.thing, kind);
		});
	}
});
