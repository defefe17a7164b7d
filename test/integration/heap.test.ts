import assert from 'node:assert/strict';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {setFlagsFromString} from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';
import {extensionUnderTest} from '../support/extensionUnderTest';

const most = 10_000_000;

// The extension itself is active by now. So a second copy of the bundle is loaded and activated here, on the real API but
// for the places that take a name only once: there it gets stand-ins, and this test walks its tree as VS Code would.
describe('memory', () => {
	it('activation and the first full tree add at most 10 MB of heap', async () => {
		const added: number[] = [];
		const kept: unknown[] = [];
		let before = heapInUse();
		for (let copy = 0; copy < 3; copy += 1) {
			const roles = activateCopy().get('pmoCareer.roles') ?? assert.fail('the Roles view has no tree');
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

type Tree = vscode.TreeDataProvider<unknown>;
type Evaluate = (module: object, exports: object, require: (name: string) => unknown) => void;

/** Loads the node bundle anew and activates it. Returns its trees by the id of their view. */
function activateCopy(): ReadonlyMap<string, Tree> {
	const {extensionUri} = extensionUnderTest();
	const file = path.join(extensionUri.fsPath, 'dist', 'node', 'extension.js');
	const trees = new Map<string, Tree>();
	const disposable = new vscode.Disposable(() => undefined);
	const api = changed(vscode, {
		commands: changed(vscode.commands, {
			registerCommand: () => disposable,
			executeCommand: () => Promise.resolve(),
		}),
		window: changed(vscode.window, {
			registerWebviewPanelSerializer: () => disposable,
			createTreeView: (id: string, {treeDataProvider}: {readonly treeDataProvider: Tree}) => {
				trees.set(id, treeDataProvider);
				return {dispose: () => undefined};
			},
		}),
	});
	const load = createRequire(file);
	const module = {exports: {} as {activate(context: unknown): unknown}};
	const code = fs.readFileSync(file, 'utf8');
	const evaluate = vm.compileFunction(code, ['module', 'exports', 'require'], {filename: file}) as Evaluate;
	evaluate(module, module.exports, (name) => (name === 'vscode' ? api : load(name)));
	const state = {get: () => undefined, update: () => Promise.resolve()};
	module.exports.activate({extensionUri, workspaceState: state, subscriptions: []});
	return trees;
}

/** The object with some members replaced. The others stay behind their getters, some of which only some may call. */
function changed(base: object, members: object): object {
	return Object.create(base, Object.getOwnPropertyDescriptors(members)) as object;
}

/** Every row with its item, as if all were opened. */
async function allRows(tree: Tree, node?: unknown): Promise<readonly unknown[]> {
	const rows: unknown[] = [];
	for (const child of (await tree.getChildren(node)) ?? []) {
		rows.push(child, await tree.getTreeItem(child), ...(await allRows(tree, child)));
	}
	return rows;
}

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
