import assert from 'node:assert/strict';
import fc from 'fast-check';
import {compareRoles, skillGroups} from '../../../src/core/catalogue/comparison';
import type {Comparison} from '../../../src/core/catalogue/comparison';
import type {RoleId} from '../../../src/core/catalogue/catalogue';
import {sheetFixture} from '../../fixtures/catalogueFixture';
import {shippedCatalogue} from '../../support/shippedCatalogue';

describe('comparing roles', () => {
	const three = compared('assistant', 'analyst', 'manager');

	it('puts the largest differences first and what is the same last', () => {
		assert.deepEqual(groups(three), [
			['two-or-more', ['Reporting', 'Finance']],
			['one-role', ['Leading', 'Minutes']],
			['same', ['Accuracy']],
		]);
	});

	it('calls one level apart what is one level apart', () => {
		assert.deepEqual(groups(compared('analyst', 'manager'))[1], ['one', ['Reporting']]);
	});

	it('leaves a role out of a skill that it does not name, instead of giving it level 0', () => {
		const [finance] = three.skills[0]?.rows.filter(({id}) => id === 'finance') ?? [];
		assert.deepEqual(finance?.levels, [
			{role: 'analyst', level: 2},
			{role: 'manager', level: 4},
		]);
	});

	it('keeps the roles in the order they were asked for, each with a mark of its own', () => {
		assert.deepEqual(
			compared('manager', 'analyst', 'assistant').roles.map(({role, mark}) => [role.id, mark]),
			[
				['manager', 'M'],
				['analyst', 'A'],
				['assistant', 'S'],
			],
		);
	});

	it('shows tasks with different letters first and leaves out tasks that nobody has', () => {
		assert.deepEqual(
			compared('assistant', 'analyst').tasks.map(({id, letters}) => [id, letters.map(({letter}) => letter)]),
			[
				['budget', ['I', 'R']],
				['gate', ['', 'C']],
				['report', ['R', 'R']],
			],
		);
	});

	it('says which letter each role holds most often', () => {
		assert.deepEqual(three.pattern, [
			{role: 'assistant', letter: 'R', count: 1, of: 2},
			{role: 'analyst', letter: 'R', count: 2, of: 3},
			{role: 'manager', letter: 'A', count: 3, of: 3},
		]);
	});

	it('shows shared certificates before those of one role', () => {
		assert.deepEqual(
			three.certifications.map(({id, roles}) => [id, roles]),
			[
				['basic', ['assistant', 'analyst']],
				['advanced', ['analyst', 'manager']],
			],
		);
		assert.deepEqual(
			compared('analyst', 'manager').certifications.map(({id, roles}) => [id, roles.length]),
			[
				['advanced', 2],
				['basic', 1],
			],
		);
	});

	it('names the moves between each two roles in both directions, or the role in between', () => {
		assert.deepEqual(three.steps, [
			{kind: 'move', from: 'assistant', to: 'analyst', direction: 'up', why: 'From records to reasons'},
			{
				kind: 'by-way-of',
				from: 'assistant',
				to: 'manager',
				via: {id: 'analyst', title: 'Team Analyst'},
			},
			{kind: 'move', from: 'analyst', to: 'manager', direction: 'up', why: 'To run the team'},
			{kind: 'move', from: 'manager', to: 'analyst', direction: 'sideways', why: 'Back to the figures'},
		]);
	});

	it('admits when no single role lies between', () => {
		assert.deepEqual(compared('lead', 'owner').steps, [{kind: 'none', from: 'lead', to: 'owner'}]);
	});

	it('is only for two or three different roles that exist', () => {
		const index = sheetFixture();
		const wrong = [
			[],
			['analyst'],
			['analyst', 'analyst'],
			['analyst', 'nobody'],
			['analyst', '__proto__'],
			['assistant', 'analyst', 'manager', 'lead'],
		];
		for (const ids of wrong) {
			assert.equal(compareRoles(index, ids), undefined, ids.join());
		}
	});

	it('holds each skill of each role that ships exactly once, in the group of its levels', () => {
		const index = shippedCatalogue();
		const someRoles = fc.uniqueArray(fc.constantFrom(...index.catalogue.roles), {minLength: 2, maxLength: 3});
		fc.assert(
			fc.property(someRoles, (roles) => {
				const comparison = compareRoles(
					index,
					roles.map(({id}) => id),
				);
				assert.ok(comparison);
				const shown = comparison.skills.flatMap(({group, rows}) =>
					rows.flatMap(({id, levels}) => {
						const values = levels.map(({level}) => level);
						const apart = Math.max(...values) - Math.min(...values);
						const expected =
							values.length === 1 ? 'one-role' : apart === 0 ? 'same' : apart === 1 ? 'one' : 'two-or-more';
						assert.equal(group, expected);
						return levels.map(({role, level}) => `${role} ${id} ${level}`);
					}),
				);
				const named = roles.flatMap((role) => role.skills.map(({skill, level}) => `${role.id} ${skill} ${level}`));
				assert.deepEqual(shown.sort(), named.sort());
				const order = comparison.skills.map(({group}) => skillGroups.indexOf(group));
				assert.deepEqual(
					order,
					[...order].sort((a, b) => a - b),
				);
			}),
			{numRuns: 60},
		);
	});
});

function compared(...ids: readonly RoleId[]): Comparison {
	const comparison = compareRoles(sheetFixture(), ids);
	assert.ok(comparison);
	return comparison;
}

function groups(comparison: Comparison): readonly (readonly [string, readonly string[]])[] {
	return comparison.skills.map(({group, rows}) => [group, rows.map(({name}) => name)]);
}
