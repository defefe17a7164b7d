import assert from 'node:assert/strict';
import fc from 'fast-check';
import {answerValues} from '../../../src/core/checklist/checklist';
import {assess} from '../../../src/core/checklist/assess';
import {knownOf} from '../../../src/core/checklist/knownOf';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const {checklist} = shippedCatalogue().catalogue;

describe('the known part of a factor', () => {
	it('is the mean of its answers, however much is open', () => {
		const items = checklist.items.filter((item) => item.factor === 'daily-work' && item.part === 'sum');
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...answerValues), {minLength: items.length, maxLength: items.length}),
				(given) => {
					const answers = Object.fromEntries(items.map((item, index) => [item.id, given[index] ?? 'unknown']));
					const assessed = assess(checklist, {items: answers});
					assert.ok(assessed.ok);
					const factor = assessed.value.factors.find(({id}) => id === 'daily-work');
					const values = items.flatMap((item) => {
						const answer = answers[item.id];
						return typeof answer === 'number' ? [answer * item.sign] : [];
					});
					if (!factor || values.length === 0) {
						assert.equal(factor && knownOf(factor), undefined);
						return;
					}
					const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
					assert.ok(Math.abs((knownOf(factor) ?? NaN) - mean) < 1e-9);
				},
			),
		);
	});
});
