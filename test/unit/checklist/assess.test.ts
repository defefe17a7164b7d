import assert from 'node:assert/strict';
import fc from 'fast-check';
import {assess} from '../../../src/core/checklist/assess';
import type {Answers, AnswerValue, Checklist} from '../../../src/core/checklist/checklist';
import {arbitraryRun} from './arbitraryRun';
import {assessed} from './assessed';
import {reference, withAnswers} from './reference';
import type {Fraction} from './reference';
import {sampleChecklist} from './sampleChecklist';

const runs = {numRuns: 500, seed: 20261122};

describe('assessing the checklist', () => {
	it('agrees with exact arithmetic on range, known score and verdict', () => {
		fc.assert(
			fc.property(arbitraryRun(12), ({checklist, answers}) => {
				const {score, known, verdict} = assessed(checklist, answers);
				const exact = reference(checklist, answers);
				assert.ok(near(score.low, exact.low) && near(score.high, exact.high));
				assert.equal(known === undefined, exact.known === undefined);
				assert.ok(known === undefined || !exact.known || near(known, exact.known));
				assert.equal(verdict, exact.verdict);
			}),
			{...runs, numRuns: 1000},
		);
	});

	it('has contributions that add up to the score when nothing is unknown', () => {
		fc.assert(
			fc.property(arbitraryRun(12), ({checklist, answers}) => {
				const known = Object.fromEntries(
					Object.entries(answers.items).map(([id, answer]) => [id, answer === 'unknown' ? 1 : answer]),
				);
				const {score, contributions} = assessed(checklist, {...answers, items: known});
				const sum = contributions.reduce((total, {value}) => total + value, 0);
				assert.ok(Math.abs(sum - score.low) < 1e-12 && Math.abs(sum - score.high) < 1e-12);
			}),
			runs,
		);
	});

	it('has a range that holds the score whatever the unknown answers turn out to be', () => {
		const later = fc.array(fc.constantFrom<AnswerValue>(-2, -1, 0, 1, 2), {minLength: 12, maxLength: 12});
		fc.assert(
			fc.property(arbitraryRun(12), later, ({checklist, answers}, values) => {
				const before = assessed(checklist, answers).score;
				const found = checklist.items.flatMap(({id}, index) =>
					answers.items[id] === 'unknown' ? [[id, values[index] ?? 0] as const] : [],
				);
				const {low, high} = assessed(checklist, withAnswers(answers, Object.fromEntries(found))).score;
				assert.ok(Math.abs(high - low) < 1e-12, 'nothing is unknown any more');
				assert.ok(before.low <= low + 1e-12 && high <= before.high + 1e-12);
			}),
			runs,
		);
	});

	it('never leaves the scale, to the last digit', () => {
		for (const answer of [-2, 2, 'unknown'] as const) {
			const items = Object.fromEntries(
				sampleChecklist.items.map((item) => [item.id, answer === 'unknown' ? answer : asAnswer(answer * item.sign)]),
			);
			const {score} = assessed(sampleChecklist, {items, matters: ['w1', 'p2', 'o3']});
			assert.deepEqual(score, {low: answer === 2 ? 2 : -2, high: answer === -2 ? -2 : 2});
		}
	});

	it('gives the same result whatever the order of the answers and marks', () => {
		fc.assert(
			fc.property(arbitraryRun(10), ({checklist, answers}) => {
				const turned: Answers = {
					items: Object.fromEntries(Object.entries(answers.items).reverse()),
					matters: [...(answers.matters ?? [])].reverse(),
				};
				assert.equal(JSON.stringify(assessed(checklist, answers)), JSON.stringify(assessed(checklist, turned)));
			}),
			runs,
		);
	});

	it('takes an absent item for an unknown one', () => {
		assert.deepEqual(
			assessed(sampleChecklist, {items: {w1: 2}}),
			assessed(sampleChecklist, {items: {w1: 2, w2: 'unknown', p1: 'unknown', d1: 'unknown'}}),
		);
	});

	it('counts agreement with a statement of sign -1 against', () => {
		const {contributions, known} = assessed(sampleChecklist, {items: {w3: 2, p3: 0}});
		assert.deepEqual(contributions, [
			{item: 'w3', value: -2 / 4 / 3},
			{item: 'p3', value: 0},
		]);
		assert.equal(known, -1);
	});

	it('gives a factor with many items no more say than one with few', () => {
		const items = {w1: 2, w2: 2, w3: -2, w4: -2, p1: -2, p2: -2, p3: 2, o1: 0, o2: 0, o3: 0} as const;
		assert.deepEqual(assessed(sampleChecklist, {items}).score, {low: 0, high: 0});
	});

	it('counts a marked item double, within its factor only', () => {
		const items = {w1: 2, w2: -1, w3: 0, w4: 0, p1: 1, p2: 1, p3: -1} as const;
		const plain = assessed(sampleChecklist, {items});
		const marked = assessed(sampleChecklist, {items, matters: ['w1']});
		assert.equal(plain.factors[0]?.low, 1 / 4);
		assert.equal(marked.factors[0]?.low, 3 / 5);
		assert.deepEqual(marked.factors.slice(1), plain.factors.slice(1));
	});

	it('widens the range of a marked unknown item more than that of others', () => {
		const plain = assessed(sampleChecklist, {items: {w2: 0, w3: 0, w4: 0}}).factors[0];
		const marked = assessed(sampleChecklist, {items: {w2: 0, w3: 0, w4: 0}, matters: ['w1']}).factors[0];
		assert.deepEqual([plain?.low, plain?.high], [-0.5, 0.5]);
		assert.deepEqual([marked?.low, marked?.high], [-0.8, 0.8]);
	});

	it('leaves the weight of what does not apply to the rest of the factor, and of a whole factor to the others', () => {
		const part = assessed(sampleChecklist, {items: {w1: 2, w2: 'not-applicable', w3: 'not-applicable', w4: 1}});
		assert.deepEqual(part.factors[0], {id: 'work', low: 0.5, high: 0.5, answered: 2, applicable: 2});
		const items = {o1: 'not-applicable', o2: 'not-applicable', o3: 'not-applicable', w1: 2, p1: 2} as const;
		const whole = assessed(sampleChecklist, {items});
		assert.deepEqual(
			whole.factors.map(({id}) => id),
			['work', 'people'],
		);
		assert.deepEqual(
			whole.contributions.map(({value}) => value),
			[2 / 4 / 2, 2 / 3 / 2],
		);
		assert.deepEqual(whole.coverage, {answered: 2, applicable: 7});
	});

	it('has nothing to say where nothing applies', () => {
		const items = Object.fromEntries(sampleChecklist.items.map(({id}) => [id, 'not-applicable' as const]));
		assert.deepEqual(assessed(sampleChecklist, {items}), {
			score: {low: 0, high: 0},
			verdict: 'cannot-say',
			coverage: {answered: 0, applicable: 0},
			factors: [],
			contributions: [],
			dealBreakers: [],
			settle: [],
		});
	});

	it('keeps deal-breakers out of the sum and names those that are rather true', () => {
		const without = assessed(sampleChecklist, {items: {w1: 2}});
		const with2 = assessed(sampleChecklist, {items: {w1: 2, d1: 1, d2: 2}, matters: ['d1']});
		assert.deepEqual(with2, {...without, dealBreakers: ['d1', 'd2']});
		assert.deepEqual(assessed(sampleChecklist, {items: {d1: 0, d2: -2}}).dealBreakers, []);
	});

	it('does not change what it is given', () => {
		const answers: Answers = {items: {p1: 1, w1: 2}, matters: ['w1']};
		const before = structuredClone({answers, sampleChecklist});
		assessed(sampleChecklist, answers);
		assert.deepEqual({answers, sampleChecklist}, before);
	});

	it('passes on what is wrong with the answers', () => {
		assert.deepEqual(assess(sampleChecklist, {items: {zz: 1}}), {
			ok: false,
			problem: {code: 'checklist.unknownItem', args: {item: 'zz'}},
		});
	});
});

