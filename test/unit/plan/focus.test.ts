import assert from 'node:assert/strict';
import {chooseFocus, nextLevel} from '../../../src/core/plan/focus';
import type {SkillGap} from '../../../src/core/paths/gap';

const gap = (skill: string, needed: number, held?: number, need: SkillGap['need'] = 'core'): SkillGap =>
	held === undefined
		? {skill, needed, need, short: {low: 0, high: needed}}
		: {skill, needed, held, need, short: {low: Math.max(0, needed - held), high: Math.max(0, needed - held)}};

describe('the skills in focus', () => {
	it('are at most three, core before useful, the largest gap first, and only where there is a gap', () => {
		const {now, later} = chooseFocus([
			gap('useful-large', 5, 0, 'useful'),
			gap('met', 3, 4),
			gap('small', 4, 3),
			gap('large', 4, 1),
			gap('useful-unknown', 2, undefined, 'useful'),
			gap('middle', 4, 2),
			gap('small-too', 2, 1),
		]);
		assert.deepEqual(
			now.map(({skill}) => skill),
			['large', 'middle', 'small'],
		);
		assert.deepEqual(
			later.map(({skill}) => skill),
			['small-too', 'useful-large', 'useful-unknown'],
		);
	});

	it('count an unknown level with all that may be missing, but after a gap that is certain', () => {
		const {now} = chooseFocus([gap('unknown', 3), gap('known', 3, 0), gap('less', 3, 1)]);
		assert.deepEqual(
			now.map(({skill}) => skill),
			['known', 'unknown', 'less'],
		);
	});

	it('are none where nothing is missing', () => {
		assert.deepEqual(chooseFocus([gap('a', 3, 3)]), {now: [], later: []});
	});

	it('aim one level higher, or at the level needed where nothing is known', () => {
		assert.equal(nextLevel(gap('a', 4, 2)), 3);
		assert.equal(nextLevel(gap('a', 4)), 4);
		assert.equal(nextLevel(gap('a', 1, 0)), 1);
	});
});
