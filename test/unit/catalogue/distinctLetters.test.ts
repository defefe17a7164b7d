import assert from 'node:assert/strict';
import fc from 'fast-check';
import {distinctLetters} from '../../../src/core/catalogue/distinctLetters';

describe('letters for compared roles', () => {
	it('are initials of the words that set the titles apart', () => {
		assert.deepEqual(distinctLetters(['PMO Co-ordinator', 'PMO Analyst', 'PMO Manager']), ['C', 'A', 'M']);
		assert.deepEqual(distinctLetters(['Head of PMO', 'PMO Director']), ['H', 'D']);
	});

	it('differ where the telling initials are the same', () => {
		const letters = distinctLetters(['Project Manager', 'Programme Manager', 'Portfolio Manager']);
		assert.deepEqual(letters, ['P', 'R', 'O']);
	});

	it('are digits where a title has no letters', () => {
		assert.deepEqual(distinctLetters(['\u{1F600}', '---', '']), ['1', '2', '3']);
	});

	it('are one sign each and all different, whatever the titles', () => {
		const text = fc.string({unit: 'grapheme', maxLength: 40});
		fc.assert(
			fc.property(fc.array(text, {minLength: 2, maxLength: 3}), (titles) => {
				const letters = distinctLetters(titles);
				assert.equal(letters.length, titles.length);
				assert.equal(new Set(letters).size, titles.length);
				for (const letter of letters) {
					assert.match(letter, /^[\p{L}\p{N}]$/u);
				}
			}),
		);
	});
});