describe('the thresholds of a verdict', () => {
	const all = {w1: 1, w2: 1, w3: -1, w4: -1, p1: 1, p2: 1, p3: -1, o1: 1, o2: 1, o3: -1} as const;

	it('is not settled by a range that only touches the side', () => {
		const balanced = {...all, p1: -1, p2: -1, p3: 1, o1: 0, o2: 0, o3: 0} as const;
		assert.deepEqual(assessed(sampleChecklist, {items: balanced}).score, {low: 0, high: 0});
		assert.equal(assessed(sampleChecklist, {items: balanced}).verdict, 'cannot-say');
		assert.equal(assessed(sampleChecklist, {items: {...balanced, o1: 1}}).verdict, 'suits');
		assert.equal(assessed(withThresholds({side: 1}), {items: all}).verdict, 'leaning-suits');
		assert.equal(assessed(withThresholds({side: 0.99}), {items: all}).verdict, 'suits');
	});

	it('takes no rounding error for a side', () => {
		// Minus one third, plus four thirds, minus one: nothing, but not to a computer.
		const items: Answers['items'] = {w1: 0, w2: 0, w3: 1, w4: 0, p1: 2, p2: 0, p3: -2, o1: 0, o2: -1, o3: 1};
		const {score, verdict} = assessed(sampleChecklist, {items, matters: ['w3', 'w4', 'p2']});
		assert.ok(score.low > 0 && score.low < 1e-15, 'the example has a rounding error');
		assert.equal(verdict, 'cannot-say');
	});

	it('asks for the coverage by weight, and exactly reaching it is enough', () => {
		const seven: Answers['items'] = {...all, w1: 'unknown', p1: 'unknown', o1: 'unknown'};
		assert.equal(assessed(sampleChecklist, {items: seven}).verdict, 'suits');
		assert.equal(assessed(sampleChecklist, {items: seven, matters: ['w1']}).verdict, 'leaning-suits');
		assert.equal(assessed(sampleChecklist, {items: {...seven, w2: 'unknown'}}).verdict, 'leaning-suits');
	});

	it('asks for answers in every factor, or all that it has', () => {
		const thin: Answers['items'] = {...all, o1: 'unknown', o2: 2, o3: 'unknown'};
		assert.equal(assessed(sampleChecklist, {items: thin}).verdict, 'leaning-suits');
		assert.equal(
			assessed(sampleChecklist, {items: {...thin, o1: 'not-applicable', o3: 'not-applicable'}}).verdict,
			'suits',
		);
	});

	it('names a leaning from its own coverage on, and only beyond its distance', () => {
		const four: Answers['items'] = {w1: 2, w2: 2, p1: 2, p2: 2};
		assert.equal(assessed(sampleChecklist, {items: four}).verdict, 'leaning-suits');
		assert.equal(assessed(sampleChecklist, {items: {w1: 2, w2: 2, p1: 2}}).verdict, 'cannot-say');
		assert.equal(assessed(sampleChecklist, {items: {w1: -2, w2: -2, p1: -2, p2: -2}}).verdict, 'leaning-against');
		const quarter: Answers['items'] = {w1: 1, w2: 0, p1: 0, p2: 0};
		assert.equal(assessed(sampleChecklist, {items: quarter}).known, 0.25);
		assert.equal(assessed(sampleChecklist, {items: quarter}).verdict, 'cannot-say');
		assert.equal(assessed(withThresholds({lean: 0.2}), {items: quarter}).verdict, 'leaning-suits');
	});
});

function withThresholds(changes: Partial<Checklist['thresholds']>): Checklist {
	return {...sampleChecklist, thresholds: {...sampleChecklist.thresholds, ...changes}};
}

function near(value: number, {above, below}: Fraction): boolean {
	return Math.abs(value - above / below) < 1e-12;
}

function asAnswer(value: number): AnswerValue {
	return value === 2 ? 2 : -2;
}
