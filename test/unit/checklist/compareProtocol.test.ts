import assert from 'node:assert/strict';
import {pageMessage, pageState} from '../../../src/protocol/checklistCompare';
import type {PageMessage} from '../../../src/protocol/checklistCompare';

const good: readonly PageMessage[] = [
	{type: 'ready'},
	{type: 'openRun', revision: 1, index: 3},
	{type: 'chooseRuns'},
	{type: 'pageFailed', text: 'x'.repeat(2000)},
];

describe('a message from the page that compares checklists', () => {
	const accepts = (message: unknown): boolean => pageMessage.safeParse(message).success;

	it('is accepted in each of its forms, and with no key more or less', () => {
		for (const message of good) {
			assert.ok(accepts(message), message.type);
			assert.ok(!accepts({...message, extra: 1}), `${message.type} with a key too many`);
			for (const key of Object.keys(message)) {
				const fewer = Object.fromEntries(Object.entries(message).filter(([name]) => name !== key));
				assert.ok(!accepts(fewer), `${message.type} without ${key}`);
			}
		}
	});

	it('is refused with a place that no run has', () => {
		for (const index of [-1, 4, 0.5, NaN, '0', null, undefined]) {
			assert.ok(!accepts({type: 'openRun', revision: 1, index}));
		}
	});
});

describe('the state of the page that compares checklists', () => {
	it('is two to four addresses of a sensible length, and nothing else', () => {
		const accepts = (state: unknown): boolean => pageState.safeParse(state).success;
		const files = ['file:///a.md', 'file:///b.md'];
		assert.ok(accepts({version: 1, files}));
		assert.ok(accepts({version: 1, files: [...files, ...files]}));
		for (const state of [
			undefined,
			{files},
			{version: 2, files},
			{version: 1, files: files.slice(1)},
			{version: 1, files: [...files, ...files, 'file:///c.md']},
			{version: 1, files: [1, 2]},
			{version: 1, files: ['x'.repeat(5000), 'file:///b.md']},
		]) {
			assert.ok(!accepts(state), JSON.stringify(state));
		}
	});
});
