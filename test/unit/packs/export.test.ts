import assert from 'node:assert/strict';
import {exportCatalogue, mergePacks, readPack} from '../../../src/core/catalogue/packs/packsRoom';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {withoutPacks} from '../../support/withoutPacks';

const shipped = shippedCatalogue().catalogue;

describe('Exporting the catalogue', () => {
	it('writes what loads back to the same catalogue, and again gives the same bytes', () => {
		const text = exportCatalogue(shipped);
		const pack = readPack(text);
		assert.deepEqual(pack.problems, []);
		const origin = {key: 'export', layer: 'folder', order: 'a', label: 'Export'} as const;
		const {catalogue, problems} = mergePacks(shipped, [{origin, pack}]);
		assert.deepEqual([...problems.values()].flat(), []);
		assert.equal(exportCatalogue(catalogue), text);
		assert.deepEqual(withoutPacks(catalogue), withoutPacks(shipped));
	});
});
