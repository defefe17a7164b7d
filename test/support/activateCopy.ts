import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import * as vscode from 'vscode';
import {extensionUnderTest} from './extensionUnderTest';

export type Tree = vscode.TreeDataProvider<unknown>;
type Evaluate = (module: object, exports: object, require: (name: string) => unknown) => void;

/**
 * Loads the node bundle anew and activates it, on the real API but for the places that take a name only once: there it
 * gets stand-ins. Returns its trees by the id of their view; `onLoad` hears what the bundle loads beside itself.
 */
export function activateCopy(
	subscriptions: vscode.Disposable[],
	onLoad: (name: string) => void = () => undefined,
): ReadonlyMap<string, Tree> {
	const {extensionUri} = extensionUnderTest();
	const file = path.join(extensionUri.fsPath, 'dist', 'node', 'extension.js');
	const trees = new Map<string, Tree>();
	const disposable = new vscode.Disposable(() => undefined);
	const api = changed(vscode, {
		commands: changed(vscode.commands, {
			registerCommand: () => disposable,
			executeCommand: () => Promise.resolve(),
		}),
		// Documents of other tests that VS Code still keeps are none of the copy's business.
		workspace: changed(vscode.workspace, {textDocuments: []}),
		window: changed(vscode.window, {
			registerWebviewPanelSerializer: () => disposable,
			createTreeView: (id: string, {treeDataProvider}: {readonly treeDataProvider: Tree}) => {
				trees.set(id, treeDataProvider);
				return {dispose: () => undefined, onDidChangeCheckboxState: () => disposable};
			},
		}),
	});
	const load = createRequire(file);
	const module = {exports: {} as {activate(context: unknown): unknown}};
	const code = fs.readFileSync(file, 'utf8');
	const evaluate = vm.compileFunction(code, ['module', 'exports', 'require'], {filename: file}) as Evaluate;
	evaluate(module, module.exports, (name) => {
		onLoad(name);
		return name === 'vscode' ? api : load(name);
	});
	const state = {get: () => undefined, update: () => Promise.resolve()};
	module.exports.activate({extensionUri, workspaceState: state, subscriptions});
	return trees;
}

/** The object with some members replaced. The others stay behind their getters, some of which only some may call. */
function changed(base: object, members: object): object {
	return Object.create(base, Object.getOwnPropertyDescriptors(members)) as object;
}

/** Every row with its item, as if all were opened. */
export async function allRows(tree: Tree, node?: unknown): Promise<readonly unknown[]> {
	const rows: unknown[] = [];
	for (const child of (await tree.getChildren(node)) ?? []) {
		rows.push(child, await tree.getTreeItem(child), ...(await allRows(tree, child)));
	}
	return rows;
}
