import assert from 'node:assert/strict';
import {moveCost} from '../../../src/core/paths/cost/moveCost';
import {levelsAfter} from '../../../src/core/paths/gap';
import {gapDetails} from '../../../src/core/paths/gapDetails';
import {findRoutes} from '../../../src/core/paths/routes/findRoutes';
import {noRegret} from '../../../src/core/paths/routes/noRegret';
import {fixtureIndex, fixtureRole} from '../../fixtures/catalogue';
import {shippedCatalogue} from '../../support/shippedCatalogue';

describe('skills that pay on every route', () => {
	const index = fixtureIndex();
	const routes = [{roles: ['coordinator', 'analyst', 'manager']}, {roles: ['coordinator', 'manager']}];

	it('are the next steps that most routes need, with the counts', () => {
		const steps = noRegret(index, {from: 'coordinator', held: {raid: 3, reporting: 3, data_analysis: 1}}, routes);
		assert.ok(steps.ok);
		assert.deepEqual(
			steps.value.map(({skill, held, level, serves}) => ({skill, held, level, serves})),
			[
				{skill: 'reporting', held: 3, level: 4, serves: {n: 1, of: 2}},
				{skill: 'accuracy', held: undefined, level: 4, serves: {n: 1, of: 2}},
				{skill: 'data_analysis', held: 1, level: 2, serves: {n: 1, of: 2}},
				{skill: 'house_rules', held: undefined, level: 1, serves: {n: 1, of: 2}},
				{skill: 'facilitation', held: undefined, level: 2, serves: {n: 1, of: 2}},
			],
		);
	});

	it('are none where everything is held, and refused from a role that there is not', () => {
		const held = Object.fromEntries(index.catalogue.skills.map(({id}) => [id, 5]));
		assert.deepEqual(noRegret(index, {from: 'coordinator', held}, routes), {ok: true, value: []});
		assert.ok(!noRegret(index, {from: 'nobody'}, routes).ok);
	});

	it('say which roles they bring near, and these are near with the step and not without', () => {
		const shipped = shippedCatalogue();
		const from = shipped.role('pmo_analyst') ?? assert.fail();
		const found = findRoutes(shipped, {from: 'pmo_analyst', to: 'head_of_pmo'});
		assert.ok(found.ok);
		const steps = noRegret(shipped, {from: 'pmo_analyst'}, found.value.routes);
		assert.ok(steps.ok);
		const held = levelsAfter(from);
		let opened = 0;
		for (const step of steps.value) {
			assert.equal(step.opens.n, step.opened.length);
			assert.ok(step.serves.n > 0 && step.serves.n <= step.serves.of);
			for (const id of step.opened) {
				const to = shipped.role(id) ?? assert.fail();
				assert.notEqual(moveCost(shipped, from, to, held).band, 'near');
				assert.equal(moveCost(shipped, from, to, {...held, [step.skill]: step.level}).band, 'near');
				opened++;
			}
		}
		assert.ok(opened > 5);
		const keys = steps.value.map(({serves, opens}) => serves.n * 1000 + opens.n);
		assert.deepEqual(
			keys,
			[...keys].sort((a, b) => b - a),
		);
		assert.equal(steps.value[0]?.serves.n, found.value.routes.length);
	});
});

describe('the details of a gap', () => {
	it('name the next level, what one sees there and what would prove it, only where something may be missing', () => {
		const details = gapDetails(fixtureIndex(), fixtureRole('analyst'), {raid: 3, reporting: 2});
		assert.deepEqual(details[0], {
			skill: 'raid',
			name: 'RAID control',
			needed: 3,
			held: 3,
			need: 'core',
			short: {low: 0, high: 0},
		});
		assert.deepEqual(details.map(({skill, next}) => [skill, next?.level, next?.sentence]).slice(1, 3), [
			['reporting', 3, 'Does status reporting'],
			['accuracy', 4, 'Masters accuracy'],
		]);
		assert.ok(details.every(({next, short}) => (next !== undefined) === short.high > 0));
		assert.ok(details.every(({next}) => next === undefined || next.evidence.length > 10));
	});
});
