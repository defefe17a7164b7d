import assert from 'node:assert/strict';
import {shortestChain} from '../../../src/core/paths/shortestChain';
import {fixtureIndex} from '../../fixtures/catalogue';
import {shippedCatalogue} from '../../support/shippedCatalogue';

describe('the shortest chain of moves', () => {
	const index = fixtureIndex();
	const steps = (from: string, to: string): readonly string[] | undefined =>
		shortestChain(index, from, to)?.map((move) => `${move.direction} ${move.to}`);

	it('is the direct move where there is one, the first listed of several', () => {
		assert.deepEqual(steps('coordinator', 'analyst'), ['up analyst']);
	});

	it('walks through the roles between', () => {
		assert.deepEqual(steps('deliverer', 'operations'), ['sideways analyst', 'up manager', 'line operations']);
	});

	it('is empty from a role to itself, and absent where no moves lead or a role is unknown', () => {
		assert.deepEqual(steps('analyst', 'analyst'), []);
		assert.equal(steps('hermit', 'analyst'), undefined);
		assert.equal(steps('operations', 'coordinator'), undefined);
		assert.equal(steps('nobody', 'analyst'), undefined);
	});

	it('is as short as a search by levels says, between all roles that ship', () => {
		const shipped = shippedCatalogue();
		const ids = shipped.catalogue.roles.map(({id}) => id);
		for (const from of ids) {
			const levels = new Map([[from, 0]]);
			for (let level = 0; [...levels.values()].includes(level); level++) {
				for (const move of shipped.catalogue.moves) {
					if (levels.get(move.from) === level && !levels.has(move.to)) {
						levels.set(move.to, level + 1);
					}
				}
			}
			for (const to of ids) {
				const chain = shortestChain(shipped, from, to);
				assert.equal(chain?.length, levels.get(to), `${from} to ${to}`);
				assert.ok(chain?.every((move, i) => move.from === (chain[i - 1]?.to ?? from)) ?? true);
			}
		}
	});
});
