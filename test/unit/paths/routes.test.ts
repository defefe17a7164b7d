import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Levels, Role} from '../../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import type {CatalogueIndex} from '../../../src/core/catalogue/lookups';
import {middle, sumOf} from '../../../src/core/paths/cost/span';
import {levelsAfter} from '../../../src/core/paths/gap';
import {findRoutes, routesInPortions, withPauses} from '../../../src/core/paths/routes/findRoutes';
import {routeOf} from '../../../src/core/paths/routes/routeOf';
import type {Route, RouteRequest, RouteSet} from '../../../src/core/paths/routes/route';
import {moreThanHalfShared} from '../../../src/core/paths/routes/differing';
import {terrainOf} from '../../../src/core/paths/routes/terrain';
import {fixtureIndex} from '../../fixtures/catalogue';
import {generatedCatalogue} from '../../support/generatedCatalogue';
import {randomPaths} from '../../support/randomPaths';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {processorTime} from '../../support/processorTime';

const index = fixtureIndex();
const shipped = shippedCatalogue();

describe('routes', () => {
	it('carry their moves with what each costs by then', () => {
		const [route] = found(shipped, {from: 'project_manager', to: 'head_of_pmo'}).routes;
		assert.ok(route);
		let held = levelsAfter(roleOf(shipped, 'project_manager'));
		for (const [at, move] of route.moves.entries()) {
			assert.equal(move.from, route.roles[at]);
			assert.equal(move.to, route.roles[at + 1]);
			const again = routeOf(shipped, {}, held, [numberOf(move.from), numberOf(move.to)]);
			assert.deepEqual(again.moves[0], move);
			held = levelsAfter(roleOf(shipped, move.to), held);
		}
		assert.deepEqual(route.cost, sumOf(route.moves.map(({cost}) => cost)));
	});

	it('take the first listed of several moves between two roles, of those in the directions asked for', () => {
		const direction = (request: Partial<RouteRequest>): string | undefined =>
			found(index, {from: 'coordinator', to: 'analyst', ...request}).routes[0]?.moves[0]?.direction;
		assert.equal(direction({}), 'up');
		assert.equal(direction({directions: ['out', 'sideways']}), 'out');
	});

	it('say what each is best at: somebody is best at everything, and nobody without cause', () => {
		const pairs = [
			['pmo_administrator', 'head_of_pmo'],
			['pmo_analyst', 'portfolio_office_manager'],
			['career_starter', 'pmo_director'],
		] as const;
		for (const [from, to] of pairs) {
			const {routes} = found(shipped, {from, to});
			const step = ({moves}: Route): number => Math.max(...moves.map(({cost}) => middle(cost)));
			assert.ok(routes.length > 2);
			assert.deepEqual(
				routes.flatMap((route, at) => (route.bestAt.includes('cheapest') ? [at] : [])),
				[0],
			);
			for (const route of routes) {
				const fewest = routes.every(({moves}) => moves.length >= route.moves.length);
				assert.equal(route.bestAt.includes('fewest-moves'), fewest);
				assert.equal(
					route.bestAt.includes('smallest-step'),
					routes.every((other) => step(other) >= step(route)),
				);
			}
			assert.ok(routes.some(({bestAt}) => bestAt.includes('fewest-new-skills')));
		}
	});

	it('really differ from each other and stay near the best, unless that is not wanted', () => {
		const request = {from: 'career_starter', to: 'epmo_director', maxRoutes: 10};
		const {routes} = found(shipped, request);
		const [best] = routes;
		assert.ok(best && routes.length > 1);
		for (const [at, route] of routes.entries()) {
			assert.ok(middle(route.cost) <= 1.35 * middle(best.cost));
			assert.ok(routes.slice(0, at).every(({roles}) => !moreThanHalfShared(route.roles, roles)));
		}
		const alike = found(shipped, {...request, diverse: false}).routes;
		assert.equal(alike.length, 10);
		assert.ok(alike.some((route, at) => alike.slice(0, at).some(({roles}) => moreThanHalfShared(route.roles, roles))));
	});

	it('start with what the role gives where nothing else is said', () => {
		const request = {from: 'pmo_analyst', to: 'head_of_pmo'};
		const held = levelsAfter(roleOf(shipped, 'pmo_analyst'));
		assert.deepEqual(found(shipped, request), found(shipped, {...request, held}));
		assert.notDeepEqual(found(shipped, request), found(shipped, {...request, held: {}}));
	});

	it('are refused for requests that make no sense', () => {
		const code = (request: Partial<RouteRequest>): string => {
			const result = findRoutes(index, {from: 'coordinator', to: 'manager', ...request});
			return result.ok ? 'none' : result.problem.code;
		};
		assert.equal(code({from: 'nobody'}), 'role.unknown');
		assert.equal(code({to: 'nobody'}), 'role.unknown');
		assert.equal(code({avoid: ['nobody']}), 'role.unknown');
		assert.equal(code({held: {magic: 1}}), 'skill.unknown');
		assert.equal(code({held: {raid: 6}}), 'level.invalid');
		assert.equal(code({directions: ['down' as 'up']}), 'direction.unknown');
		assert.equal(code({maxRoutes: 0}), 'routes.invalidCount');
		assert.equal(code({maxRoutes: 11}), 'routes.invalidCount');
		assert.equal(code({maxRoutes: 1.5}), 'routes.invalidCount');
		assert.equal(code({maxMoves: 0}), 'routes.invalidMoves');
		assert.equal(code({maxRoutes: 10, maxMoves: 1}), 'none');
	});
});

