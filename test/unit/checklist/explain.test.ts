import assert from 'node:assert/strict';
import type {Role} from '../../../src/core/catalogue/catalogue';
import type {Answers, Scope} from '../../../src/core/checklist/checklist';
import {explain} from '../../../src/core/checklist/explain';
import {reachOf} from '../../../src/core/checklist/reach';
import type {Explanation} from '../../../src/core/checklist/explain';
import {answersInScope, itemsInScope} from '../../../src/core/checklist/scope';
import {assessed} from './assessed';
import {sampleChecklist} from './sampleChecklist';

function explained(answers: Answers, scope: Scope = 'role'): Explanation {
	const assessment = assessed(sampleChecklist, answersInScope(sampleChecklist, answers, scope));
	return explain(sampleChecklist, answers, assessment, {scope});
}

const ids = (entries: readonly {readonly item: string}[]): readonly string[] => entries.map(({item}) => item);

describe('the scope of a question', () => {
	it('asks in general only what one can answer alone', () => {
		assert.deepEqual(
			itemsInScope(sampleChecklist, 'general').map(({id}) => id),
			['w1', 'w2', 'w3', 'w4', 'p1', 'p2', 'p3', 'd2'],
		);
		assert.equal(itemsInScope(sampleChecklist, 'role').length, sampleChecklist.items.length);
	});

	it('leaves out of the sum, in general, what is known about one office', () => {
		const answers: Answers = {items: {w1: 2, o1: -2, d1: 2}, matters: ['o1', 'w1']};
		const scoped = answersInScope(sampleChecklist, answers, 'general');
		const {coverage, factors, dealBreakers} = assessed(sampleChecklist, scoped);
		assert.deepEqual(coverage, {answered: 1, applicable: 7});
		assert.deepEqual(
			factors.map(({id}) => id),
			['work', 'people'],
		);
		assert.deepEqual(dealBreakers, []);
		assert.deepEqual(answersInScope(sampleChecklist, answers, 'role'), answers);
		assert.deepEqual(answersInScope(sampleChecklist, scoped, 'general'), scoped);
	});
});

