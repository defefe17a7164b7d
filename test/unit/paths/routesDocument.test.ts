import assert from 'node:assert/strict';
import fs from 'node:fs';
import {middle} from '../../../src/core/paths/cost/span';
import {findRoutes} from '../../../src/core/paths/routes/findRoutes';
import {routesDocument} from '../../support/routesDocument';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const file = 'docs/routes.md';

// Run with UPDATE_GOLDEN=1 to write the figures anew; then read what the page says about them.
describe(file, () => {
	const blocks = Object.entries(routesDocument());

	it('has room for every block of figures, and for no other', () => {
		const text = fs.readFileSync(file, 'utf8');
		const named = [...text.matchAll(/<!-- computed: ([^>]+) -->/g)].map(([, name]) => name);
		assert.deepEqual(
			named,
			blocks.map(([name]) => name),
		);
	});

	for (const [name, figures] of blocks) {
		it(`says what is computed: ${name}`, () => {
			const text = fs.readFileSync(file, 'utf8');
			const start = text.indexOf(`<!-- computed: ${name} -->`);
			const end = text.indexOf('<!-- end -->', start);
			assert.ok(start >= 0 && end > start);
			const block = `<!-- computed: ${name} -->\n\n${figures}\n\n`;
			if (process.env['UPDATE_GOLDEN'] === '1') {
				fs.writeFileSync(file, text.slice(0, start) + block + text.slice(end));
				return;
			}
			assert.equal(text.slice(start, end), block);
		});
	}

	// What the words around the figures claim.
	it('is right in its words', () => {
		const computed = routesDocument();
		const routes = (name: string): readonly string[] =>
			(computed[name] ?? '').split('\n\n')[0]?.split('\n').slice(2) ?? [];
		assert.equal(routes('project manager to PMO manager').length, 1);
		const [direct, byLead, ...others] = routes('the same with levels rated');
		assert.match(direct ?? '', /\| 1 +\| [\d.]+ +\| stretch/);
		assert.match(byLead ?? '', /→ PMO Lead →.* to .*\| near/);
		assert.deepEqual(others, []);
		assert.match(computed['why not PMO lead'] ?? '', /more than 1\.35 times/);
		assert.equal(routes('PMO analyst to portfolio office manager').length, 4);
		assert.ok(routes('PMO analyst to portfolio office manager').every((row) => /\| 2 +\|/.test(row)));
		assert.equal(routes('PMO director to a line role').length, 1);
		assert.match(computed['PMO director to a line role'] ?? '', /\| near +\|/);
		const administrator = findRoutes(shippedCatalogue(), {from: 'pmo_administrator', to: 'head_of_pmo'});
		assert.ok(administrator.ok);
		for (const {moves} of administrator.value.routes) {
			const costs = moves.map(({cost}) => middle(cost));
			assert.equal(costs.at(-1), Math.max(...costs));
		}
		const business = routes('business manager to portfolio director');
		assert.ok(business.every((row) => row.includes('Business Manager → Enterprise PMO Manager → ')));
		assert.match(business[0] ?? '', /Head of PMO → Portfolio Director/);
	});
});
