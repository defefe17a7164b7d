import assert from 'node:assert/strict';
import {middle} from '../../../src/core/paths/cost/span';
import {levelsAfter} from '../../../src/core/paths/gap';
import {findRoutes} from '../../../src/core/paths/routes/findRoutes';
import type {RouteRequest} from '../../../src/core/paths/routes/route';
import {whyNot} from '../../../src/core/paths/routes/whyNot';
import type {WhyNot} from '../../../src/core/paths/routes/whyNot';
import {fixtureIndex} from '../../fixtures/catalogue';
import {everyRoute} from '../../support/everyRoute';
import {randomPaths} from '../../support/randomPaths';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const index = shippedCatalogue();
const request: RouteRequest = {from: 'project_manager', to: 'pmo_manager'};

describe('why not this role', () => {
	it('says when a route passes it', () => {
		const set = findRoutes(index, request);
		assert.ok(set.ok);
		for (const [place, {roles}] of set.value.routes.entries()) {
			const [, inner] = roles;
			const first = set.value.routes.findIndex((route) => route.roles.includes(inner ?? ''));
			assert.deepEqual(ask(inner ?? ''), {kind: 'chosen', place: first});
			assert.ok(first <= place);
		}
		assert.deepEqual(ask('pmo_manager'), {kind: 'chosen', place: 0});
	});

	it('forces the role upon the best route, and says what that costs more and in which parts', () => {
		const held = levelsAfter(index.role('project_manager') ?? assert.fail());
		const set = findRoutes(index, request);
		assert.ok(set.ok);
		const [best] = set.value.routes;
		const detour = ask('pmo_lead');
		assert.ok(best && detour.kind === 'detour');
		const forced = everyRoute(index, {from: 'project_manager', held, maxMoves: 4})
			.get('pmo_manager')
			?.find(({roles}) => roles.includes('pmo_lead'));
		assert.deepEqual(detour.route.roles, forced?.roles);
		assert.equal(detour.extra, middle(detour.route.cost) - middle(best.cost));
		assert.ok(detour.extra > 0);
		assert.equal(detour.because, 'dear');
		assert.ok(detour.loses.every(({by}, at) => by > 0 && by <= (detour.loses[at - 1]?.by ?? Infinity)));
		assert.equal(detour.loses[0]?.skill, 'raid');
	});

	it('says what is in the way, and on which side of the role', () => {
		assert.deepEqual(ask('data_analyst'), {kind: 'blocked', where: 'before', obstacles: [{kind: 'no-moves'}]});
		const avoid = ['planner', 'pmo_lead'];
		assert.deepEqual(ask('pmo_lead', {...request, avoid}), {
			kind: 'blocked',
			where: 'before',
			obstacles: [{kind: 'avoid', roles: ['pmo_lead']}],
		});
		const limited: RouteRequest = {...request, maxMoves: 1};
		const answer = ask('pmo_lead', limited);
		assert.deepEqual(answer, {kind: 'blocked', where: 'moves', obstacles: [{kind: 'moves', fewest: 2}]});
		const paths = fixtureIndex();
		const behind = whyNot(paths, {from: 'deliverer', to: 'analyst'}, 'manager');
		assert.deepEqual(behind, {ok: true, value: {kind: 'blocked', where: 'behind', obstacles: [{kind: 'no-moves'}]}});
		const everywhere = whyNot(paths, {from: 'operations', to: 'analyst'}, 'manager');
		assert.deepEqual(everywhere, {
			ok: true,
			value: {kind: 'blocked', where: 'everywhere', obstacles: [{kind: 'no-moves'}]},
		});
		assert.ok(!whyNot(paths, {from: 'deliverer', to: 'analyst'}, 'nobody').ok);
	});

	it('finds the best forced route of 400 random catalogues, or rightly none', () => {
		const kinds = new Map<string, number>();
		for (let seed = 1; seed <= 400; seed++) {
			const {index: paths, held} = randomPaths(seed);
			const [from, to, via] = paths.catalogue.roles.map(({id}) => id);
			assert.ok(from !== undefined && to !== undefined && via !== undefined);
			const answer = whyNot(paths, {from, to, held, maxRoutes: 1}, via);
			assert.ok(answer.ok);
			const forced = (everyRoute(paths, {from, held}).get(to) ?? []).find(({roles}) => roles.includes(via));
			kinds.set(answer.value.kind, (kinds.get(answer.value.kind) ?? 0) + 1);
			if (answer.value.kind === 'detour') {
				assert.deepEqual({roles: answer.value.route.roles, ...answer.value.route.cost}, forced, `seed ${seed}`);
			} else {
				assert.equal(forced === undefined, answer.value.kind === 'blocked', `seed ${seed}`);
			}
		}
		assert.ok([...kinds.values()].every((count) => count > 20) && kinds.size === 3, JSON.stringify([...kinds]));
	});
});

function ask(role: string, asked: RouteRequest = request): WhyNot {
	const answer = whyNot(index, asked, role);
	assert.ok(answer.ok);
	return answer.value;
}
