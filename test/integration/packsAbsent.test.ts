import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {activateCopy, allRows} from '../support/activateCopy';

// The extension itself may have read packs by now, in other tests. So a copy of it is looked at.
describe('without packs', () => {
	const subscriptions: vscode.Disposable[] = [];
	after(() => {
		vscode.Disposable.from(...subscriptions).dispose();
	});

	it('start-up and the first full tree load neither the YAML parser nor what reads packs', async () => {
		const loaded: string[] = [];
		const roles = activateCopy(subscriptions, (name) => loaded.push(name)).get('pmoCareer.roles');
		assert.ok(roles && (await allRows(roles)).length > 1000);
		assert.ok(loaded.includes('vscode'), 'nothing was heard, so that this proves nothing');
		assert.deepEqual(
			loaded.filter((name) => /yaml|packs/.test(name)),
			[],
		);
	});
});
