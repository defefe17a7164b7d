import assert from 'node:assert/strict';
import type {YamlPath} from '../../../src/core/documents/yamlSource';
import {checkInstrument} from '../../../src/core/checklist/checkInstrument';
import type {Checklist, ChecklistItem, Thresholds} from '../../../src/core/checklist/checklist';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const {checklist} = shippedCatalogue().catalogue;

const placeOf = (id: string): number => checklist.items.findIndex((item) => item.id === id);

function thresholds(changes: Partial<Thresholds>): Checklist {
	return {...checklist, thresholds: {...checklist.thresholds, ...changes}};
}

/** The instrument with one item changed; what is given as undefined is taken away. */
function changed(id: string, changes: {readonly [K in keyof ChecklistItem]?: ChecklistItem[K] | undefined}): Checklist {
	const items = checklist.items.map((item) => {
		const entries = Object.entries(item.id === id ? {...item, ...changes} : item);
		return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as ChecklistItem;
	});
	return {...checklist, items};
}

function without(gone: (item: ChecklistItem) => boolean): Checklist {
	const items = checklist.items.filter((item) => !gone(item));
	const ids = new Set(items.map(({id}) => id));
	return {...checklist, items, pairs: checklist.pairs.filter((pair) => pair.every((id) => ids.has(id)))};
}

/** One fault planted in the instrument that ships, and what must be said of it. */
const planted: readonly [what: string, instrument: Checklist, path: YamlPath, message: RegExp][] = [
	[
		'a coverage of nothing',
		thresholds({coverage: 0, leanCoverage: 0}),
		['thresholds', 'coverage'],
		/^coverage is a share/,
	],
	['a coverage of more than all', thresholds({coverage: 1.01}), ['thresholds', 'coverage'], /^coverage is a share/],
	[
		'a leaning that needs more than a verdict',
		thresholds({leanCoverage: 0.71}),
		['thresholds', 'leanCoverage'],
		/^leanCoverage must not be greater than coverage$/,
	],
	['a side below the middle', thresholds({side: -0.1}), ['thresholds', 'side'], /^side is a distance/],
	['a side at the end of the scale', thresholds({side: 2}), ['thresholds', 'side'], /^side is a distance/],
	['a lean below the middle', thresholds({lean: -1}), ['thresholds', 'lean'], /^lean is a distance/],
	['a lean at the end of the scale', thresholds({lean: 2}), ['thresholds', 'lean'], /^lean is a distance/],
	[
		'a verdict without answers',
		thresholds({perFactor: 0}),
		['thresholds', 'perFactor'],
		/^perFactor must be at least 1$/,
	],
	['fewer marks than none', thresholds({marks: -1}), ['thresholds', 'marks'], /^marks must be 0 or more/],
	[
		'more marks than items',
		thresholds({marks: checklist.items.length + 1}),
		['thresholds', 'marks'],
		/^marks must be 0 or more, and not more than there are items$/,
	],
	[
		'a factor too thin in general',
		changed('q42', {stage: 'interview'}),
		['factors', 4],
		/^the factor "conditions" has 1 items in scope general, and needs 2$/,
	],
	[
		'a factor too thin for a role',
		without(({factor, id, part}) => factor === 'order-and-standards' && part === 'sum' && id !== 'q41'),
		['factors', 2],
		/^the factor "order-and-standards" has 1 items in scope role, and needs 2$/,
	],
	[
		'a factor that no item is in',
		{...checklist, factors: [...checklist.factors, {id: 'luck', title: 'Luck', about: 'What falls to you'}]},
		['factors', checklist.factors.length],
		/^the factor "luck" has 0 items in scope role, and needs 2$/,
	],
	[
		'nothing in the sum',
		without(({part}) => part === 'sum'),
		['items'],
		/^the shares in scope role add up to 0, not to 1$/,
	],
	[
		'nothing to ask in general',
		without(({part, stage}) => part === 'sum' && stage === 'self'),
		['items'],
		/^the shares in scope general add up to 0, not to 1$/,
	],
	[
		'statements that flatter',
		{
			...checklist,
			items: checklist.items.map((item) => (/^q(?:03|26|04|40|45|41)$/.test(item.id) ? {...item, sign: 1} : item)),
		},
		['items'],
		/^\d+ of \d+ statements in the sum are costs \(sign -1\); at least a third must be$/,
	],
	[
		'a concern without an opening',
		changed('q40', {opening: undefined}),
		['items', placeOf('q40')],
		/^the concern "q40" needs an opening: /,
	],
	[
		'a deal-breaker without an opening',
		changed('q29', {opening: undefined}),
		['items', placeOf('q29')],
		/^the concern "q29" needs an opening: /,
	],
	[
		'a sign of no type',
		changed('t01', {type: undefined}),
		['items', placeOf('t01')],
		/^the item "t01" is a sign of a type, so it needs a type$/,
	],
	[
		'a sign of the type that one could know alone',
		changed('t05', {stage: 'self'}),
		['items', placeOf('t05'), 'stage'],
		/^the type of an office cannot be known alone$/,
	],
	[
		'a pair that says the same twice',
		{...checklist, pairs: [...checklist.pairs, ['q05', 'q06']]},
		['pairs', checklist.pairs.length],
		/^"q05" and "q06" must have opposite signs to mirror each other$/,
	],
	[
		'an item that mirrors itself',
		{...checklist, pairs: [['q03', 'q03']]},
		['pairs', 0],
		/^"q03" and "q03" must have opposite signs/,
	],
	[
		'a type that one sign alone would decide',
		changed('t14', {type: 'coe'}),
		['items', placeOf('t14')],
		/^the type "coe" has 1 sign, and needs 2$/,
	],
];

describe('checking an instrument', () => {
	it('finds nothing wrong with the one that ships', () => {
		assert.deepEqual(checkInstrument(checklist), []);
	});

	for (const [what, instrument, path, message] of planted) {
		it(`finds ${what}`, () => {
			const faults = checkInstrument(instrument);
			assert.ok(
				faults.some((fault) => message.test(fault.message) && JSON.stringify(fault.path) === JSON.stringify(path)),
				JSON.stringify(faults),
			);
		});
	}

	it('accepts thresholds at their limits', () => {
		const limits = thresholds({coverage: 1, leanCoverage: 1, side: 1.99, lean: 0, perFactor: 1, marks: 0});
		assert.deepEqual(checkInstrument(limits), []);
		assert.deepEqual(checkInstrument(thresholds({marks: checklist.items.length})), []);
	});

	it('accepts a factor that is asked for one role only', () => {
		const interview = changed('q42', {stage: 'interview'}).items.map((item) =>
			item.id === 'q43' ? {...item, stage: 'interview' as const} : item,
		);
		assert.deepEqual(checkInstrument({...checklist, items: interview}), []);
	});

	it('accepts costs of exactly a third, and not of less', () => {
		const isFlattering = (...ids: readonly string[]): boolean =>
			checkInstrument(without(({id}) => !ids.includes(id))).some(({message}) => message.includes('at least a third'));
		assert.ok(!isFlattering('q01', 'q02', 'q03'));
		assert.ok(isFlattering('q01', 'q02', 'q03', 'q11'));
		assert.ok(!isFlattering('q01', 'q02', 'q03', 't01', 't02'), 'what stands outside the sum does not count');
	});
});
