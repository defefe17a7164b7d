import assert from 'node:assert/strict';
import fc from 'fast-check';
import {answerValues} from '../../../src/core/checklist/checklist';
import type {Answers, AnswerValue} from '../../../src/core/checklist/checklist';
import {readTypes} from '../../../src/core/checklist/pmoType';
import type {TypeAxis, TypeReading} from '../../../src/core/checklist/pmoType';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const {checklist, pmoTypes} = shippedCatalogue().catalogue;
const signs = checklist.items.filter((item) => item.type !== undefined);
const axisOf = (type: string | undefined): TypeAxis | undefined => pmoTypes.find(({id}) => id === type)?.axis;
const runs = {numRuns: 400, seed: 20261122};

function reading(axis: TypeAxis, items: Answers['items']): TypeReading {
	const found = readTypes(checklist, pmoTypes, {items}).find((each) => each.axis === axis);
	assert.ok(found, axis);
	return found;
}

/** All that is said of an axis in one line, for instance "clear directive". */
function said(axis: TypeAxis, items: Answers['items']): string {
	const {sureness, types} = reading(axis, items);
	return [sureness, ...types].join(' ');
}

/** Answers to every sign; `weights` says how often each kind of answer comes up. */
const answers = fc
	.array(
		fc.oneof(
			{weight: 5, arbitrary: fc.constantFrom<AnswerValue>(-2, -1, 0, 1, 2)},
			{weight: 2, arbitrary: fc.constant<AnswerValue>('unknown')},
			{weight: 1, arbitrary: fc.constant<AnswerValue>('not-applicable')},
		),
		{minLength: signs.length, maxLength: signs.length},
	)
	.map((given) => Object.fromEntries(signs.map(({id}, place) => [id, given[place] ?? 'unknown'])));

describe('reading the type of PMO', () => {
	const control: readonly [said: string, items: Answers['items'], because: string][] = [
		['unknown', {}, 'nothing is answered'],
		['unknown', {t01: 'unknown', t03: 'unknown', t05: 'not-applicable'}, 'nothing that was answered is a step'],
		['none', {t01: -2, t02: -1, t03: -1, t04: 0, t05: -2, t06: -2}, 'no type is more true than not'],
		['likely controlling', {t03: 2}, 'its other sign and its rivals are open'],
		['likely controlling', {t03: 2, t04: 2, t01: 1}, 'the open sign of a rival could draw level'],
		['clear controlling', {t01: -1, t02: -2, t03: 1, t04: 2, t05: -2, t06: -1}, 'all is known'],
		['clear controlling', {t01: -2, t02: 'unknown', t03: 2, t04: 2, t05: -2}, 'no open sign could change it'],
		['mixed controlling directive', {t01: -2, t02: -2, t03: 1, t04: 1, t05: 2, t06: 0}, 'both come to the same'],
		['clear directive', {t01: -2, t02: -2, t03: 1, t04: 1, t05: 2, t06: 2}, 'one of two that are true is truer'],
		[
			'clear supportive',
			{t01: 1, t02: 1, t03: -2, t04: -2, t05: 'not-applicable', t06: 'not-applicable'},
			'a type without signs is no rival',
		],
	];
	for (const [expected, items, because] of control) {
		it(`is "${expected}" for ${JSON.stringify(items)}, since ${because}`, () => {
			assert.equal(said('control', items), expected);
		});
	}

	it('takes a statement that counts in the sum or breaks a deal for a sign as well', () => {
		assert.equal(said('behaviour', {q18: 2, t07: 1, q19: -2, t08: -1}), 'clear reporting');
		assert.equal(said('behaviour', {q18: -2, t07: -2, q19: 2, t08: 1}), 'clear proactive');
		assert.equal(said('behaviour', {q18: 1, t07: 1, q19: 1, t08: 1}), 'mixed reporting proactive');
	});

	it('lets a type with more signs outweigh none with fewer', () => {
		const level = {t09: 1, t10: 1, t11: 2, t12: 'not-applicable', t13: -2, t14: -2} as const;
		assert.equal(said('level', level), 'clear departmental');
	});

	it('counts what is answered and names what is open, axis by axis', () => {
		const {answered, applicable, open} = reading('level', {t09: 1, t10: 'not-applicable', t12: 'unknown'});
		assert.deepEqual([answered, applicable], [1, 5]);
		assert.deepEqual(
			open.map(({id}) => id),
			['t11', 't12', 't13', 't14'],
		);
		assert.deepEqual(
			readTypes(checklist, pmoTypes, {items: {}}).map(({axis}) => axis),
			['control', 'behaviour', 'level'],
		);
	});

	it('stays what it clearly is, whatever the open signs turn out to be', () => {
		let clear = 0;
		const later = fc.array(fc.constantFrom(...answerValues), {minLength: signs.length, maxLength: signs.length});
		fc.assert(
			fc.property(answers, later, (items, values) => {
				const found = Object.fromEntries(
					signs.map(({id}, place) => [id, items[id] === 'unknown' ? (values[place] ?? 'unknown') : items[id]]),
				) as Answers['items'];
				for (const {axis, sureness, types, open} of readTypes(checklist, pmoTypes, {items})) {
					if (sureness === 'clear') {
						clear += open.length > 0 ? 1 : 0;
						assert.deepEqual(reading(axis, found).types, types);
						assert.equal(reading(axis, found).sureness, 'clear');
					}
				}
			}),
			{...runs, numRuns: 2000},
		);
		assert.ok(clear > 20, `only ${clear} clear readings had an open sign`);
	});

	it('reads every axis from its own signs alone', () => {
		fc.assert(
			fc.property(answers, answers, fc.constantFrom<TypeAxis>('control', 'behaviour', 'level'), (one, other, axis) => {
				const own = signs.filter(({type}) => axisOf(type) === axis).map(({id}) => [id, one[id] ?? 'unknown'] as const);
				assert.deepEqual(reading(axis, {...other, ...Object.fromEntries(own)}), reading(axis, one));
			}),
			runs,
		);
	});

	it('does not care for the order of the answers, for marks or for notes', () => {
		fc.assert(
			fc.property(answers, (items) => {
				const turned: Answers = {
					items: Object.fromEntries(Object.entries(items).reverse()),
					matters: ['q19'],
					notes: {t01: 'seen'},
				};
				assert.deepEqual(readTypes(checklist, pmoTypes, turned), readTypes(checklist, pmoTypes, {items}));
			}),
			runs,
		);
	});
});
