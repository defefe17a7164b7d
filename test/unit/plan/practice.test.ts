import assert from 'node:assert/strict';
import {practiceOf, practices} from '../../../src/core/plan/practice';
import {shippedCatalogue} from '../../support/shippedCatalogue';

describe('practising a skill', () => {
	it('has its own task and proof for every skill that ships, and for no other', () => {
		const skills = shippedCatalogue().catalogue.skills.map(({id}) => id);
		assert.deepEqual(Object.keys(practices).sort(), [...skills].sort());
	});

	it('is written so that it fits into a task line', () => {
		const texts = Object.values(practices).flatMap(({task, proof}) => [task, proof]);
		assert.equal(new Set(texts).size, texts.length, 'a text stands twice');
		for (const text of texts) {
			assert.match(text, /^[A-Z][^\n!]{10,120}[^.\s]$/);
		}
	});

	it('has a general task for skills that an organisation adds, whatever they are called', () => {
		const general = practiceOf('our_own_skill');
		for (const id of ['constructor', '__proto__', 'toString', '']) {
			assert.deepEqual(practiceOf(id), general);
		}
	});
});
