import assert from 'node:assert/strict';
import {pageMessage, pageState} from '../../../src/protocol/careerMap';

const ink = '#0a1b2c';
const directions = {up: ink, sideways: ink, out: ink, line: ink, entry: ink, return: ink};
const inks = {ground: ink, text: ink, title: ink, quiet: ink, hair: ink, accent: ink, directions};
const hidden = {directions: ['up'], offices: ['outside']};
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

describe('messages from the career map', () => {
	const allowed = [
		{type: 'ready'},
		{type: 'openRole', role: 'pmo_analyst'},
		{type: 'clearRoute'},
		{type: 'export', inks, hidden},
		{type: 'didPaint', png},
		{type: 'pageFailed', text: 'x'.repeat(2000)},
	];

	it('are accepted as the page sends them, and refused with anything added', () => {
		for (const message of allowed) {
			assert.deepEqual(pageMessage.safeParse(message).data, message);
			assert.equal(pageMessage.safeParse({...message, uri: 'file:///etc/passwd'}).success, false, message.type);
		}
	});

	const refused: Readonly<Record<string, unknown>> = {
		'no message': undefined,
		'an unknown type': {type: 'command', command: 'workbench.action.quit'},
		'an address in place of a role': {type: 'openRole', role: 'file:///etc/passwd'},
		'a colour that is markup': {type: 'export', inks: {...inks, text: '#fff"/><script>'}, hidden},
		'a colour that is missing': {type: 'export', inks: {...inks, directions: {...directions, up: undefined}}, hidden},
		'a direction that is none': {type: 'export', inks, hidden: {...hidden, directions: ['down']}},
		'more directions than there are': {type: 'export', inks, hidden: {...hidden, directions: Array(7).fill('up')}},
		'a picture that is none': {type: 'didPaint', png: Uint8Array.from([0x3c, 0x73, 0x76, 0x67])},
		'a picture that is text': {type: 'didPaint', png: '\u0089PNG'},
		'an empty picture': {type: 'didPaint', png: new Uint8Array()},
		'a huge failure': {type: 'pageFailed', text: 'x'.repeat(10_000_000)},
	};
	for (const [name, message] of Object.entries(refused)) {
		it(`are refused: ${name}`, () => {
			assert.equal(pageMessage.safeParse(message).success, false);
		});
	}
});

describe('the kept state of the career map', () => {
	it('is what was looked at, and how', () => {
		for (const state of [
			{version: 1},
			{version: 1, active: 'pmo_lead', route: ['a', 'b'], view: {x: -4, y: 2.5, scale: 0.8}, hidden},
		]) {
			assert.deepEqual(pageState.safeParse(state).data, state);
		}
	});

	it('is nothing else: neither of another version, nor garbage', () => {
		for (const state of [
			undefined,
			{},
			{version: 2},
			{version: 1, view: {x: 0, y: 0, scale: 0}},
			{version: 1, view: {x: NaN, y: 0, scale: 1}},
			{version: 1, route: ['../x']},
			{version: 1, route: Array(21).fill('a')},
			{version: 1, folder: 'file:///'},
		]) {
			assert.equal(pageState.safeParse(state).success, false, JSON.stringify(state));
		}
	});
});
