import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {parse, stringify} from 'yaml';
import {packShape, fieldsOf} from '../../../src/core/catalogue/packs/edit/packFields';
import type {FieldForm} from '../../../src/core/catalogue/packs/fieldForms';
import {thingKinds} from '../../../src/core/catalogue/packs/pack';
import {packForms} from '../../../src/core/catalogue/packs/packForms';
import {readPack} from '../../../src/core/catalogue/packs/readPack';
import {fieldNames} from '../../../src/core/catalogue/packs/thingForm';
import {root} from '../../support/project';

const every = `schemaVersion: 1
name: Every field
roles:
  - id: a_role
    was: [old_role, older_role]
    hide: false
    title: A role
    aliases: [One, Two]
    office: centre-of-excellence
    family: coe
    band: 7
    experience: executive
    years: {from: 10, to: 20}
    purpose: Does it all.
    duties: [Does this, Does that]
    skills: {core: {raid: 5, planning: 1}, useful: {finance: 2}}
    raci: {plan: A, status_report: R}
    reportsTo: [The board]
    entryRoutes: [Years in the trade]
    certifications: [p3o_f]
    keywords: [word]
    measures: [number of things]
    questions: [What did you do?]
    note: |
      Two lines
      of text.
    frameworks: {SFIA 9: PROF 6}
    sources: [S-PMOL-TYPES, Our handbook]
skills:
  - id: a_skill
    was: [old_skill]
    name: A skill
    group: tools
    aliases: [Other words]
    levels: [One, Two, Three, Four, Five]
    frameworks: {SFIA 9: [ADMN 1, PROF 2]}
    sources: [practice knowledge]
moves:
  - {from: a_role, to: b_role, direction: line, why: Because., source: Our handbook, also: [seed 001]}
certifications:
  - id: a_certificate
    name: A certificate
    issuer: Us
    level: foundation
    prerequisites: None.
    renewal: Every year.
    status: legacy
    statusNote: Not any more.
    roles: [a_role]
    aliases: [AC]
    verified: true
    unverified: [fees]
    funding: Paid for.
    sources: [Our handbook]
pmoTypes:
  - id: a_type
    name: A type
    axis: situation
    value: middle
    definition: What it is.
    careerValue: What it gives.
    signals: [a word]
    questions: [What is it?]
    sources: [Our handbook]
checklist:
  factors:
    - {id: a-factor, was: [an-old-factor], title: A factor, about: What it is about.}
  items:
    - id: an_item
      factor: a-factor
      text: I like it.
      sign: -1
      part: deal-breaker
      type: a_type
      stage: interview
      scale: office
      why: Because.
      findOut: Ask.
      opening: Change it.
      roles: [a_role]
      directions: [up, line]
      source: Our handbook
      also: [seed 002]
snippets:
  - {id: a_snippet, label: A line, section: achievement, body: ['- Did $1 of \${2:x}', ''], roles: [a_role]}
`;

describe('the fields of a pack', () => {
	it('are read, every one of every kind, as they are written', () => {
		const pack = readPack(every);
		assert.deepEqual(pack.problems, []);
		assert.equal(pack.name, 'Every field');
		const written = parse(every) as Readonly<Record<string, unknown>>;
		for (const kind of thingKinds) {
			const {section, identity, fields} = packForms[kind];
			const list = section.reduce<unknown>((data, key) => (data as Record<string, unknown>)[key], written);
			const [{was = [], hide, ...rest}] = list as [Record<string, unknown>];
			const entry = pack.entries.find((each) => each.kind === kind);
			const own = Object.keys(identity);
			assert.equal(entry?.id, own.map((name) => rest[name]).join(' '));
			assert.deepEqual(entry.was, was);
			assert.equal(entry.hide, hide);
			assert.deepEqual(entry.path, [...section, 0]);
			const values = Object.fromEntries(Object.entries(rest).filter(([name]) => !own.includes(name)));
			assert.deepEqual(entry.fields, values);
			assert.deepEqual(Object.keys(entry.fields).sort(), Object.keys(fields).sort(), `all fields of a ${kind}`);
		}
	});

	it('change lists and mappings where they are lists and mappings', () => {
		const changed = (field: FieldForm): unknown =>
			field.form === 'list' || field.form === 'map' ? {remove: ['a']} : undefined;
		for (const kind of thingKinds) {
			const {section, identity, fields} = packForms[kind];
			for (const [name, field] of Object.entries(fields)) {
				const ids = Object.fromEntries(Object.keys(identity).map((each) => [each, each === 'direction' ? 'up' : 'a']));
				const entry = {...ids, [name]: {remove: ['a']}};
				const list = section.length === 1 ? [entry] : {[section[1] ?? '']: [entry]};
				const pack = readPack(stringify({schemaVersion: 1, [section[0] ?? '']: list}));
				const isEnum = name === 'directions';
				assert.deepEqual(pack.entries[0]?.fields[name], isEnum ? undefined : changed(field), `${kind}.${name}`);
			}
		}
		const {entries, problems} = readPack(
			'schemaVersion: 1\nroles: [{id: a, skills: {core: {add: {raid: 3}, remove: [sql]}, useful: {}}}]\n',
		);
		assert.deepEqual(problems, []);
		assert.deepEqual(entries[0]?.fields, {skills: {core: {add: {raid: 3}, remove: ['sql']}, useful: {}}});
	});

	it('are the same for the reader, the merger and the editor', () => {
		for (const kind of thingKinds) {
			const {identity, fields} = packForms[kind];
			const names = Object.keys(fields).sort();
			assert.deepEqual([...fieldNames(kind)].sort(), names, `merged: ${kind}`);
			const own = [...Object.keys(identity), ...('id' in identity ? ['was'] : []), 'hide'];
			assert.deepEqual([...fieldsOf(kind).keys()].sort(), [...own, ...names].sort(), `offered: ${kind}`);
		}
		const sections = thingKinds.map((kind) => packForms[kind].section[0] ?? '');
		assert.deepEqual(
			[...packShape.fields.keys()].sort(),
			[...new Set([...sections, 'schemaVersion', 'name', 'complete'])].sort(),
		);
	});

	it('serve what ships: its files pass as a pack', () => {
		const folder = path.join(root, 'src', 'core', 'catalogue', 'content');
		const files = fs
			.readdirSync(folder, {recursive: true})
			.map(String)
			.filter((name) => name.endsWith('.yaml'));
		const content = files.map(
			(name) => parse(fs.readFileSync(path.join(folder, name), 'utf8')) as Readonly<Record<string, unknown>>,
		);
		const all = (key: string): readonly unknown[] => content.flatMap((file) => (file[key] ?? []) as readonly unknown[]);
		const checklist = content.find((file) => file['checklist'] !== undefined)?.['checklist'];
		const {factors, items} = checklist as {factors: readonly unknown[]; items: readonly unknown[]};
		const lists = Object.fromEntries(
			['roles', 'skills', 'moves', 'certifications', 'pmoTypes'].map((key) => [key, all(key)] as const),
		);
		const pack = readPack(stringify({schemaVersion: 1, complete: true, ...lists, checklist: {factors, items}}));
		assert.deepEqual(pack.problems, []);
		const count = Object.values(lists).reduce((sum, list) => sum + list.length, factors.length + items.length);
		assert.equal(pack.entries.length, count);
		assert.ok(count > 200);
	});
});