describe('explaining an assessment', () => {
	it("names the three strongest reasons for each side, with the user's own answers", () => {
		const {reasonsFor, reasonsAgainst} = explained({
			items: {w1: 2, w2: 1, w3: 2, w4: -2, p1: 2, p2: 1, p3: 2, o1: 2, o2: 0, o3: -1},
			matters: ['w3'],
		});
		assert.deepEqual(ids(reasonsFor), ['p1', 'o1', 'w1']);
		assert.deepEqual(reasonsAgainst, [
			{item: 'w3', text: 'I need one big finish.', answer: 'Very much', value: (-2 * 2) / 5 / 3, marked: true},
			{item: 'p3', text: 'I dislike checking on others.', answer: 'Very much', value: -2 / 3 / 3, marked: false},
		]);
		assert.equal(reasonsFor[1]?.answer, 'True', 'statements about the office have words of their own');
	});

	it('lists true deal-breakers first among the concerns, then answers against that have an opening', () => {
		const {concerns} = explained({items: {w1: -2, w3: 1, w4: 2, p3: 2, d1: 1, d2: 2}});
		assert.deepEqual(ids(concerns), ['d1', 'd2', 'p3', 'w3']);
		assert.deepEqual(concerns[1], {item: 'd2', text: 'I cannot work in an office at all.', dealBreaker: true});
		assert.deepEqual(concerns[2]?.opening, 'Offer help before the gate.');
	});

	it('says of each deal-breaker whether it is true, partly true, not known or clear', () => {
		const states = (d1: Answers['items'][string], scope: Scope = 'role'): unknown =>
			explained({items: {d1}}, scope).dealBreakers.map(({item, state}) => `${item} ${state}`);
		assert.deepEqual(states(1), ['d1 true', 'd2 unknown']);
		assert.deepEqual(states(0), ['d1 partly', 'd2 unknown']);
		assert.deepEqual(states(-1), ['d1 clear', 'd2 unknown']);
		assert.deepEqual(states('not-applicable'), ['d2 unknown']);
		assert.deepEqual(states(2, 'general'), ['d2 unknown']);
	});

	it('asks first for what could settle the verdict, then for deal-breakers, then for the rest by weight', () => {
		const {findOut} = explained({items: {w1: 2, w2: 2, w3: -2, p1: 1, p2: 1, o1: -2, d2: -2}, matters: ['w4']});
		assert.deepEqual(
			findOut.map(({item, part}) => `${item} ${part}`),
			['w4 settles', 'o2 settles', 'd1 deal-breaker', 'p3 rest', 'o3 rest'],
		);
		assert.equal(findOut[0]?.findOut, 'Ask about w4.');
	});

	it('asks for heavier items first where nothing is left to settle', () => {
		const {findOut} = explained({
			items: {w1: 2, w2: 2, w3: -2, p1: 2, p2: 2, o1: 2, o2: 2, o3: -2, d1: -2, d2: -2},
		});
		assert.deepEqual(
			findOut.map(({item, part}) => `${item} ${part}`),
			['p3 rest', 'w4 rest'],
		);
	});

	it('finds out nothing outside the scope', () => {
		const {findOut} = explained({items: {}}, 'general');
		assert.equal(findOut.length, 8);
		assert.ok(findOut.every(({item}) => !item.startsWith('o') && item !== 'd1'));
	});

	it('suggests the roles that the strongest answers name, at most five', () => {
		const {roles} = explained({items: {w1: 1, w2: 1, p1: 2, p2: 1}, matters: ['p2']});
		assert.deepEqual(roles, [
			{role: 'pmo_analyst', items: ['w1', 'w2']},
			{role: 'coe_lead', items: ['p1']},
			{role: 'assurance_manager', items: ['p2']},
			{role: 'planner', items: ['w1']},
			{role: 'reporting_lead', items: ['w2']},
		]);
		assert.deepEqual(explained({items: {w1: 0, p1: -2}}).roles, []);
	});

	it('remarks on eight equal answers, not on seven', () => {
		const seven = {w1: 1, w2: 1, w3: 1, w4: 1, p1: 1, p2: 1, p3: 1} as const;
		const codes = (items: Answers['items']): unknown => explained({items}).hints.map(({code}) => code);
		assert.deepEqual(codes(seven), ['pair-in-conflict']);
		assert.deepEqual(codes({...seven, d2: 1, o1: 'unknown'}), ['all-the-same', 'pair-in-conflict']);
		assert.deepEqual(codes({...seven, d2: 2}), ['pair-in-conflict']);
	});

	it('remarks on mirrored answers only where both take a side', () => {
		const conflict = (w1: 0 | 1, w4: Answers['items'][string]): unknown => explained({items: {w1, w4}}).hints;
		assert.deepEqual(conflict(1, 1), [{code: 'pair-in-conflict', items: ['w1', 'w4']}]);
		assert.deepEqual(conflict(1, -1), []);
		assert.deepEqual(conflict(0, 1), []);
		assert.deepEqual(conflict(1, 'unknown'), []);
	});

	it('says what the verdict rests on', () => {
		const all = {w1: 1, w2: 1, w3: -1, w4: -1, p1: 1, p2: 1, p3: -1} as const;
		assert.equal(explained({items: all}, 'general').basis, 'complete');
		assert.equal(explained({items: all}).basis, 'open');
		assert.equal(explained({items: {w1: 1, o1: 1}}).basis, 'thin');
		const none = Object.fromEntries(sampleChecklist.items.map(({id}) => [id, 'not-applicable' as const]));
		assert.equal(explained({items: none}).basis, 'empty');
	});

	it('says which few steps turn the verdict, and to what', () => {
		const items: Answers['items'] = {w1: 1, w2: 1, w3: -1, w4: 1, p1: 1, p2: -1, p3: 0, o1: 0, o2: 0, o3: 1};
		assert.deepEqual(explained({items}).turn, {
			verdict: 'does-not-suit',
			fragile: true,
			steps: [{item: 'p1', text: 'I like to coach.', from: 'Rather', to: 'In between'}],
		});
		const firm: Answers['items'] = {w1: 2, w2: 2, w3: -2, w4: -2, p1: 2, p2: 2, p3: -2, o1: 2, o2: 2, o3: -2};
		assert.equal(explained({items: firm}).turn, undefined);
	});
});

describe('the reach of a role', () => {
	const bands: Readonly<Record<string, number>> = {low: 2, mid: 3, high: 6};
	const role = (id: string): Role | undefined => (id in bands ? ({id, band: bands[id]} as Role) : undefined);

	it('is one band of responsibility, and everything where no role is asked about', () => {
		assert.deepEqual(Object.keys(bands).filter(reachOf('low', role)), ['low', 'mid']);
		assert.deepEqual(Object.keys(bands).filter(reachOf('general', role)), ['low', 'mid', 'high']);
	});
});
