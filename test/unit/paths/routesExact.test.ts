import assert from 'node:assert/strict';
import {directionIds} from '../../../src/core/catalogue/catalogue';
import type {Levels} from '../../../src/core/catalogue/catalogue';
import type {CatalogueIndex} from '../../../src/core/catalogue/lookups';
import {levelsAfter} from '../../../src/core/paths/gap';
import {findRoutes} from '../../../src/core/paths/routes/findRoutes';
import type {RouteRequest} from '../../../src/core/paths/routes/route';
import {differing, everyRoute} from '../../support/everyRoute';
import type {CostedRoute} from '../../support/everyRoute';
import {randomPaths} from '../../support/randomPaths';
import {seeded} from '../../support/seeded';
import {shippedCatalogue} from '../../support/shippedCatalogue';

describe('the search for routes, beside walking every route there is', () => {
	it('finds the best ones of 1,500 random catalogues, role for role and cost for cost', () => {
		let found = 0;
		for (let seed = 1; seed <= 1500; seed++) {
			const {index, held, random} = randomPaths(seed);
			const [from] = pickTwo(index, random);
			const walk = {from, held, ...limits(index, random)};
			const every = everyRoute(index, walk);
			for (const {id: to} of index.catalogue.roles.filter(({id}) => id !== from)) {
				const all = every.get(to) ?? [];
				const request = {...walk, to, maxRoutes: 1 + random(4)};
				const exact = costed(index, {...request, diverse: false});
				assert.deepEqual(exact, all.slice(0, request.maxRoutes), `seed ${seed}, to ${to}`);
				assert.deepEqual(
					costed(index, request),
					differing(all, request.maxRoutes),
					`seed ${seed}, to ${to}, differing`,
				);
				found += exact.length;
			}
		}
		assert.ok(found > 15_000, `only ${found} routes were compared`);
	});

	it('finds the best ten of all pairs of roles that ship, up to five moves', () => {
		const index = shippedCatalogue();
		const ids = index.catalogue.roles.map(({id}) => id);
		for (const from of ids) {
			const role = index.role(from);
			const all = everyRoute(index, {from, held: role ? levelsAfter(role) : {}, maxMoves: 5});
			for (const to of ids.filter((id) => id !== from)) {
				const routes = all.get(to) ?? [];
				const request = {from, to, maxMoves: 5, maxRoutes: 10};
				assert.deepEqual(costed(index, {...request, diverse: false}), routes.slice(0, 10), `${from} to ${to}`);
				assert.deepEqual(costed(index, request), differing(routes, 10), `${from} to ${to}, differing`);
			}
		}
	});

	it('does so whatever is held', () => {
		const index = shippedCatalogue();
		const random = seeded(5);
		for (let turn = 0; turn < 60; turn++) {
			const [from, to] = pickTwo(index, random);
			const known = random(5);
			const held: Levels = Object.fromEntries(
				index.catalogue.skills.flatMap(({id}) => (random(4) < known ? [[id, random(6)]] : [])),
			);
			const request = {from, to, held, maxMoves: 4, maxRoutes: 10};
			const routes = everyRoute(index, request).get(to) ?? [];
			assert.deepEqual(costed(index, {...request, diverse: false}), routes.slice(0, 10), `turn ${turn}`);
			assert.deepEqual(costed(index, request), differing(routes, 10), `turn ${turn}, differing`);
		}
	});
});

function costed(index: CatalogueIndex, request: RouteRequest): readonly CostedRoute[] {
	const found = findRoutes(index, request);
	assert.ok(found.ok);
	return found.value.routes.map(({roles, cost}) => ({roles, ...cost}));
}

function pickTwo(index: CatalogueIndex, random: (limit: number) => number): readonly [string, string] {
	const {roles} = index.catalogue;
	const from = random(roles.length);
	const to = (from + 1 + random(roles.length - 1)) % roles.length;
	return [roles[from]?.id ?? '', roles[to]?.id ?? ''];
}

/** Each limit in one of four requests. */
function limits(
	index: CatalogueIndex,
	random: (limit: number) => number,
): Pick<RouteRequest, 'maxMoves' | 'directions' | 'avoid'> {
	const {roles} = index.catalogue;
	return {
		...(random(4) === 0 && {maxMoves: 1 + random(6)}),
		...(random(4) === 0 && {directions: directionIds.filter(() => random(3) > 0)}),
		...(random(4) === 0 && {avoid: roles.filter(() => random(6) === 0).map(({id}) => id)}),
	};
}
