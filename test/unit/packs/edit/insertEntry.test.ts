import assert from 'node:assert/strict';
import {idFor} from '../../../../src/core/catalogue/packs/edit/newIds';
import {insertEntry} from '../../../../src/core/catalogue/packs/edit/insertEntry';
import {withEdits} from '../../../../src/core/catalogue/packs/edit/packEdit';
import {roleEntry} from '../../../../src/core/catalogue/packs/edit/roleEntry';
import {starterPack} from '../../../../src/core/catalogue/packs/edit/starterPack';
import {readPack} from '../../../../src/core/catalogue/packs/packsRoom';
import {shippedCatalogue} from '../../../support/shippedCatalogue';
import {catalogueWith, problemsIn} from './problemsIn';

const shipped = shippedCatalogue().catalogue;
const entry = {id: 'x', title: 'An X: of sorts', band: 2};
const inserted = (text: string): string | undefined => {
	const edits = insertEntry(text, 'roles', entry);
	return edits && withEdits(text, edits);
};

describe('putting a role into a pack', () => {
	const block = "- id: x\n    title: 'An X: of sorts'\n    band: 2".replaceAll("'", '"');

	it('stands at the end of the roles, and everything else stays as it is', () => {
		const cases: readonly [string, string][] = [
			['', `roles:\n  ${block}\n`],
			['# only a comment', `# only a comment\nroles:\n  ${block}\n`],
			['schemaVersion: 1\n', `schemaVersion: 1\nroles:\n  ${block}\n`],
			['roles: # ours\n  # none yet\nname: y\n', `roles: # ours\n  ${block}\n  # none yet\nname: y\n`],
			['roles: [] # ours\nname: y\n', `roles: # ours\n  ${block}\nname: y\n`],
			[
				'roles:\n  - id: a # first\n    title: A # last\n\n# about moves\nmoves: []\n',
				`roles:\n  - id: a # first\n    title: A # last\n  ${block}\n\n# about moves\nmoves: []\n`,
			],
			['roles: [{id: a}]\n', 'roles: [{id: a}, {id: x, title: "An X: of sorts", band: 2}]\n'],
			['{roles: [{id: a}]}', '{roles: [{id: a}, {id: x, title: "An X: of sorts", band: 2}]}'],
			['{name: y}', '{name: y, roles: [{id: x, title: "An X: of sorts", band: 2}]}'],
			['roles:\n- id: a', 'roles:\n- id: a\n- id: x\n  title: "An X: of sorts"\n  band: 2'],
		];
		for (const [before, after] of cases) assert.equal(inserted(before), after, before);
	});

	it('keeps the line endings', () => {
		assert.equal(
			inserted('roles:\r\n  - id: a\r\nname: y\r\n'),
			'roles:\r\n  - id: a\r\n  - id: x\r\n    title: "An X: of sorts"\r\n    band: 2\r\nname: y\r\n',
		);
	});

	it('is refused where the pack cannot be read or something else stands there', () => {
		for (const text of ['roles: {a: 1}', 'roles: text', '- a', 'roles: [', 'a: &b 1\nroles: *b'])
			assert.equal(inserted(text), undefined, text);
	});

	it('gives every shipped role as an entry that says the same again', () => {
		for (const role of shipped.roles) {
			const edits = insertEntry('schemaVersion: 1\n', 'roles', roleEntry(role));
			const text = withEdits('schemaVersion: 1\n', edits ?? []);
			assert.deepEqual(problemsIn(text), [], role.id);
			const again = catalogueWith(text).roles.find(({id}) => id === role.id);
			assert.deepEqual({...again, pack: undefined}, {...role, pack: undefined});
		}
	});
});

describe('the starter of a pack', () => {
	it('is sound and changes nothing', () => {
		const text = starterPack('Northshire: Council');
		assert.deepEqual(problemsIn(text), []);
		assert.equal(readPack(text).name, 'Northshire: Council');
		assert.deepEqual(catalogueWith(text).roles, shipped.roles);
	});

	it('has examples that are sound when they are taken out of their comments', () => {
		const text = starterPack('N').replace(/^ {2}# (?=- | {2})/gm, '  ');
		assert.deepEqual(problemsIn(text), []);
		assert.deepEqual(
			readPack(text).entries.map(({kind, id}) => `${kind} ${id}`),
			[
				'role pmo_analyst',
				'role pmo_consultant',
				'role delivery_assurance_partner',
				'skill performance_reporting',
				'move pmo_analyst pmo_lead up',
				'certification p3o_f',
				'snippet values_line',
			],
		);
	});

	it('takes in a role right below its heading', () => {
		const text = starterPack('N');
		const now = withEdits(text, insertEntry(text, 'roles', {id: 'x', title: 'X', office: 'any', band: 2}) ?? []);
		assert.ok(now.includes('\nroles:\n  - id: x\n    title: X\n'));
		assert.deepEqual(problemsIn(now), []);
	});
});

describe('the id of a new role', () => {
	it('comes from its title and is free', () => {
		assert.equal(idFor('Head of Delivery & Assurance', new Set()), 'head_of_delivery_assurance');
		assert.equal(idFor('PMO Lead', new Set(['pmo_lead', 'pmo_lead_2'])), 'pmo_lead_3');
		assert.equal(idFor('3rd Line', new Set()), 'role_3rd_line');
		assert.equal(idFor('役割', new Set()), 'role');
	});
});
