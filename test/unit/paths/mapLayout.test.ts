import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Catalogue, Move, Role} from '../../../src/core/catalogue/catalogue';
import {directionIds, offices} from '../../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import {arrange} from '../../../src/core/paths/map/arrange';
import {countCrossings, gainOfSwap} from '../../../src/core/paths/map/crossings';
import {buildGrid} from '../../../src/core/paths/map/grid';
import type {Grid, Slot} from '../../../src/core/paths/map/grid';
import {isotonic} from '../../../src/core/paths/map/isotonic';
import {mapLayout} from '../../../src/core/paths/map/mapLayout';
import type {MapLayout, MapRole} from '../../../src/core/paths/map/mapLayout';
import {mapLines} from '../../../src/core/paths/map/mapLines';
import {mapRoles} from '../../../src/core/paths/map/mapRoles';
import {fixtureCatalogue, fixtureRole} from '../../fixtures/catalogue';
import {generatedCatalogue} from '../../support/generatedCatalogue';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const runs = {numRuns: 200, seed: 20261122};

/** Any catalogue at all: bands beyond the scale, titles of any length, moves that lead nowhere, back and in circles. */
const anyCatalogue: fc.Arbitrary<Catalogue> = fc.integer({min: 0, max: 24}).chain((size) => {
	const role = fc.record({
		title: fc.oneof(fc.lorem({maxCount: 7}), fc.string({maxLength: 80})),
		band: fc.oneof(fc.integer({min: 1, max: 7}), fc.double()),
		office: fc.constantFrom(...offices),
	});
	const id = fc.integer({min: 0, max: size + 1}).map((at) => `role_${String(at)}`);
	const move = fc.record({from: id, to: id, direction: fc.constantFrom(...directionIds)});
	return fc
		.record({roles: fc.array(role, {minLength: size, maxLength: size}), moves: fc.array(move, {maxLength: 4 * size})})
		.map(({roles, moves}) => ({
			...fixtureCatalogue,
			roles: roles.map((part, at): Role => ({...fixtureRole('analyst'), ...part, id: `role_${String(at)}`})),
			moves: moves.map((part): Move => ({...part, why: 'It leads there', source: 'practice knowledge'})),
		}));
});

function everywhere(check: (layout: MapLayout, catalogue: Catalogue) => void): void {
	fc.assert(
		fc.property(anyCatalogue, (catalogue) => check(mapLayout(indexCatalogue(catalogue)), catalogue)),
		runs,
	);
	for (const catalogue of [shippedCatalogue().catalogue, generatedCatalogue(300, 900, 5)]) {
		check(mapLayout(indexCatalogue(catalogue)), catalogue);
	}
}

/** What a role takes of its column: from the top of its title to below its ring. */
function heightOf({y, label}: MapRole): {readonly top: number; readonly bottom: number} {
	return {top: y - 5 - 14 * label.length, bottom: y + 6};
}

