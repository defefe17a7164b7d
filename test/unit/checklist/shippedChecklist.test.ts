import assert from 'node:assert/strict';
import type {Answers, AnswerValue, Scope} from '../../../src/core/checklist/checklist';
import {explain} from '../../../src/core/checklist/explain';
import {readRun, writeRun} from '../../../src/core/checklist/runDocument';
import {answersInScope, itemsInScope} from '../../../src/core/checklist/scope';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {assessed} from './assessed';

const index = shippedCatalogue();
const {checklist} = index.catalogue;
const scopes: readonly Scope[] = ['general', 'role'];

const allItems = (answer: (sign: 1 | -1) => AnswerValue): Answers => ({
	items: Object.fromEntries(checklist.items.map(({id, sign}) => [id, answer(sign)])),
});

describe('the checklist that ships', () => {
	for (const scope of scopes) {
		it(`can come to every verdict in scope ${scope}`, () => {
			const verdict = (answers: Answers): string =>
				assessed(checklist, answersInScope(checklist, answers, scope)).verdict;
			const some = itemsInScope(checklist, scope).filter((item, place) => item.part === 'sum' && place % 2 === 0);
			const half = (side: 1 | -1): Answers => ({
				items: Object.fromEntries(some.map(({id, sign}) => [id, side === sign ? 1 : -1])),
			});
			assert.equal(verdict(allItems((sign) => (sign === 1 ? 2 : -2))), 'suits');
			assert.equal(verdict(half(1)), 'leaning-suits');
			assert.equal(verdict({items: {}}), 'cannot-say');
			assert.equal(verdict(half(-1)), 'leaning-against');
			assert.equal(verdict(allItems((sign) => (sign === 1 ? -2 : 2))), 'does-not-suit');
		});

		it(`is settled by the answers it asks for first in scope ${scope}`, () => {
			const {settle} = assessed(checklist, answersInScope(checklist, {items: {}}, scope));
			const found = checklist.items
				.filter(({id}) => settle.includes(id))
				.map(({id, sign}) => [id, sign === 1 ? 2 : -2] as const);
			const answers: Answers = {items: Object.fromEntries(found)};
			assert.equal(assessed(checklist, answersInScope(checklist, answers, scope)).verdict, 'suits');
		});
	}

	it('finds roles of the catalogue to look at', () => {
		const answers = allItems((sign) => (sign === 1 ? 2 : -2));
		const {roles} = explain(checklist, answers, assessed(checklist, answers), {scope: 'role'});
		assert.equal(roles.length, 5);
		assert.ok(roles.every(({role}) => index.role(role)));
	});

	it('can be kept in a file', () => {
		const answers = allItems(() => 1);
		const assessment = assessed(checklist, answers);
		const explanation = explain(checklist, answers, assessment, {scope: 'role'});
		const text = writeRun({checklist, about: 'pmo_analyst', answers, today: '2026-11-22', assessment, explanation});
		const run = readRun(text, checklist);
		assert.ok(run.ok);
		assert.deepEqual(run.value.answers.items, answers.items);
	});
});
