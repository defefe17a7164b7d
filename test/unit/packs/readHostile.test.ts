import assert from 'node:assert/strict';
import type {PackForm} from '../../../src/core/catalogue/packs/packForms';
import {packForms} from '../../../src/core/catalogue/packs/packForms';
import type {FieldForm} from '../../../src/core/catalogue/packs/fieldForms';
import {placeProblems} from '../../../src/core/catalogue/packs/placeProblems';
import {readPack} from '../../../src/core/catalogue/packs/readPack';
import type {ReadPack} from '../../../src/core/catalogue/packs/pack';
import {hostilePacks, hostileTexts} from '../../support/hostilePacks';
import {leastTime} from '../../support/processorTime';

/** Well above what any pack takes (see the figure that is printed), since other work may share the machine. */
const longest = 5_000;

/** Classes of which no problem is expected: the text is a pack all the same. */
const harmless = [
	'Y09 names of what objects have',
	'directives',
	'Y14 a byte order mark',
	'Y14 line endings of Windows',
	'Y14 line endings of old machines',
];

describe('a hostile pack', () => {
	const times = new Map<string, number>();

	after(() => {
		const [slowest] = [...times].sort((a, b) => b[1] - a[1]);
		console.log(`      slowest: ${(slowest?.[1] ?? 0).toFixed(0)} ms of processor time (${slowest?.[0] ?? ''})`);
	});

	for (const [title, make] of Object.entries(hostilePacks)) {
		it(`${title}: is read in a moment, with its problems at places in the text`, () => {
			const text = make();
			const took = leastTime(() => readPack(text), longest);
			times.set(title, took);
			assert.ok(took < longest, `${took} ms`);
			const pack = readPack(text);
			assertSound(text, pack);
			assert.equal(pack.problems.length > 0, !harmless.includes(title));
		});
	}

	it('leaves what others use as it was', () => {
		const fresh: Readonly<Record<string, unknown>> = {};
		assert.equal(fresh['polluted'], undefined);
		assert.equal(Object.getPrototypeOf(fresh), Object.prototype);
		assert.equal(([] as unknown as {polluted?: unknown}).polluted, undefined);
	});
});

describe('what a hostile pack says', () => {
	it('Y08: keys that objects are made of are left out, and what stands beside them counts', () => {
		const {entries} = readPack('schemaVersion: 1\nroles:\n  - {id: a, __proto__: {polluted: true}, band: 3}\n');
		assert.deepEqual(
			entries.map(({fields}) => fields),
			[{band: 3}],
		);
		assert.equal(Object.getPrototypeOf(entries[0]?.fields), Object.prototype);
	});

	it('Y09: names of what objects have are names', () => {
		const {entries, problems} = readPack(hostilePacks['Y09 names of what objects have']?.() ?? '');
		assert.deepEqual(problems, []);
		const frameworks = {toString: 'a', hasOwnProperty: 'b', valueOf: 'c', length: 'd', isPrototypeOf: 'e'};
		assert.deepEqual(entries[0]?.fields['frameworks'], frameworks);
	});

	it('Y10: ids that differ by case or form are no ids, but for the one that is', () => {
		const {entries} = readPack(hostilePacks['Y10 ids that differ by case and by form']?.() ?? '');
		assert.deepEqual(
			entries.map(({id}) => id),
			['cafe'],
		);
	});

	it('Y12: of two documents the first counts', () => {
		assert.equal(readPack(hostilePacks['Y12 two documents']?.() ?? '').name, 'One');
	});

	it('Y15: not one wrong type is taken', () => {
		for (const {fields} of readPack(hostilePacks['Y15 wrong types everywhere']?.() ?? '').entries) {
			for (const [name, value] of Object.entries(fields)) {
				// Text that looks like a word of other YAML versions, a date or a number of theirs is text.
				const isText = name === 'title' || name === 'purpose' || name === 'note';
				const isBand = name === 'band' && value === 3;
				assert.ok((isText && typeof value === 'string') || isBand || Array.isArray(value), `${name}: ${String(value)}`);
			}
		}
	});

	for (const [title, payload] of Object.entries(hostileTexts)) {
		it(`Y19 ${title}: in every field, it is text as it stands or a problem at its place`, () => {
			for (const {text, form, name} of packsWith(payload)) {
				const pack = readPack(text);
				assertSound(text, pack);
				const values = pack.entries.flatMap(({fields}) => (name in fields ? textsIn(fields[name]) : []));
				const isThere = values.includes(payload);
				assert.ok(isThere !== pack.problems.length > 0, `${form.section.join('.')}.${name}: ${String(isThere)}`);
			}
		});
	}
});

function assertSound(text: string, {problems}: ReadPack): void {
	for (const {from, to} of placeProblems(text, problems)) {
		assert.ok(from >= 0 && from <= to && to <= text.length, `${String(from)} to ${String(to)}`);
		assert.ok(!/[\r\n]/.test(text.slice(from, to)), 'a place lies on one line');
	}
	for (const {args} of problems) {
		for (const value of Object.values(args)) {
			assert.ok(!/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.test(String(value)) && String(value).length < 400);
		}
	}
}

/** One pack for every field that holds text, with the text in it. */
function packsWith(
	payload: string,
): readonly {readonly text: string; readonly form: PackForm; readonly name: string}[] {
	const written = JSON.stringify(payload);
	return Object.values(packForms).flatMap((form) =>
		Object.entries(form.fields).flatMap(([name, field]) => {
			const value = valueWith(field, written);
			if (value === undefined) {
				return [];
			}
			const [section = '', part] = form.section;
			const identity = 'id' in form.identity ? 'id: a' : 'from: a, to: b, direction: up';
			const list = `[{${identity}, ${name}: ${value}}]`;
			const text = `schemaVersion: 1\n${section}: ${part === undefined ? list : `{${part}: ${list}}`}\n`;
			return [{text, form, name}];
		}),
	);
}

function valueWith(field: FieldForm, written: string): string | undefined {
	const accepts = (schema: {safeParse: (value: unknown) => {success: boolean}}): boolean =>
		schema.safeParse('Any text.').success;
	switch (field.form) {
		case 'value':
			return accepts(field.schema) ? written : undefined;
		case 'list':
			return accepts(field.item) ? `[${written}]` : undefined;
		case 'map':
			return accepts(field.value) ? `{a: ${written}}` : undefined;
		case 'group':
			return undefined;
	}
}

function textsIn(value: unknown): readonly unknown[] {
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [value];
}
