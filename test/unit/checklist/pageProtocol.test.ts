import assert from 'node:assert/strict';
import {pageMessage, type PageMessage} from '../../../src/protocol/checklist';

function accepts(message: unknown): boolean {
	return pageMessage.safeParse(message).success;
}

const good: readonly PageMessage[] = [
	{type: 'ready'},
	{type: 'answer', revision: 3, item: 'q01', value: -2},
	{type: 'answer', revision: 3, item: 'q01', value: 'not-applicable'},
	{type: 'answer', revision: 3, item: 'q01', value: null},
	{type: 'mark', revision: 3, item: 'q01', on: true},
	{type: 'note', revision: 3, item: 'q01', text: ''},
	{type: 'note', revision: 3, item: 'q01', text: 'x'.repeat(500)},
	{type: 'setScope', revision: 3, scope: 'role'},
	{type: 'chooseRole', revision: 3},
	{type: 'save', revision: 3},
	{type: 'startAgain', revision: 3},
	{type: 'openFile', revision: 3},
	{type: 'openRole', revision: 3, role: 'pmo_analyst'},
	{type: 'pageFailed', text: 'x'.repeat(2000)},
];

describe('a message from the checklist page', () => {
	it('is accepted in each of its forms', () => {
		for (const message of good) {
			assert.ok(accepts(message), JSON.stringify(message));
		}
	});

	it('is refused without a type, with an unknown one, or as no object at all (W01)', () => {
		const hostile: readonly unknown[] = [
			undefined,
			null,
			0,
			NaN,
			'ready',
			[],
			[{type: 'ready'}],
			{},
			{type: ''},
			{type: 'Ready'},
			{type: ['ready']},
			{type: '__proto__'},
			{type: 'constructor'},
			JSON.parse('{"__proto__": {"type": "ready"}}'),
			{type: 'pageFailed', text: 'x'.repeat(10_000_000)},
			{type: 'answer', revision: 1, item: 'q'.repeat(10_000_000), value: 1},
		];
		for (const message of hostile) {
			assert.ok(!accepts(message));
		}
		assert.equal(({} as {type?: unknown}).type, undefined);
	});

	it('is refused with a key too many or one too few (W02)', () => {
		for (const message of good) {
			assert.ok(!accepts({...message, extra: 1}), `${message.type} with a key too many`);
			for (const key of Object.keys(message)) {
				const fewer = Object.fromEntries(Object.entries(message).filter(([name]) => name !== key));
				assert.ok(!accepts(fewer), `${message.type} without ${key}`);
			}
		}
	});

	it('is refused with a value of the wrong kind (W02)', () => {
		const answer = {type: 'answer', revision: 1, item: 'q01', value: 1};
		const hostile: readonly unknown[] = [
			{...answer, value: 3},
			{...answer, value: '1'},
			{...answer, value: 0.5},
			{...answer, value: NaN},
			{...answer, value: 'suits'},
			{...answer, value: undefined},
			{...answer, item: 'q 01'},
			{...answer, item: '../q01'},
			{...answer, item: ''},
			{...answer, item: 1},
			{...answer, revision: -1},
			{...answer, revision: 1.5},
			{...answer, revision: '1'},
			{...answer, revision: Infinity},
			{type: 'mark', revision: 1, item: 'q01', on: 'yes'},
			{type: 'note', revision: 1, item: 'q01', text: 'x'.repeat(501)},
			{type: 'note', revision: 1, item: 'q01', text: null},
			{type: 'setScope', revision: 1, scope: 'pmo_analyst'},
			{type: 'openRole', revision: 1, role: 'PMO Analyst'},
			{type: 'openRole', revision: 1, role: '__proto__'},
		];
		for (const message of hostile) {
			assert.ok(!accepts(message), JSON.stringify(message));
		}
	});

	it('is refused where it names an address, a path or a command (W03)', () => {
		const hostile: readonly unknown[] = [
			{type: 'open', uri: 'file:///etc/passwd'},
			{type: 'command', command: 'workbench.action.terminal.new'},
			{type: 'openFile', revision: 1, uri: 'file:///etc/passwd'},
			{type: 'save', revision: 1, path: '../../x.md'},
			{type: 'openRole', revision: 1, role: 'file:///etc/passwd'},
			{type: 'openRole', revision: 1, role: 'command:workbench.action.terminal.new'},
		];
		for (const message of hostile) {
			assert.ok(!accepts(message), JSON.stringify(message));
		}
	});
});
