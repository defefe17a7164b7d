import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {mergePacks} from '../../../src/core/catalogue/packs/mergePacks';
import {packForms} from '../../../src/core/catalogue/packs/packForms';
import {placeProblems} from '../../../src/core/catalogue/packs/placeProblems';
import {readPack} from '../../../src/core/catalogue/packs/readPack';
import {mutatedPack} from '../../support/mutatedPacks';
import {root} from '../../support/project';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const ladder = fs.readFileSync(path.join(root, 'test', 'fixtures', 'packs', 'uk-ladder.pmo.yaml'), 'utf8');
/** Every way to say something, in few lines, so that most mutations hit something. */
const small = `schemaVersion: 1
name: Ours
roles:
  - id: pmo_analyst
    title: Performance Analyst
    duties: {add: [One], remove: [Two]}
    skills: {core: {reporting: 4}, useful: {add: {sql: 2}, remove: [spreadsheets]}}
  - {id: pmo_consultant, hide: true}
  - {id: our_lead, was: [pmo_lead], title: "Lead", office: any, band: 5, years: {from: 2, to: 5}}
skills:
  - id: insight
    was: [reporting]
    name: >-
      Insight
      and reporting
moves: [{from: our_lead, to: pmo_analyst, direction: sideways, why: 'Because'}]
checklist: {items: [{id: ours, factor: daily-work, text: I like it., sign: -1}]}
snippets: [{id: line, label: Line, section: phrase, body: ['- \${1:x} [number]']}]
`;

describe('packs with mistakes', () => {
	const {catalogue: shipped} = shippedCatalogue();

	for (const [name, text, count] of [
		['a small pack', small, 2_500],
		['the UK ladder', ladder, 250],
	] as const) {
		it(`${String(count)} mutations of ${name} are read and placed, and pollute nothing`, () => {
			for (let seed = 1; seed <= count; seed++) {
				const mutated = mutatedPack(text, seed);
				const label = `seed ${String(seed)}`;
				const pack = readPack(mutated);
				for (const {code, from, to} of placeProblems(mutated, pack.problems)) {
					assert.ok(from >= 0 && from <= to && to <= mutated.length, `${label}: ${code}`);
				}
				for (const {kind, id, fields} of pack.entries) {
					assert.ok(
						Object.keys(fields).every((field) => Object.hasOwn(packForms[kind].fields, field)),
						label,
					);
					assert.ok(!['__proto__', 'constructor', 'prototype'].includes(id), label);
				}
				assert.equal(({} as {polluted?: unknown}).polluted, undefined, label);
				assert.equal(Object.keys(Object.prototype).length, 0, label);
			}
		});
	}

	it('merge into a catalogue, with every problem placed', () => {
		for (let seed = 1; seed <= 150; seed++) {
			const mutated = mutatedPack(small, seed * 7);
			const origin = {key: 'a', layer: 'folder', order: 'a', label: 'a'} as const;
			const {problems, catalogue} = mergePacks(shipped, [{origin, pack: readPack(mutated)}]);
			for (const {from, to} of placeProblems(mutated, problems.get('a') ?? [])) {
				assert.ok(from >= 0 && from <= to && to <= mutated.length, `seed ${String(seed)}`);
			}
			assert.ok(catalogue.roles.length > 0);
		}
	});

	it('a sound pack has none', () => {
		assert.deepEqual(readPack(small).problems, []);
		assert.deepEqual(readPack(ladder).problems, []);
	});
});
