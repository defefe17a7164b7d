import assert from 'node:assert/strict';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import {findRoutes} from '../../../src/core/paths/routes/findRoutes';
import type {Obstacle, RouteRequest} from '../../../src/core/paths/routes/route';
import {fixtureCatalogue, fixtureIndex} from '../../fixtures/catalogue';

// coordinator -> analyst (up, out) -> manager (up) -> operations (line); deliverer -> analyst, coordinator (sideways)
const index = fixtureIndex();

describe('what is in the way where no route is found', () => {
	it('is that the role is held already', () => {
		assert.deepEqual(blocked({from: 'analyst', to: 'analyst'}), [{kind: 'same-role'}]);
	});

	it('is that no moves lead there, whatever the limits', () => {
		const request = {from: 'operations', to: 'coordinator', maxMoves: 1, avoid: ['manager']};
		assert.deepEqual(blocked(request), [{kind: 'no-moves'}]);
	});

	it('is the number of moves, with what it would take', () => {
		assert.deepEqual(blocked({from: 'deliverer', to: 'operations', maxMoves: 2}), [{kind: 'moves', fewest: 3}]);
	});

	it('are directions that are ruled out, no more of them than must be', () => {
		const request: RouteRequest = {from: 'coordinator', to: 'operations', directions: ['out']};
		assert.deepEqual(blocked(request), [{kind: 'directions', directions: ['up', 'line']}]);
		assert.deepEqual(blocked({...request, directions: ['out', 'up']}), [{kind: 'directions', directions: ['line']}]);
	});

	it('are roles to avoid, no more of them than must be', () => {
		const avoid = ['manager', 'coordinator', 'hermit'];
		assert.deepEqual(blocked({from: 'deliverer', to: 'operations', avoid}), [{kind: 'avoid', roles: ['manager']}]);
		assert.deepEqual(blocked({from: 'deliverer', to: 'analyst', avoid: ['analyst']}), [
			{kind: 'avoid', roles: ['analyst']},
		]);
	});

	it('is named once for each limit that alone would open a way', () => {
		// The short way passes the manager, the long one goes by way of the hermit.
		const [pattern] = fixtureCatalogue.moves;
		assert.ok(pattern);
		const detour = indexCatalogue({
			...fixtureCatalogue,
			moves: [
				...fixtureCatalogue.moves,
				{...pattern, from: 'analyst', to: 'hermit'},
				{...pattern, from: 'hermit', to: 'deliverer'},
				{...pattern, from: 'deliverer', to: 'operations'},
			],
		});
		const request = {from: 'analyst', to: 'operations', maxMoves: 2, avoid: ['manager']};
		const result = findRoutes(detour, request);
		assert.ok(result.ok);
		assert.deepEqual(result.value, {
			routes: [],
			blocked: [
				{kind: 'moves', fewest: 3},
				{kind: 'avoid', roles: ['manager']},
			],
		});
	});

	it('are several limits together, where none alone is to blame', () => {
		const request: RouteRequest = {from: 'coordinator', to: 'operations', maxMoves: 2, avoid: ['manager']};
		assert.deepEqual(blocked(request), [{kind: 'several', limits: ['moves', 'avoid']}]);
		assert.deepEqual(blocked({...request, directions: ['up']}), [
			{kind: 'several', limits: ['moves', 'directions', 'avoid']},
		]);
	});

	it('is nothing where there are routes', () => {
		const result = findRoutes(index, {from: 'deliverer', to: 'operations', maxMoves: 3, avoid: ['coordinator']});
		assert.ok(result.ok);
		assert.equal(result.value.blocked, undefined);
		assert.deepEqual(
			result.value.routes.map(({roles}) => roles),
			[['deliverer', 'analyst', 'manager', 'operations']],
		);
	});
});

function blocked(request: RouteRequest): readonly Obstacle[] | undefined {
	const result = findRoutes(index, request);
	assert.ok(result.ok);
	assert.deepEqual(result.value.routes, []);
	return result.value.blocked;
}
