import * as vscode from 'vscode';
import type {RoleId} from '../../core/catalogue/catalogue';
import type {PathNode} from '../../core/paths/pathTree';
import {setContextKey} from '../../host/contextKeys';
import type {Services} from '../../host/services';

const chosenKey = 'paths.role';

/** The tree behind the Career Paths view. Empty until a role is chosen, so that the welcome text shows. */
export class PathsTree implements vscode.TreeDataProvider<PathNode>, vscode.Disposable {
	readonly #services: Services;
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly #view: vscode.TreeView<PathNode>;
	readonly onDidChangeTreeData = this.#changed.event;
	#role: RoleId | undefined;

	constructor(services: Services) {
		this.#services = services;
		const kept: unknown = services.state.get(chosenKey);
		this.#role = typeof kept === 'string' ? kept : undefined;
		if (this.#role !== undefined) {
			setContextKey('pmoCareer.paths.chosen', true);
		}
		this.#view = vscode.window.createTreeView('pmoCareer.paths', {treeDataProvider: this, showCollapseAll: true});
	}

	async show(role: RoleId): Promise<void> {
		this.#role = role;
		setContextKey('pmoCareer.paths.chosen', true);
		this.#changed.fire(undefined);
		await this.#services.state.update(chosenKey, role);
		const [root] = await this.getChildren();
		if (root) {
			await this.#view.reveal(root, {select: true, focus: true, expand: true});
		}
	}

	async clear(): Promise<void> {
		this.#role = undefined;
		setContextKey('pmoCareer.paths.chosen', false);
		this.#changed.fire(undefined);
		await this.#services.state.update(chosenKey, undefined);
	}

	async getChildren(node?: PathNode): Promise<PathNode[]> {
		if (!node && this.#role === undefined) {
			return [];
		}
		const [index, {pathRoots, pathChildren}] = await Promise.all([
			this.#services.catalogue.get(),
			import('../../core/paths/pathTree'),
		]);
		return [...(node ? pathChildren(index, node) : pathRoots(index, this.#role ?? ''))];
	}

	async getTreeItem(node: PathNode): Promise<vscode.TreeItem> {
		const [index, {pathItem}] = await Promise.all([this.#services.catalogue.get(), import('./pathItem')]);
		return pathItem(index, node);
	}

	getParent(node: PathNode): PathNode | undefined {
		return node.parent;
	}

	dispose(): void {
		this.#view.dispose();
		this.#changed.dispose();
	}
}
