import assert from 'node:assert/strict';
import {setFlagsFromString} from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';
import {activateCopy, allRows} from '../support/activateCopy';

const most = 10_000_000;

// The extension itself is active by now. So a second copy of the bundle is loaded and activated here, on the real API but
// for the places that take a name only once: there it gets stand-ins, and this test walks its tree as VS Code would.
describe('memory', () => {
	const subscriptions: vscode.Disposable[] = [];
	// What the copies listen to would show twice in the tests that follow.
	after(() => {
		vscode.Disposable.from(...subscriptions).dispose();
	});

	it('activation and the first full tree add at most 10 MB of heap', async () => {
		const added: number[] = [];
		const kept: unknown[] = [];
		let before = heapInUse();
		for (let copy = 0; copy < 3; copy += 1) {
			const roles = activateCopy(subscriptions).get('pmoCareer.roles') ?? assert.fail('the Roles view has no tree');
			const rows = await allRows(roles);
			kept.push(roles, rows);
			const after = heapInUse();
			added.push(after - before);
			before = after;
			assert.ok(rows.length > 1000, `only ${String(rows.length)} rows were made`);
		}
		assert.equal(kept.length, 6);
		const [, middle = Number.POSITIVE_INFINITY] = added.sort((a, b) => a - b);
		console.log(`Heap added by activation and the first full tree: ${added.map(megabytes).join(', ')}`);
		assert.ok(middle <= most, megabytes(middle));
	});
});

function heapInUse(): number {
	setFlagsFromString('--expose_gc');
	const collect = vm.runInNewContext('gc') as () => void;
	for (let pass = 0; pass < 2; pass += 1) {
		collect();
	}
	const {heapUsed, external} = process.memoryUsage();
	return heapUsed + external;
}

function megabytes(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
