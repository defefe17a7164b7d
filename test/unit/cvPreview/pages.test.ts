import assert from 'node:assert/strict';
import fc from 'fast-check';
import {paginate, type Box} from '../../../media/cvPreview/paginate';
import {placeNotes} from '../../../media/cvPreview/placeNotes';
import {lineAtTop, topOfLine} from '../../../media/cvPreview/scrollMap';

const line = 20;
const box = (lines: number, more: Partial<Box> = {}): Box => ({
	height: lines * line,
	space: 10,
	keepWithNext: false,
	line,
	...more,
});
const units = (boxes: readonly Box[], height: number): readonly (readonly number[])[] =>
	paginate(boxes, height).map(({slices}) => slices.map(({unit}) => unit));

describe('pages of the CV preview', () => {
	it('break between units, without the space above the first', () => {
		assert.deepEqual(units([box(2), box(2), box(2)], 90), [[0, 1], [2]]);
		assert.deepEqual(units([box(2), box(2)], 89), [[0], [1]]);
		assert.deepEqual(
			paginate([box(2), box(2)], 89).map(({slices}) => slices[0]?.top),
			[0, 0],
		);
	});

	it('keep a heading, and what it keeps, with what follows', () => {
		const keep = {keepWithNext: true};
		assert.deepEqual(units([box(3), box(1, keep), box(1, keep), box(1), box(1)], 130), [[0], [1, 2, 3, 4]]);
	});

	it('give up keeping together what fits no page', () => {
		const keep = {keepWithNext: true};
		assert.deepEqual(units([box(1), box(2, keep), box(2, keep), box(2)], 100), [
			[0, 1],
			[2, 3],
		]);
	});

	it('divide between lines only what is taller than a page', () => {
		const [first, second, third] = paginate([box(1), box(7)], 65);
		assert.deepEqual(first?.slices, [{unit: 0, from: 0, to: 20, top: 0}]);
		assert.deepEqual(second?.slices, [{unit: 1, from: 0, to: 60, top: 0}]);
		assert.deepEqual(third?.slices, [{unit: 1, from: 60, to: 120, top: 0}]);
	});

	it('are one where there is nothing to set', () => {
		assert.deepEqual(paginate([], 100), [{slices: [], used: 0}]);
	});

	it('hold every unit whole, once and in order, and never more than their height', () => {
		const boxes = fc.array(
			fc.record({
				height: fc.integer({min: 1, max: 300}),
				space: fc.integer({min: 0, max: 30}),
				keepWithNext: fc.boolean(),
				line: fc.integer({min: 8, max: 30}),
			}),
			{maxLength: 30},
		);
		fc.assert(
			fc.property(boxes, fc.integer({min: 40, max: 200}), (all, height) => {
				const pages = paginate(all, height);
				const slices = pages.flatMap((page) => page.slices);
				assert.deepEqual([...new Set(slices.map(({unit}) => unit))], [...all.keys()]);
				all.forEach((each, unit) => {
					const own = slices.filter((slice) => slice.unit === unit);
					assert.equal(own[0]?.from, 0);
					assert.equal(own.at(-1)?.to, each.height);
					own.slice(1).forEach(({from}, at) => assert.equal(from, own[at]?.to));
				});
				for (const page of pages) {
					assert.ok(page.used <= height + 1, `${page.used} of ${height}`);
				}
			}),
			{seed: 20261122, numRuns: 1000},
		);
	});
});

describe('notes beside the page', () => {
	it('stand where they want to, where there is room', () => {
		assert.deepEqual(
			placeNotes(
				[
					{wanted: 10, height: 20},
					{wanted: 100, height: 20},
				],
				5,
			),
			[10, 100],
		);
	});

	it('share what is missing', () => {
		assert.deepEqual(
			placeNotes(
				[
					{wanted: 100, height: 20},
					{wanted: 100, height: 20},
				],
				10,
			),
			[85, 115],
		);
	});

	it('never overlap, keep their order and begin on the page', () => {
		const notes = fc.array(
			fc.record({wanted: fc.integer({min: -50, max: 1000}), height: fc.integer({min: 10, max: 90})}),
			{maxLength: 30},
		);
		fc.assert(
			fc.property(notes, (all) => {
				const sorted = [...all].sort((one, other) => one.wanted - other.wanted);
				const tops = placeNotes(sorted, 8);
				assert.equal(tops.length, sorted.length);
				tops.forEach((top, at) => {
					assert.ok(top >= 0);
					assert.ok(at === 0 || top + 0.001 >= (tops[at - 1] ?? 0) + (sorted[at - 1]?.height ?? 0) + 8);
				});
			}),
			{seed: 20261122, numRuns: 1000},
		);
	});
});

describe('scrolling in step', () => {
	const placed = [
		{first: 2, last: 2, top: 100, bottom: 120},
		{first: 4, last: 7, top: 140, bottom: 220},
		{first: 9, last: 9, top: 400, bottom: 420},
	];

	it('finds lines and places between them', () => {
		assert.equal(topOfLine(placed, 0), 0);
		assert.equal(topOfLine(placed, 2), 100);
		assert.equal(topOfLine(placed, 5), 160);
		assert.equal(topOfLine(placed, 8.5), 310);
		assert.equal(topOfLine(placed, 99), 420);
		assert.equal(lineAtTop(placed, 160), 5);
		assert.equal(lineAtTop(placed, 5000), 10);
	});

	it('comes back to where it was', () => {
		fc.assert(
			fc.property(fc.double({min: 0, max: 10, noNaN: true}), (wanted) => {
				assert.ok(Math.abs(lineAtTop(placed, topOfLine(placed, wanted)) - wanted) < 1e-6);
			}),
			{seed: 20261122},
		);
	});
});
