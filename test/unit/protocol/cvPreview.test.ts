import assert from 'node:assert/strict';
import fc from 'fast-check';
import {pageMessage, pageState, type PageMessage} from '../../../src/protocol/cvPreview';

const good: readonly PageMessage[] = [
	{type: 'ready'},
	{type: 'revealLine', line: 12},
	{type: 'scrolled', line: 12.5},
	{type: 'chooseStyle', style: 'classic'},
	{type: 'choosePaper', paper: 'letter'},
	{type: 'openFinding', revision: 3, index: 0},
	{type: 'pageFailed', text: 'x'.repeat(2000)},
];

describe('messages from the CV preview', () => {
	it('are accepted as the page sends them, and refused with anything added or missing', () => {
		for (const message of good) {
			assert.deepEqual(pageMessage.safeParse(message).data, message);
			assert.equal(pageMessage.safeParse({...message, command: 'workbench.action.quit'}).success, false);
			for (const key of Object.keys(message)) {
				const less = Object.fromEntries(Object.entries(message).filter(([each]) => each !== key));
				assert.equal(pageMessage.safeParse(less).success, false, `${message.type} without ${key}`);
			}
		}
	});

	const refused: Readonly<Record<string, unknown>> = {
		'a line above the document': {type: 'revealLine', line: -1},
		'half a line to reveal': {type: 'revealLine', line: 1.5},
		'a line that is no number': {type: 'scrolled', line: Number.NaN},
		'an endless line': {type: 'scrolled', line: Number.POSITIVE_INFINITY},
		'an unknown style': {type: 'chooseStyle', style: '__proto__'},
		'an unknown paper': {type: 'choosePaper', paper: 'a3'},
		'a finding by address': {type: 'openFinding', revision: 1, index: 'file:///etc/passwd'},
		'a long failure': {type: 'pageFailed', text: 'x'.repeat(2001)},
		'a command': {type: 'command', command: 'workbench.action.quit'},
		'a list': ['ready'],
	};
	for (const [name, message] of Object.entries(refused)) {
		it(`are refused: ${name}`, () => {
			assert.equal(pageMessage.safeParse(message).success, false);
		});
	}

	it('are one of the closed set, whatever comes', () => {
		const kinds = new Set<string>(good.map(({type}) => type));
		const keys = fc.constantFrom('type', 'line', 'style', 'paper', 'revision', 'index', 'text', '__proto__', 'uri');
		const values = fc.oneof(fc.constantFrom<unknown>(...kinds, 0, 1.5, 'a4', 'plain', -1, null), fc.anything());
		const entries = fc.array(fc.tuple(keys, values), {maxLength: 4});
		fc.assert(
			fc.property(
				fc.oneof(
					fc.anything(),
					entries.map((each) => Object.fromEntries(each)),
				),
				(message) => {
					const parsed = pageMessage.safeParse(message);
					if (parsed.success) {
						assert.ok(kinds.has(parsed.data.type));
						assert.ok(good.some((each) => Object.keys(each).sort().join() === Object.keys(parsed.data).sort().join()));
					}
				},
			),
			{seed: 20261122, numRuns: 10_000},
		);
	});
});

describe('the kept state of the CV preview', () => {
	it('is a document, with how it was seen', () => {
		for (const state of [
			{version: 1, file: 'file:///a.md'},
			{version: 1, file: 'untitled:Untitled-1', zoom: 1.5, line: 12.25},
		]) {
			assert.deepEqual(pageState.safeParse(state).data, state);
		}
	});

	it('is nothing else', () => {
		for (const state of [
			undefined,
			null,
			'x',
			{},
			{version: 2, file: 'x'},
			{version: 1, file: 'x', zoom: 9},
			{version: 1, file: 7},
		]) {
			assert.equal(pageState.safeParse(state).success, false, JSON.stringify(state));
		}
	});
});
