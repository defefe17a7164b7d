import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Levels, Role} from '../../../src/core/catalogue/catalogue';
import {contextCharge} from '../../../src/core/paths/cost/contextCharge';
import {costBetween} from '../../../src/core/paths/cost/costBetween';
import {costTable, growth} from '../../../src/core/paths/cost/costTable';
import {moveCost} from '../../../src/core/paths/cost/moveCost';
import {sumOf} from '../../../src/core/paths/cost/span';
import {levelsAfter} from '../../../src/core/paths/gap';
import {fixtureIndex, fixtureRole} from '../../fixtures/catalogue';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const shipped = shippedCatalogue();
const role = fc.constantFrom(...shipped.catalogue.roles);
const skills = shipped.catalogue.skills.map(({id}) => id);
const level = fc.integer({min: 0, max: 5});
/** Levels of all skills. */
const allLevels = fc.array(level, {minLength: skills.length, maxLength: skills.length}).map(toLevels);
/** Which skills are known. */
const known = fc.array(fc.boolean(), {minLength: skills.length, maxLength: skills.length});

describe('the cost of a move', () => {
	const index = fixtureIndex();
	const coordinator = fixtureRole('coordinator');
	const analyst = fixtureRole('analyst');

	it('charges the levels that are missing, the higher the more, and useful skills at a quarter', () => {
		const held = {raid: 3, reporting: 3, accuracy: 2, data_analysis: 0, house_rules: 1, facilitation: 1};
		assert.deepEqual(moveCost(index, coordinator, analyst, held), {
			low: 6 + 9 + 6 + 0.5,
			high: 6 + 9 + 6 + 0.5,
			band: 'near',
			parts: [
				{name: 'Accuracy', kind: 'core', skill: 'accuracy', low: 9, high: 9},
				{name: 'Status reporting', kind: 'core', skill: 'reporting', low: 6, high: 6},
				{name: 'Data analysis', kind: 'core', skill: 'data_analysis', low: 6, high: 6},
				{name: 'Workshop facilitation', kind: 'useful', skill: 'facilitation', low: 0.5, high: 0.5},
			],
		});
	});

	it('is a range from nothing to everything where a level is unknown', () => {
		const {low, high, parts} = moveCost(index, coordinator, analyst, {
			raid: 3,
			reporting: 4,
			accuracy: 4,
			house_rules: 1,
		});
		assert.deepEqual({low, high}, {low: 0, high: 6 + 0.75});
		assert.deepEqual(
			parts.map(({skill}) => skill),
			['data_analysis', 'facilitation'],
		);
	});

	it('goes by what the role before needs at its core, where nothing else is said', () => {
		assert.deepEqual(costBetween(index, 'coordinator', 'analyst', undefined), {
			ok: true,
			value: moveCost(index, coordinator, analyst, {reporting: 3, raid: 3}),
		});
		assert.deepEqual(costBetween(index, 'coordinator', 'analyst', {}), {
			ok: true,
			value: moveCost(index, coordinator, analyst, {}),
		});
	});

	it('refuses roles, skills and levels that there are not', () => {
		assert.deepEqual(costBetween(index, 'nobody', 'analyst', {}), {
			ok: false,
			problem: {code: 'role.unknown', args: {}},
		});
		assert.deepEqual(costBetween(index, 'analyst', 'nobody', {}), {
			ok: false,
			problem: {code: 'role.unknown', args: {}},
		});
		assert.ok(!costBetween(index, 'analyst', 'manager', {magic: 3}).ok);
		assert.ok(!costBetween(index, 'analyst', 'manager', {raid: 2.5}).ok);
	});

	it('charges jumps of more than one band, the more the longer they are, and long steps down a little', () => {
		const jump = (bands: number): number => contextCharge({...analyst, band: 3}, {...analyst, band: 3 + bands}).band;
		assert.deepEqual([-2, -1, 0, 1, 2, 3, 4].map(jump), [1, 0, 0, 0, 3, 8, 15]);
	});

	it('charges another office and another family, but nothing between a role of any office and one inside', () => {
		const charge = (from: Partial<Role>, to: Partial<Role>): number =>
			contextCharge({...analyst, ...from}, {...analyst, ...to}).office;
		assert.equal(charge({office: 'project'}, {office: 'portfolio'}), 3);
		assert.equal(charge({office: 'project'}, {office: 'any'}), 0);
		assert.equal(charge({office: 'any'}, {office: 'enterprise'}), 0);
		assert.equal(charge({office: 'outside'}, {office: 'any'}), 6);
		assert.equal(charge({office: 'any'}, {office: 'outside'}), 6);
		assert.equal(charge({office: 'outside'}, {office: 'outside'}), 0);
		assert.equal(contextCharge({...analyst, family: 'core'}, {...analyst, family: 'line'}).family, 2);
	});

	it('counts in quarters, so that sums are exact, and every step up a skill costs more than the one before', () => {
		const {steps, need, bandsUp, bandsDown, office, outside, family} = costTable;
		for (const value of [
			...steps.map((step) => step * need.useful),
			...bandsUp,
			...bandsDown,
			office,
			outside,
			family,
		]) {
			assert.ok(Number.isInteger(value * 4), String(value));
		}
		assert.ok(steps.every((step, at) => step > (steps[at - 1] ?? 0)));
		assert.deepEqual(growth, [0, 1, 3, 6, 12, 20]);
	});
});

describe('properties of the cost of a move', () => {
	it('it is the sum of its parts, each of which says what it is', () => {
		fc.assert(
			fc.property(role, role, allLevels, known, (from, to, levels, which) => {
				const {low, high, parts} = moveCost(shipped, from, to, only(levels, which));
				assert.deepEqual({low, high}, sumOf(parts));
				assert.equal(new Set(parts.map(({name}) => name)).size, parts.length);
				assert.ok(parts.every((part) => part.low >= 0 && part.low <= part.high && part.high > 0));
			}),
		);
	});

	it('with some levels unknown it contains what it is with all of them known', () => {
		fc.assert(
			fc.property(role, role, allLevels, known, (from, to, levels, which) => {
				const range = moveCost(shipped, from, to, only(levels, which));
				const {low, high} = moveCost(shipped, from, to, levels);
				assert.equal(low, high);
				assert.ok(range.low <= low && high <= range.high);
			}),
		);
	});

	it('holding more never makes it dearer', () => {
		fc.assert(
			fc.property(role, role, allLevels, allLevels, (from, to, some, more) => {
				const both = Object.fromEntries(skills.map((id) => [id, Math.max(some[id] ?? 0, more[id] ?? 0)]));
				assert.ok(moveCost(shipped, from, to, both).high <= moveCost(shipped, from, to, some).high);
			}),
		);
	});

	it('nothing is left to learn for a role that was held', () => {
		for (const to of shipped.catalogue.roles) {
			const everything = Object.fromEntries(to.skills.map(({skill, level: needed}) => [skill, needed]));
			assert.deepEqual(moveCost(shipped, to, to, everything).parts, []);
			const {parts} = moveCost(shipped, to, to, levelsAfter(to));
			assert.ok(parts.every(({kind}) => kind === 'useful'));
		}
	});
});

function toLevels(levels: readonly number[]): Levels {
	return Object.fromEntries(skills.map((id, at) => [id, levels[at] ?? 0]));
}

function only(levels: Levels, which: readonly boolean[]): Levels {
	return Object.fromEntries(Object.entries(levels).filter((_, at) => which[at]));
}