describe('properties of routes', () => {
	const seeds = fc.integer({min: 1, max: 1_000_000});

	it('holding one level more makes no route dearer, and none of the best', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const {index: paths, held, random} = randomPaths(seed);
				const [from, to] = [paths.catalogue.roles[0]?.id ?? '', paths.catalogue.roles[1]?.id ?? ''];
				const {id} = paths.catalogue.skills[random(paths.catalogue.skills.length)] ?? {id: ''};
				const less = {...held, [id]: random(5)};
				const more = {...less, [id]: (less[id] ?? 0) + 1};
				const request = {from, to, diverse: false, maxRoutes: 10};
				const before = found(paths, {...request, held: less}).routes;
				for (const {roles, cost} of before) {
					const after = recosted(paths, roles, more);
					assert.ok(after.low <= cost.low && after.high <= cost.high);
				}
				found(paths, {...request, held: more}).routes.forEach(({cost}, at) =>
					assert.ok(middle(cost) <= middle(before[at]?.cost ?? {low: 0, high: 0})),
				);
			}),
		);
	});

	it('a level found out never raises the top of the range, and what a route may cost is always within it', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const {index: paths, held, random} = randomPaths(seed);
				const [from, to] = [paths.catalogue.roles[0]?.id ?? '', paths.catalogue.roles[1]?.id ?? ''];
				const truth = Object.fromEntries(paths.catalogue.skills.map(({id}) => [id, held[id] ?? random(6)]));
				for (const {roles, cost, floor} of found(paths, {from, to, held, diverse: false}).routes) {
					const {low, high} = recosted(paths, roles, truth);
					assert.equal(low, high);
					assert.ok(floor <= low && high <= cost.high, `${floor} ${low} ${cost.high}`);
					assert.ok(floor <= cost.low);
				}
			}),
		);
	});
});

describe('a search for routes that takes long', () => {
	const large = indexCatalogue(generatedCatalogue(3000, 26_461, 1));
	const request = {from: at(large, 2, 1), to: at(large, 7, 3), maxRoutes: 10, diverse: false};

	it('stops within 50 ms when it is told to', () => {
		terrainOf(large);
		// Of each wait, the least of some searches that are the same in every step.
		const waits: number[] = [];
		for (let round = 0; round < 5; round += 1) {
			let asked = processorTime();
			let questions = 0;
			const answer = (): void => {
				waits[questions] = Math.min(waits[questions] ?? Infinity, processorTime() - asked);
				asked = processorTime();
				questions += 1;
			};
			const result = findRoutes(large, request, () => {
				answer();
				return questions === 8;
			});
			answer();
			assert.ok(!result.ok && result.problem.code === 'routes.cancelled');
		}
		assert.equal(waits.length, 9);
		assert.ok(Math.max(...waits) < 50, `${waits.map((wait) => wait.toFixed(1)).join(', ')} ms`);
	});

	it('lets others have their turn, and gives up when nobody waits any more', async () => {
		let turns = 0;
		const stopped = await withPauses(routesInPortions(large, request), () =>
			Promise.resolve(++turns < 5 ? 'go on' : 'stop'),
		);
		assert.equal(turns, 5);
		assert.ok(!stopped.ok && stopped.problem.code === 'routes.cancelled');
		const done = await withPauses(routesInPortions(index, {from: 'coordinator', to: 'manager'}), () =>
			Promise.resolve('go on'),
		);
		assert.deepEqual(done, findRoutes(index, {from: 'coordinator', to: 'manager'}));
	});
});

function found(paths: CatalogueIndex, request: RouteRequest): RouteSet {
	const result = findRoutes(paths, request);
	assert.ok(result.ok);
	return result.value;
}

function roleOf(paths: CatalogueIndex, id: string): Role {
	const role = paths.role(id);
	assert.ok(role, id);
	return role;
}

function numberOf(id: string): number {
	return terrainOf(shipped).roleAt.get(id) ?? -1;
}

function recosted(paths: CatalogueIndex, roles: readonly string[], held: Levels): Route['cost'] {
	const numbers = roles.map((id) => terrainOf(paths).roleAt.get(id) ?? -1);
	return routeOf(paths, {}, held, numbers).cost;
}

/** The id of some role of a band. */
function at(paths: CatalogueIndex, band: number, place: number): string {
	return paths.catalogue.roles.filter((role) => role.band === band)[place]?.id ?? '';
}
