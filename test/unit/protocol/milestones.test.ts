import assert from 'node:assert/strict';
import {pageMessage, pageState} from '../../../src/protocol/milestones';

describe('messages from the page of milestones', () => {
	const allowed = [
		{type: 'ready'},
		{type: 'openMilestone', revision: 3, index: 0},
		{type: 'review'},
		{type: 'timeline'},
		{type: 'calendar'},
		{type: 'pageFailed', text: 'x'.repeat(2000)},
	];

	it('are accepted as the page sends them, and refused with anything added', () => {
		for (const message of allowed) {
			assert.deepEqual(pageMessage.safeParse(message).data, message);
			assert.equal(pageMessage.safeParse({...message, plan: 'file:///etc/passwd'}).success, false, message.type);
		}
	});

	const refused: Readonly<Record<string, unknown>> = {
		'no message': undefined,
		'a command': {type: 'command', command: 'workbench.action.quit'},
		'a milestone by address': {type: 'openMilestone', revision: 1, index: 'file:///etc/passwd'},
		'a milestone above the first': {type: 'openMilestone', revision: 1, index: -1},
		'half a milestone': {type: 'openMilestone', revision: 1, index: 0.5},
		'a huge failure': {type: 'pageFailed', text: 'x'.repeat(2001)},
	};
	for (const [name, message] of Object.entries(refused)) {
		it(`are refused: ${name}`, () => {
			assert.equal(pageMessage.safeParse(message).success, false);
		});
	}
});

describe('the kept state of the page of milestones', () => {
	it('is the plan and nothing else', () => {
		assert.deepEqual(pageState.safeParse({version: 1, file: 'file:///a.md'}).data, {version: 1, file: 'file:///a.md'});
		for (const state of [
			undefined,
			{},
			{version: 2, file: 'x'},
			{version: 1, file: 7},
			{version: 1, file: 'x', more: 1},
		]) {
			assert.equal(pageState.safeParse(state).success, false, JSON.stringify(state));
		}
	});
});
