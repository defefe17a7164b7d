import assert from 'node:assert/strict';
import {withEdits} from '../../../../src/core/catalogue/packs/edit/packEdit';
import {renameId} from '../../../../src/core/catalogue/packs/edit/renameId';
import type {EditedPack, PackRename} from '../../../../src/core/catalogue/packs/edit/renameId';
import {shippedCatalogue} from '../../../support/shippedCatalogue';

const shipped = shippedCatalogue();
const indexes = {shipped, merged: shipped};

function packs(...texts: readonly string[]): readonly EditedPack[] {
	return texts.map((text, at) => ({key: String(at), text, writable: true}));
}

function role(given: readonly EditedPack[], from: string, to: string): PackRename {
	return renameId(given, indexes, {kind: 'role', from, to});
}

/** The texts after the renaming, of packs that it changes; the reason where it is refused. */
function renamed(from: string, to: string, ...texts: readonly string[]): readonly string[] | string {
	const result = role(packs(...texts), from, to);
	return result.ok ? texts.map((text, at) => withEdits(text, result.edits.get(String(at)) ?? [])) : result.why;
}

describe('renaming an id in packs', () => {
	it('changes the entry, says what it was, and changes every place that names it', () => {
		const own = 'roles:\n  - id: pmo_star # mine\n    title: Star\nmoves: [{from: "pmo_star", to: pmo_analyst}]\n';
		const other = "snippets:\n  - id: pmo_star\n    roles: ['pmo_star', pmo_analyst]\n";
		assert.deepEqual(renamed('pmo_star', 'pmo_sun', own, other), [
			'roles:\n  - id: pmo_sun # mine\n    was: [pmo_star]\n    title: Star\nmoves: [{from: "pmo_sun", to: pmo_analyst}]\n',
			"snippets:\n  - id: pmo_star\n    roles: ['pmo_sun', pmo_analyst]\n",
		]);
	});

	it('adds to what an entry was already, in whichever style that is written', () => {
		const cases: readonly [string, string][] = [
			['roles: [{id: a, title: x}]', 'roles: [{id: b, was: [a], title: x}]'],
			['roles:\n- id: a', 'roles:\n- id: b\n  was: [a]'],
			['roles:\r\n  - title: x\r\n    id: a\r\n', 'roles:\r\n  - title: x\r\n    id: b\r\n    was: [a]\r\n'],
			['roles: [{id: a, was: [o, p]}]', 'roles: [{id: b, was: [o, p, a]}]'],
			['roles: [{id: a, was: [ ]}]', 'roles: [{id: b, was: [a ]}]'],
			[
				'roles:\n  - id: a\n    was:\n      - o # old\n      # more\n    title: x\n',
				'roles:\n  - id: b\n    was:\n      - o # old\n      - a\n      # more\n    title: x\n',
			],
			['roles:\n  - id: a\n    was:\n    title: x\n', 'roles:\n  - id: b\n    was: [a]\n    title: x\n'],
		];
		for (const [before, after] of cases) assert.deepEqual(renamed('a', 'b', before), [after]);
	});

	it('puts the ids in the place of each other when something gets its old id back', () => {
		const text = 'roles:\n  - {id: new_name, was: [pmo_analyst], title: x}\n';
		const back = 'roles:\n  - {id: pmo_analyst, was: [new_name], title: x}\n';
		assert.deepEqual(renamed('new_name', 'pmo_analyst', text), [back]);
		assert.deepEqual(renamed('pmo_analyst', 'new_name', back), [text]);
	});

	it('says only in the lowest pack what it was', () => {
		const low = 'roles:\n  - id: a\n';
		assert.deepEqual(renamed('a', 'b', low, low), ['roles:\n  - id: b\n    was: [a]\n', 'roles:\n  - id: b\n']);
	});

	it('leaves packs alone that cannot be written', () => {
		const text = 'roles:\n  - id: a\n';
		const [first, second] = packs(text, text);
		assert.ok(first && second);
		const result = role([{...first, writable: false}, second], 'a', 'b');
		assert.ok(result.ok);
		assert.deepEqual([...result.edits.keys()], ['1']);
		assert.equal(withEdits(text, result.edits.get('1') ?? []), 'roles:\n  - id: b\n    was: [a]\n');
		assert.deepEqual(role([{...first, writable: false}], 'a', 'b'), {ok: false, why: 'elsewhere'});
	});

	it('is refused with the reason', () => {
		const text = 'roles:\n  - id: a\n  - id: c\n    was: [old]\n  - id: pmo_lead\n';
		assert.equal(renamed('pmo_analyst', 'b', text), 'shipped');
		assert.equal(renamed('nobody', 'b', text), 'unknown');
		assert.equal(renamed('a', 'c', text), 'taken');
		assert.equal(renamed('a', 'old', text), 'taken');
		assert.equal(renamed('a', 'pmo_analyst', text), 'taken');
		for (const id of ['', 'B', '2b', 'b-c', 'b c', '__proto__', 'é', 'x'.repeat(61)])
			assert.equal(renamed('a', id, text), 'invalid', id);
	});

	it('changes nothing when the id stays', () => {
		assert.deepEqual(renamed('a', 'a', 'roles:\n  - id: a\n'), ['roles:\n  - id: a\n']);
	});
});