describe('the layout of the career map', () => {
	it('has every role once, in the column of its band and the lane of its office', () => {
		everywhere(({roles, columns, lanes}, catalogue) => {
			assert.deepEqual(
				roles.map(({id}) => id),
				catalogue.roles.map(({id}) => id),
			);
			roles.forEach((role, at) => {
				const source = catalogue.roles[at];
				const column = columns.find(({band}) => band === role.band);
				const lane = lanes.find(({office}) => office === source?.office);
				assert.equal(role.x, column?.x);
				assert.ok(!Number.isInteger(source?.band) || role.band === Math.min(Math.max(source?.band ?? 0, 1), 7));
				assert.ok(lane && heightOf(role).top >= lane.top && heightOf(role).bottom <= lane.bottom, role.id);
			});
		});
	});

	it('lets no two roles overlap, and no line run through a title', () => {
		everywhere(({roles, lines, columns}) => {
			for (const {band, x, width} of columns) {
				const own = roles.filter((role) => role.band === band).sort((a, b) => a.y - b.y);
				own.forEach((role, at) => {
					const next = own[at + 1];
					assert.ok(!next || heightOf(role).bottom < heightOf(next).top, `${role.id} over ${next?.id ?? ''}`);
				});
				// Lines cross a column level, so that the height at its left edge is that under all its width.
				const passing = lines.flatMap(({path}) => {
					const at = path.findIndex((value, place) => place % 2 === 0 && place > 1 && value === x);
					return (path.at(-2) ?? 0) > x + width && (path[0] ?? 0) < x && at > 0 ? [path[at + 1] ?? 0] : [];
				});
				for (const y of passing) {
					const hit = own.find((role) => heightOf(role).top < y && y < heightOf(role).bottom);
					assert.equal(hit?.id, undefined, `a line at ${String(y)}`);
				}
			}
		});
	});

	it('draws one line for each two roles with moves between them, from ring to stem or the other way', () => {
		everywhere(({roles, lines, columns}, catalogue) => {
			const known = new Set(roles.map(({id}) => id));
			const real = catalogue.moves.filter(({from, to}) => from !== to && known.has(from) && known.has(to));
			const keys = (moves: readonly Pick<Move, 'from' | 'to' | 'direction'>[]): readonly string[] =>
				[...new Set(moves.map(({from, to, direction}) => `${from} ${to} ${direction}`))].sort();
			assert.deepEqual(keys(lines.flatMap(({moves}) => moves)), keys(real));
			const pairs = lines.map(({from, to}) => [from, to].sort().join(' '));
			assert.equal(new Set(pairs).size, pairs.length);
			const role = new Map(roles.map((each) => [each.id, each]));
			for (const {from, to, path} of lines) {
				const [low, high] = [role.get(from), role.get(to)];
				assert.ok(low && high && low.band <= high.band);
				const right = low.x + (columns[0]?.width ?? 0);
				const startsAt = low.band < high.band ? [right] : [low.x, right];
				assert.ok(startsAt.includes(path[0] ?? Number.NaN) && near(path[1], low.y));
				assert.ok(
					(low.band < high.band ? [high.x] : startsAt).includes(path.at(-2) ?? Number.NaN) && near(path.at(-1), high.y),
				);
				assert.equal((path.length - 2) % 6, 0);
				assert.ok(path.every(Number.isFinite));
			}
		});
	});

	it('lets lanes follow each other without a gap, each office once', () => {
		everywhere(({lanes, height}) => {
			assert.equal(new Set(lanes.map(({office}) => office)).size, lanes.length);
			lanes.forEach(({top, bottom}, at) => {
				assert.ok(bottom > top && bottom < height);
				assert.ok(at === 0 || lanes[at - 1]?.bottom === top);
			});
			assert.ok(!lanes.slice(0, -1).some(({office}) => office === 'outside'), 'what is outside stays at the bottom');
		});
	});

	it('is the same for the same catalogue', () => {
		fc.assert(
			fc.property(anyCatalogue, (catalogue) => {
				const copy = structuredClone(catalogue);
				assert.deepEqual(mapLayout(indexCatalogue(copy)), mapLayout(indexCatalogue(catalogue)));
			}),
			{...runs, numRuns: 50},
		);
	});

	it('keeps the catalogue that ships to so many crossings, none of which a swap of two neighbours would save', () => {
		const {catalogue} = shippedCatalogue();
		const roles = mapRoles(catalogue.roles);
		const {grid} = arrange(roles, mapLines(roles, catalogue.moves));
		assert.ok(countCrossings(grid) <= 600, `${String(countCrossings(grid))} crossings`);
		for (const [upper, lower] of neighbours(grid)) {
			const mayChange = upper.lane === undefined || lower.lane === undefined || upper.lane === lower.lane;
			assert.ok(!mayChange || gainOfSwap(upper, lower) <= 0);
		}
	});
});

describe('crossings', () => {
	it('are foretold exactly for every swap of neighbours', () => {
		fc.assert(
			fc.property(anyCatalogue, fc.array(fc.boolean(), {minLength: 8, maxLength: 8}), (catalogue, sides) => {
				const roles = mapRoles(catalogue.roles);
				const grid = buildGrid(roles, mapLines(roles, catalogue.moves), offices);
				grid.arcs.forEach((arc, at) => {
					arc.side = sides[at % sides.length] ? 'after' : 'before';
				});
				for (const [upper, lower] of neighbours(grid)) {
					const before = countCrossings(grid);
					const gain = gainOfSwap(upper, lower);
					swap(grid, upper, lower);
					assert.equal(before - countCrossings(grid), gain);
					swap(grid, lower, upper);
				}
			}),
			{...runs, numRuns: 60},
		);
	});
});

describe('rising values', () => {
	it('rise, keep their mean, and stay as they are where they rise already', () => {
		const values = fc.array(fc.record({value: fc.integer({min: -99, max: 99}), weight: fc.integer({min: 1, max: 9})}));
		fc.assert(
			fc.property(values, (wanted) => {
				const got = isotonic(wanted);
				const mean = (list: readonly number[]): number =>
					list.reduce((sum, value, at) => sum + value * (wanted[at]?.weight ?? 0), 0);
				assert.ok(got.every((value, at) => at === 0 || value >= (got[at - 1] ?? 0)));
				assert.ok(Math.abs(mean(got) - mean(wanted.map(({value}) => value))) < 1e-6);
				const rising = wanted.map(({value}) => value).sort((a, b) => a - b);
				assert.deepEqual(isotonic(rising.map((value) => ({value, weight: 1}))), rising);
			}),
			runs,
		);
	});
});

function near(one: number | undefined, other: number): boolean {
	return Math.abs((one ?? Number.NaN) - other) < 0.06;
}

function neighbours({columns}: Grid): readonly (readonly [Slot, Slot])[] {
	return columns.flatMap((column) =>
		column.flatMap((slot, at): [Slot, Slot][] => {
			const next = column[at + 1];
			return next ? [[slot, next]] : [];
		}),
	);
}

function swap({columns}: Grid, upper: Slot, lower: Slot): void {
	const column = columns[upper.column] ?? [];
	column[lower.at] = upper;
	column[upper.at] = lower;
	[upper.at, lower.at] = [lower.at, upper.at];
}
