import assert from 'node:assert/strict';
import fc from 'fast-check';
import {pageMessage} from '../../../src/protocol/checklist';

/** The closed set once more, written by hand: exactly these keys, each with a value that its check lets through. */
const shapes: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
	ready: {},
	answer: {
		revision: isRevision,
		item: isItem,
		value: (value) =>
			value === null ||
			value === 'unknown' ||
			value === 'not-applicable' ||
			(typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2),
	},
	mark: {revision: isRevision, item: isItem, on: (value) => value === true || value === false},
	note: {revision: isRevision, item: isItem, text: (value) => typeof value === 'string' && value.length <= 500},
	setScope: {revision: isRevision, scope: (value) => value === 'general' || value === 'role'},
	chooseRole: {revision: isRevision},
	save: {revision: isRevision},
	startAgain: {revision: isRevision},
	openFile: {revision: isRevision},
	openRole: {
		revision: isRevision,
		role: (value) =>
			typeof value === 'string' && value.length <= 60 && /^[a-z]$/.test(value[0] ?? '') && !/[^a-z0-9_]/.test(value),
	},
	pageFailed: {text: (value) => typeof value === 'string' && value.length <= 2000},
};

const valid: readonly Readonly<Record<string, unknown>>[] = [
	{type: 'ready'},
	{type: 'answer', revision: 3, item: 'q01', value: -2},
	{type: 'answer', revision: 3, item: 'q01', value: null},
	{type: 'answer', revision: 3, item: 't14', value: 'unknown'},
	{type: 'mark', revision: 3, item: 'q01', on: true},
	{type: 'note', revision: 3, item: 'q01', text: 'What I was told.'},
	{type: 'setScope', revision: 3, scope: 'role'},
	{type: 'chooseRole', revision: 3},
	{type: 'save', revision: 3},
	{type: 'startAgain', revision: 3},
	{type: 'openFile', revision: 3},
	{type: 'openRole', revision: 3, role: 'pmo_analyst'},
	{type: 'pageFailed', text: 'TypeError: x is undefined'},
];

const keys = fc.constantFrom(
	...new Set(valid.flatMap((message) => Object.keys(message))),
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'command',
	'uri',
	'path',
	'0',
	'',
);

/** Values of the wrong kind, the wrong size or the wrong place, and some of the right ones. */
const values = fc.oneof(
	fc.constantFrom<unknown>(
		undefined,
		null,
		true,
		false,
		NaN,
		Infinity,
		-Infinity,
		-0,
		-1,
		1.5,
		3,
		2 ** 53,
		Number.MAX_SAFE_INTEGER,
		'',
		'3',
		'q01',
		'Q 01',
		'role',
		'unknown',
		'__proto__',
		'constructor',
		'../../x',
		'command:workbench.action.quit',
		'a\u0000b',
		'\uD800',
		'q'.repeat(40),
		'q'.repeat(41),
		'x'.repeat(500),
		'x'.repeat(501),
		'x'.repeat(2001),
		'x'.repeat(100_000),
		[],
		['q01'],
		[3],
		{},
		{valueOf: 3},
		new Date(0),
		new Map([['type', 'ready']]),
		3n,
	),
	fc.constantFrom(...Object.keys(shapes)),
	fc.integer({min: -3, max: 3}),
	fc.string({maxLength: 50}),
	fc.integer({min: 1, max: 2000}).map(nested),
	fc.anything(),
);

const mutation = fc.oneof(
	fc.record({how: fc.constant('set' as const), key: keys, value: values}),
	fc.record({how: fc.constant('drop' as const), key: keys}),
	fc.record({how: fc.constant('inherit' as const), key: keys, value: values}),
	fc.record({how: fc.constant('wrap' as const), into: fc.constantFrom('list', 'field', 'text')}),
);

const mutated = fc
	.tuple(fc.constantFrom(...valid), fc.array(mutation, {minLength: 1, maxLength: 3}))
	.map(([message, mutations]) =>
		mutations.reduce<unknown>((current, change) => {
			if (change.how === 'wrap') {
				return change.into === 'list' ? [current] : change.into === 'field' ? {type: current} : JSON.stringify(message);
			}
			if (typeof current !== 'object' || current === null || Array.isArray(current)) {
				return current;
			}
			const entries = Object.entries(current).filter(([key]) => key !== change.key);
			// `fromEntries` makes `__proto__` a key of its own, as a message from a page can have it.
			if (change.how === 'set') {
				return Object.fromEntries([...entries, [change.key, change.value]]);
			}
			return change.how === 'drop'
				? Object.fromEntries(entries)
				: Object.assign(Object.create({[change.key]: change.value}) as object, Object.fromEntries(entries));
		}, message),
	);

describe('ten thousand broken messages to the checklist', () => {
	it('never make the check throw, and what it lets through is one of the closed set', () => {
		const accepted = new Set<unknown>();
		let refused = 0;
		fc.assert(
			fc.property(mutated, (message) => {
				const parsed = pageMessage.safeParse(message);
				if (parsed.success) {
					accepted.add(parsed.data.type);
					assert.equal(faultOf(parsed.data), undefined);
				} else {
					refused++;
				}
			}),
			{seed: 20261122, numRuns: 10_000},
		);
		assert.deepEqual([...accepted].sort(), Object.keys(shapes).sort(), 'every kind of message got through once');
		assert.ok(refused > 5000, `only ${refused} were refused`);
		assert.deepEqual(Object.keys(Object.prototype), []);
	});

	it('are told from good ones by a check that can tell', () => {
		for (const message of valid) {
			assert.equal(faultOf(message), undefined);
			assert.notEqual(faultOf({...message, more: 1}), undefined);
			assert.notEqual(faultOf({...message, type: 'other'}), undefined);
		}
		assert.notEqual(faultOf({type: 'answer', revision: -1, item: 'q01', value: 1}), undefined);
		assert.notEqual(faultOf({type: 'note', revision: 1, item: 'q01', text: 'x'.repeat(501)}), undefined);
		assert.notEqual(faultOf({type: 'openRole', revision: 1, role: '__proto__'}), undefined);
	});
});

/** What is wrong with something that was let through; undefined where nothing is. */
function faultOf(message: unknown): string | undefined {
	if (typeof message !== 'object' || message === null || Object.getPrototypeOf(message) !== Object.prototype) {
		return 'no plain object';
	}
	const {type, ...rest} = message as Readonly<Record<string, unknown>>;
	const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
	if (!shape) {
		return `no type: ${String(type)}`;
	}
	const wanted = Object.keys(shape).sort().join();
	const given = Reflect.ownKeys(rest).map(String).sort().join();
	if (wanted !== given) {
		return `the keys are ${given}, not ${wanted}`;
	}
	return Object.entries(shape).find(([key, isGood]) => !isGood(rest[key]))?.[0];
}

function isRevision(value: unknown): boolean {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isItem(value: unknown): boolean {
	return typeof value === 'string' && value.length >= 1 && value.length <= 40 && !/[^\w-]/.test(value);
}

function nested(depth: number): unknown {
	let value: unknown = 'q01';
	for (let level = 0; level < depth; level++) {
		value = level % 2 === 0 ? [value] : {item: value};
	}
	return value;
}
