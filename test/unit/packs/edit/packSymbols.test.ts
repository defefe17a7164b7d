import assert from 'node:assert/strict';
import fs from 'node:fs';
import {packSymbols, symbolAt} from '../../../../src/core/catalogue/packs/edit/packSymbols';

function named(text: string): readonly string[] {
	return packSymbols(text).symbols.map(({use, kind, id, path}) => `${use} ${kind} ${id} /${path.join('/')}`);
}

describe('the symbols of a pack', () => {
	it('are the entries and everything they name', () => {
		const text = `roles:
  - id: a
    was: [old]
    title: The A
    skills: {core: {risk: 3}, useful: {add: {sql: 2}, remove: ["spreadsheets"]}}
    raci: {plan: R}
    certifications: {add: [p3o_f]}
moves: [{from: a, to: 'pmo_lead', direction: up}]
certifications: [{id: c, roles: [a]}]
checklist:
  factors: [{id: our-place}]
  items: [{id: q, factor: our-place, type: supportive, roles: {remove: [a]}}]
snippets: [{id: s, roles: [a]}]
`;
		assert.deepEqual(named(text), [
			'definition role a /roles/0/id',
			'was role old /roles/0/was/0',
			'reference skill risk /roles/0/skills/core/risk',
			'reference skill sql /roles/0/skills/useful/add/sql',
			'reference skill spreadsheets /roles/0/skills/useful/remove/0',
			'reference task plan /roles/0/raci/plan',
			'reference certification p3o_f /roles/0/certifications/add/0',
			'reference role a /moves/0/from',
			'reference role pmo_lead /moves/0/to',
			'definition certification c /certifications/0/id',
			'reference role a /certifications/0/roles/0',
			'definition factor our-place /checklist/factors/0/id',
			'definition item q /checklist/items/0/id',
			'reference factor our-place /checklist/items/0/factor',
			'reference pmoType supportive /checklist/items/0/type',
			'reference role a /checklist/items/0/roles/remove/0',
			'definition snippet s /snippets/0/id',
			'reference role a /snippets/0/roles/0',
		]);
	});

	it('hold exactly the id, without quotes', () => {
		const text = 'moves:\n  - {from: "a", to: \'b\', direction: up} # a\n';
		assert.deepEqual(
			packSymbols(text).symbols.map(({from, to}) => text.slice(from, to)),
			['a', 'b'],
		);
	});

	it('are found while a pack is being written', () => {
		assert.deepEqual(named('roles:\n  - id: a\n    skills:\n      core:\n        risk: \n  - id: b\n    ti'), [
			'definition role a /roles/0/id',
			'reference skill risk /roles/0/skills/core/risk',
			'definition role b /roles/1/id',
		]);
	});

	it('outline the entries with what people read in them', () => {
		const text =
			'roles:\n  - id: a\n    title: The A\n\nmoves:\n  - {from: a, to: b, direction: up}\nskills:\n  - name: New\n';
		assert.deepEqual(
			packSymbols(text).outline.map(({thing, name, title, from, to}) => [thing, name, title, text.slice(from, to)]),
			[
				['role', 'a', 'The A', 'id: a\n    title: The A'],
				['move', 'a → b', 'up', '{from: a, to: b, direction: up}'],
				['skill', '', 'New', 'name: New'],
			],
		);
	});

	it('are none in what is no pack, nests too deeply or is too large', () => {
		for (const text of ['', '# a', 'text', '- 1', '[[[', '['.repeat(5000), `a: ${'x'.repeat(700_000)}`])
			assert.deepEqual(packSymbols(text).symbols, []);
	});

	it('are told at the cursor', () => {
		const text = fs.readFileSync('test/fixtures/packs/uk-ladder.pmo.yaml', 'utf8');
		const symbols = packSymbols(text);
		const from = text.indexOf('insight_reporting');
		assert.equal(symbolAt(symbols, from)?.id, 'insight_reporting');
		assert.equal(symbolAt(symbols, from + 'insight_reporting'.length)?.id, 'insight_reporting');
		assert.equal(symbolAt(symbols, from - 2), undefined);
	});
});
