import assert from 'node:assert/strict';
import fs from 'node:fs';
import {foldTitle} from '../../../src/core/catalogue/foldTitle';
import {shippedCatalogue} from '../../support/shippedCatalogue';

/** What one row of the five founding articles names, and where the catalogue must have it. */
interface Row {
	readonly row: string;
	readonly role?: string;
	readonly duties?: readonly string[];
	readonly raci?: readonly [task: string, letter: string];
	readonly alias?: readonly [alias: string, role: string];
	readonly move?: readonly [from: string, to: string, direction: string];
	readonly skill?: string;
	readonly certification?: string;
	readonly type?: string;
	readonly item?: string;
	readonly door?: string;
	readonly direction?: string;
}

const rows = JSON.parse(fs.readFileSync('test/fixtures/seedCoverage.json', 'utf8')) as readonly Row[];

describe('what the five founding articles name', () => {
	const index = shippedCatalogue();
	const {catalogue} = index;

	it('is a list that covers all five', () => {
		assert.deepEqual([...new Set(rows.map(({row}) => row.slice(0, 3)))], ['000', '001', '002', '003', '004']);
	});

	for (const row of rows) {
		const {row: id, ...wanted} = row;
		it(`${id} is in the catalogue: ${JSON.stringify(wanted)}`, () => {
			const role = row.role === undefined ? undefined : index.role(row.role);
			assert.ok(row.role === undefined || role, 'the role is missing');
			for (const words of row.duties ?? []) {
				const said = [...(role?.duties ?? []), role?.purpose ?? '', role?.note ?? ''];
				assert.ok(
					said.some((duty) => new RegExp(words, 'i').test(duty)),
					`no duty says ${words}`,
				);
			}
			if (row.raci) {
				assert.equal(role?.raci[row.raci[0]], row.raci[1]);
			}
			if (row.alias) {
				const [alias, of] = row.alias;
				assert.ok(index.role(of)?.aliases.some((each) => foldTitle(each) === foldTitle(alias)));
			}
			if (row.move) {
				const [from, to, direction] = row.move;
				assert.ok(index.movesFrom(from).some((move) => move.to === to && move.direction === direction));
			}
			assert.ok(row.skill === undefined || index.skill(row.skill));
			assert.ok(row.certification === undefined || index.certification(row.certification));
			assert.ok(row.type === undefined || catalogue.pmoTypes.some((type) => type.id === row.type));
			assert.ok(row.item === undefined || catalogue.checklist.items.some((item) => item.id === row.item));
			assert.ok(row.door === undefined || catalogue.doors.some((door) => door.id === row.door));
			assert.ok(row.direction === undefined || catalogue.directions.some((each) => each.id === row.direction));
		});
	}
});
