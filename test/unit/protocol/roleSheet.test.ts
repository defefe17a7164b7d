import assert from 'node:assert/strict';
import {pageMessage, pageState} from '../../../src/protocol/roleSheet';

describe('messages from the role sheet', () => {
	const allowed = [
		{type: 'ready'},
		{type: 'openRole', role: 'pmo_analyst'},
		{type: 'compare', roles: ['pmo_analyst']},
		{type: 'compare', roles: ['a', 'b', 'c']},
		{type: 'newPlan', role: 'pmo_analyst'},
		{type: 'newCv', role: 'pmo_analyst'},
		{type: 'copyMarkdown', role: 'pmo_analyst'},
		{type: 'revealInTree', role: 'pmo_analyst'},
		{type: 'openSource', source: 'S-P3O-21'},
		{type: 'pageFailed', text: 'x'.repeat(2000)},
	];

	it('are accepted as the page sends them', () => {
		for (const message of allowed) {
			assert.deepEqual(pageMessage.safeParse(message).data, message);
		}
	});

	it('are refused with anything added', () => {
		for (const message of allowed) {
			assert.equal(pageMessage.safeParse({...message, uri: 'file:///etc/passwd'}).success, false, message.type);
		}
	});

	const refused: Readonly<Record<string, unknown>> = {
		'no message': undefined,
		null: null,
		'a number': 7,
		'a list': ['ready'],
		'no type': {role: 'pmo_analyst'},
		'a type that is no text': {type: ['ready']},
		'an unknown type': {type: 'command', command: 'workbench.action.quit'},
		'a type of every object': {type: 'constructor'},
		'a prototype': JSON.parse('{"type": "ready", "__proto__": {"role": "x"}}') as unknown,
		'an address in place of a role': {type: 'openRole', role: 'file:///etc/passwd'},
		'a way up in place of a role': {type: 'newPlan', role: '../../x'},
		'a role of another kind': {type: 'newCv', role: 7},
		'a long role': {type: 'openRole', role: 'a'.repeat(61)},
		'no role to compare': {type: 'compare', roles: []},
		'four roles to compare': {type: 'compare', roles: ['a', 'b', 'c', 'd']},
		'a long source': {type: 'openSource', source: 'S'.repeat(61)},
		'a long failure': {type: 'pageFailed', text: 'x'.repeat(2001)},
		'a huge failure': {type: 'pageFailed', text: 'x'.repeat(10_000_000)},
	};
	for (const [name, message] of Object.entries(refused)) {
		it(`are refused: ${name}`, () => {
			assert.equal(pageMessage.safeParse(message).success, false);
		});
	}
});

describe('the kept state of the role sheet', () => {
	it('is a role or two to three compared roles, with how the page was seen', () => {
		for (const state of [
			{role: 'pmo_analyst'},
			{role: 'pmo_analyst', scroll: 120, levels: true},
			{compare: ['a', 'b']},
			{compare: ['a', 'b', 'c'], scroll: 0},
		]) {
			assert.deepEqual(pageState.safeParse(state).data, state);
		}
	});

	it('is nothing else: neither of an older version, nor garbage', () => {
		for (const state of [
			undefined,
			null,
			'pmo_analyst',
			{},
			{role: '../x'},
			{role: 'a', compare: ['a', 'b']},
			{compare: ['a']},
			{compare: ['a', 'b', 'c', 'd']},
			{role: 'a', scroll: 'far'},
			{role: 'a', folder: 'file:///'},
		]) {
			assert.equal(pageState.safeParse(state).success, false, JSON.stringify(state));
		}
	});
});
