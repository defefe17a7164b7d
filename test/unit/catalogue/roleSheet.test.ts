import assert from 'node:assert/strict';
import {roleSheet} from '../../../src/core/catalogue/roleSheet';
import type {RoleSheet} from '../../../src/core/catalogue/roleSheet';
import {sheetFixture} from '../../fixtures/catalogueFixture';
import {shippedCatalogue} from '../../support/shippedCatalogue';

describe('the role sheet', () => {
	const sheet = sheetOf('analyst');

	it('names core skills with the highest level first, each with what one sees at that level', () => {
		assert.deepEqual(sheet.core, [
			{id: 'accuracy', name: 'Accuracy', level: 4, seen: 'Accuracy as seen at 4'},
			{id: 'reporting', name: 'Reporting', level: 3, seen: 'Reporting as seen at 3'},
		]);
		assert.deepEqual(
			sheet.useful.map(({name}) => name),
			['Finance'],
		);
	});

	it('shows all four letters with their tasks', () => {
		assert.deepEqual(
			sheet.letters.map(({id, tasks}) => [id, tasks.map(({title}) => title)]),
			[
				['R', ['Status report', 'Budget']],
				['A', []],
				['C', ['Gate']],
				['I', []],
			],
		);
	});

	it('says which neighbours hold an empty letter on the same tasks, those with most tasks first', () => {
		const [, accountable, , informed] = sheet.letters;
		assert.deepEqual(
			accountable?.heldBy.map(({title}) => title),
			['Team Manager', 'Report Lead'],
		);
		assert.deepEqual(informed?.heldBy, [], 'nobody answers for being told');
	});

	it('names nobody for a letter that the role holds itself', () => {
		assert.deepEqual(sheet.letters[0]?.heldBy, []);
	});

	it('shows four directions, and the way round where there is no direct move', () => {
		assert.deepEqual(
			sheet.directions.map(({id, moves, byWayOf}) => [id, moves.map(({role}) => role.title), byWayOf?.title]),
			[
				['up', ['Report Lead', 'Team Manager'], undefined],
				['sideways', [], 'Team Manager'],
				['out', [], undefined],
				['line', [], 'Team Manager'],
			],
		);
	});

	it('adds coming back only to a role that has such a move', () => {
		assert.deepEqual(
			sheetOf('owner').directions.map(({id}) => id),
			['up', 'sideways', 'out', 'line', 'return'],
		);
	});

	it('lists the moves that lead here with the role that each starts from', () => {
		assert.deepEqual(sheet.arrivals, [
			{role: {id: 'assistant', title: 'Team Assistant'}, direction: 'up', why: 'From records to reasons'},
			{role: {id: 'manager', title: 'Team Manager'}, direction: 'sideways', why: 'Back to the figures'},
		]);
	});

	it('keeps the order of certificates and leaves out one that the catalogue does not know', () => {
		assert.deepEqual(
			sheet.certifications.map(({id}) => id),
			['advanced', 'basic'],
		);
	});

	it('names each source once, and a site only for what may be opened', () => {
		assert.deepEqual(sheet.sources, [
			{mark: 'seed 001'},
			{mark: 'S-GOOD', site: 'example.org', grade: 'strong'},
			{mark: 'S-PLAIN', grade: 'weak'},
			{mark: 'practice knowledge'},
		]);
	});

	it('does not exist for anything but the id of a role', () => {
		for (const id of ['', 'Analyst', 'analyst ', '__proto__', 'constructor', 'toString']) {
			assert.equal(roleSheet(sheetFixture(), id), undefined, id);
		}
	});

	it('leaves nothing out of any role that ships', () => {
		const index = shippedCatalogue();
		for (const role of index.catalogue.roles) {
			const shown = roleSheet(index, role.id);
			assert.ok(shown);
			assert.equal(shown.core.length + shown.useful.length, role.skills.length, role.id);
			assert.equal(shown.certifications.length, role.certifications.length, role.id);
			assert.equal(
				shown.directions.flatMap(({moves}) => moves).length,
				index.movesFrom(role.id).length,
				`${role.id}: every move has a direction on the sheet`,
			);
			assert.equal(
				shown.letters.reduce((sum, {tasks}) => sum + tasks.length, 0),
				Object.values(role.raci).join('').length,
				role.id,
			);
		}
	});
});

function sheetOf(id: string): RoleSheet {
	const sheet = roleSheet(sheetFixture(), id);
	assert.ok(sheet);
	return sheet;
}
