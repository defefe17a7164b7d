import assert from 'node:assert/strict';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import type {CatalogueIndex} from '../../../src/core/catalogue/lookups';
import {mergePacks, readPack} from '../../../src/core/catalogue/packs/packsRoom';
import {roleMarkdown} from '../../../src/core/catalogue/roleMarkdown';
import {rolePacks} from '../../../src/core/catalogue/rolePacks';
import type {RolePack} from '../../../src/core/catalogue/rolePacks';
import {roleSheet} from '../../../src/core/catalogue/roleSheet';
import {roleChildren} from '../../../src/core/catalogue/roleTree';
import {shippedCatalogue} from '../../support/shippedCatalogue';

function withPacks(packs: Readonly<Record<string, string>>): CatalogueIndex {
	const loaded = Object.entries(packs).map(([label, body]) => ({
		origin: {key: `file:///${label}.pmo.yaml`, layer: 'folder', order: label, label} as const,
		pack: readPack(`schemaVersion: 1\n${body}`),
	}));
	const merged = mergePacks(shippedCatalogue().catalogue, loaded);
	assert.deepEqual([...merged.problems.values()].flat(), []);
	return indexCatalogue(merged.catalogue, merged);
}

describe('which packs a role comes from', () => {
	const index = withPacks({
		A: 'roles:\n  - {id: pmo_analyst, title: Analyst A}\n  - {id: assurance_partner, title: Assurance Partner, office: portfolio, band: 5}\ncertifications:\n  - {id: p3o_f, funding: Paid once}\n',
		B: 'roles:\n  - {id: pmo_analyst, skills: {useful: {add: {team_mgmt: 1}}}}\n  - {id: assurance_partner, duties: [Asks]}\nmoves:\n  - {from: pmo_analyst, to: assurance_partner, direction: up, why: Because}\n',
	});
	const packsOf = (id: string): readonly RolePack[] =>
		rolePacks(index, index.role(id) ?? assert.fail(`there is no ${id}`));

	it('names each with what it changes, and the one that added the role first', () => {
		assert.deepEqual(packsOf('pmo_analyst'), [
			{pack: 'A', added: false, parts: ['title']},
			{pack: 'B', added: false, parts: ['skills', 'moves']},
		]);
		const [added, changed] = packsOf('assurance_partner');
		assert.deepEqual([added?.pack, added?.added], ['A', true]);
		assert.deepEqual(changed, {pack: 'B', added: false, parts: ['duties', 'moves']});
		assert.deepEqual(packsOf('pmo_manager'), []);
	});

	it('is on the sheet, with the pack of each move and of what is paid for', () => {
		const sheet = roleSheet(index, 'pmo_analyst');
		const move = sheet?.directions.flatMap(({moves}) => moves).find(({role}) => role.id === 'assurance_partner');
		assert.equal(move?.pack, 'B');
		assert.equal(sheet?.packs.length, 2);
		const paid = index.catalogue.roles.find(({certifications}) => certifications.includes('p3o_f'));
		const certificate = roleSheet(index, paid?.id ?? '')?.certifications.find(({id}) => id === 'p3o_f');
		assert.deepEqual([certificate?.funding, certificate?.pack], ['Paid once', 'A']);
		assert.match(roleMarkdown(index, 'pmo_analyst') ?? '', /^- Packs: A, B$/m);
		assert.match(roleMarkdown(index, paid?.id ?? '') ?? '', /funding: Paid once/);
	});
});

describe('the tree with roles of packs', () => {
	const index = withPacks({
		A: 'roles:\n  - {id: doorless, title: Doorless, office: portfolio, band: 5}\n  - {id: outsider, title: Outsider, office: outside, family: specialist, band: 3}\n',
	});

	it('has a last group for those that stand behind no door', () => {
		const last = roleChildren(index, {grouping: 'door'}).at(-1);
		assert.equal(last?.kind, 'others');
		assert.deepEqual(
			roleChildren(index, {grouping: 'door'}, last).map((row) => 'role' in row && row.role),
			['doorless'],
		);
		assert.ok(roleChildren(shippedCatalogue(), {grouping: 'door'}).every(({kind}) => kind === 'door'));
	});

	it('has every role by office, whatever family a pack puts outside', () => {
		const rows = roleChildren(index, {grouping: 'office'}).flatMap((group) =>
			roleChildren(index, {grouping: 'office'}, group),
		);
		const ids = rows.map((row) => 'role' in row && row.role);
		assert.deepEqual([...ids].sort(), index.catalogue.roles.map(({id}) => id).sort());
	});
});
