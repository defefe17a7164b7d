import assert from 'node:assert/strict';
import fs from 'node:fs';
import {bandLimits} from '../../../src/core/paths/cost/bandLimits';
import {bandOf} from '../../../src/core/paths/cost/bands';
import {calibrate} from '../../support/calibration';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const file = 'src/core/paths/cost/bandLimits.ts';

describe('the limits of near, stretch and far', () => {
	const {costs, near, stretch} = calibrate(shippedCatalogue());

	it('are those of the neighbouring roles that ship', () => {
		if (process.env['UPDATE_GOLDEN'] === '1') {
			const text = fs.readFileSync(file, 'utf8');
			fs.writeFileSync(file, text.replace(/\{near.*\}/, `{near: ${near}, stretch: ${stretch}}`));
			return;
		}
		assert.deepEqual(bandLimits, {near, stretch});
	});

	it('put two in three of the moves between neighbours near, and one in twenty far', () => {
		assert.ok(costs.length > 80, `only ${costs.length} moves between neighbours`);
		const share = (limit: number): number => costs.filter((cost) => cost <= limit).length / costs.length;
		assert.ok(Math.abs(share(bandLimits.near) - 2 / 3) < 0.03, `${share(bandLimits.near)} are near`);
		assert.ok(Math.abs(share(bandLimits.stretch) - 0.95) < 0.03, `${share(bandLimits.stretch)} are a stretch at most`);
	});

	it('belong to the nearer side, and go by the middle of a range', () => {
		assert.equal(bandOf({low: near, high: near}), 'near');
		assert.equal(bandOf({low: 0, high: 2 * near}), 'near');
		assert.equal(bandOf({low: 0, high: 2 * near + 0.25}), 'stretch');
		assert.equal(bandOf({low: stretch, high: stretch}), 'stretch');
		assert.equal(bandOf({low: stretch, high: stretch + 0.25}), 'far');
	});
});
