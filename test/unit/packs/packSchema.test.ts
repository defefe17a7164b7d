import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';
import {packSchema} from '../../../src/core/catalogue/packs/packSchema';
import {root} from '../../support/project';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {exportCatalogue} from '../../../src/core/catalogue/packs/exportCatalogue';

type Json = Readonly<Record<string, unknown>>;

describe('the JSON Schema of packs', () => {
	const json = packSchema();
	const schema = z.fromJSONSchema(json);
	const issuesOf = (yaml: string): readonly string[] =>
		schema.safeParse(parse(yaml)).error?.issues.map(({path: at, message}) => `${at.join('.')}: ${message}`) ?? [];

	it('takes the UK ladder, the examples of docs/packs.md and the exported catalogue', () => {
		const ladder = fs.readFileSync(path.join(root, 'test', 'fixtures', 'packs', 'uk-ladder.pmo.yaml'), 'utf8');
		const docs = fs.readFileSync(path.join(root, 'docs', 'packs.md'), 'utf8');
		const examples = [...docs.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
		for (const text of [ladder, ...examples, exportCatalogue(shippedCatalogue().catalogue)]) {
			assert.deepEqual(issuesOf(text), []);
		}
	});

	it('refuses what the reader refuses', () => {
		for (const wrong of [
			'roles: []',
			'schemaVersion: 2',
			'schemaVersion: 1\nrolls: []',
			'schemaVersion: 1\nroles: [{id: a, titel: b}]',
			'schemaVersion: 1\nroles: [{title: b}]',
			'schemaVersion: 1\nroles: [{id: A}]',
			'schemaVersion: 1\nroles: [{id: a, title: 3}]',
			'schemaVersion: 1\nroles: [{id: a, office: moon}]',
			'schemaVersion: 1\nroles: [{id: a, skills: {core: {raid: 6}}}]',
			'schemaVersion: 1\nroles: [{id: a, duties: {ad: [b]}}]',
			'schemaVersion: 1\nskills: [{id: a, levels: [b]}]',
			'schemaVersion: 1\nmoves: [{from: a, to: b}]',
			'schemaVersion: 1\nchecklist: {title: a}',
		]) {
			assert.notDeepEqual(issuesOf(wrong), [], wrong);
		}
	});

	it('says of every key what it is for', () => {
		const silent: string[] = [];
		const look = (part: Json, at: string): void => {
			for (const [name, each] of Object.entries((part['properties'] ?? {}) as Readonly<Record<string, Json>>)) {
				if (each['description'] === undefined && name !== 'add' && name !== 'remove') {
					silent.push(`${at}.${name}`);
				}
				look(each, `${at}.${name}`);
			}
			for (const each of (part['anyOf'] ?? []) as readonly Json[]) {
				look(each, at);
			}
			if (part['items'] !== undefined) {
				look(part['items'] as Json, at);
			}
		};
		look(json, '');
		assert.deepEqual(silent, []);
	});

	it('is written by the build and offered to tools for YAML', () => {
		assert.deepEqual(JSON.parse(fs.readFileSync(path.join(root, 'dist', 'pack.schema.json'), 'utf8')), json);
		const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
			contributes: {yamlValidation: unknown};
		};
		assert.deepEqual(manifest.contributes.yamlValidation, [{fileMatch: '*.pmo.yaml', url: './dist/pack.schema.json'}]);
		assert.equal(json['$schema'], 'http://json-schema.org/draft-07/schema#');
	});
});
