import assert from 'node:assert/strict';
import {jointsOf} from '../../../media/careerMap/joints';
import {placeAlong} from '../../../media/careerMap/travel';
import type {Arrow} from '../../../media/careerMap/travel';
import {mapLayout} from '../../../src/core/paths/map/mapLayout';
import {shippedCatalogue} from '../../support/shippedCatalogue';

describe('travelling on the map by arrow keys', () => {
	const from = {id: 'from', x: 0, y: 0};
	const place = (id: string, x: number, y: number): {id: string; x: number; y: number} => ({id, x, y});
	const arrows: readonly Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

	it('goes to the nearest place on the side of the arrow', () => {
		const places = [
			place('left', -50, 4),
			place('right', 60, -8),
			place('far', 200, 0),
			place('up', 3, -40),
			place('down', 0, 90),
		];
		assert.deepEqual(
			arrows.map((arrow) => placeAlong(from, places, arrow)),
			['left', 'right', 'up', 'down'],
		);
	});

	it('prefers what lies ahead to what lies aside, and takes what lies aside where there is nothing else', () => {
		const places = [place('aside', 20, 90), place('ahead', 300, 100)];
		assert.equal(placeAlong(from, places, 'ArrowRight'), 'ahead');
		assert.equal(placeAlong(from, places.slice(0, 1), 'ArrowRight'), 'aside');
	});

	it('stays where nothing lies that way', () => {
		assert.equal(placeAlong(from, [from, place('right', 10, 0)], 'ArrowLeft'), undefined);
		assert.equal(placeAlong(from, [], 'ArrowUp'), undefined);
	});

	it('leads from every role that has a move to another one, along a move', () => {
		const layout = mapLayout(shippedCatalogue());
		const joints = jointsOf(layout);
		for (const role of layout.roles) {
			const others = new Set([...joints.out(role.id), ...joints.into(role.id)].map(({other}) => other));
			const places = layout.roles.filter(({id}) => others.has(id));
			const reached = arrows.map((arrow) => placeAlong(role, places, arrow)).filter((id) => id !== undefined);
			assert.equal(reached.length > 0, others.size > 0, role.id);
			assert.ok(reached.every((id) => others.has(id)));
		}
	});

	it('reaches every role from every other, with Shift and without', () => {
		const {roles} = mapLayout(shippedCatalogue());
		const seen = new Set(roles.slice(0, 1));
		for (const role of seen) {
			for (const arrow of arrows) {
				const next = roles.find(({id}) => id === placeAlong(role, roles, arrow));
				if (next) {
					seen.add(next);
				}
			}
		}
		assert.deepEqual(
			roles.filter((role) => !seen.has(role)).map(({id}) => id),
			[],
		);
	});
});
