import * as vscode from 'vscode';
import type {PathNode} from '../../core/paths/pathNode';
import type {Services} from '../../host/services';

/** The tree behind Career Paths: routes to the role wanted, then every direction. Empty without a role to start from. */
export class PathsTree implements vscode.TreeDataProvider<PathNode>, vscode.Disposable {
	readonly #services: Services;
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly #view: vscode.TreeView<PathNode>;
	readonly #listeners: vscode.Disposable;
	readonly onDidChangeTreeData = this.#changed.event;

	constructor(services: Services) {
		this.#services = services;
		this.#view = vscode.window.createTreeView('pmoCareer.paths', {treeDataProvider: this, showCollapseAll: true});
		this.#listeners = vscode.Disposable.from(
			services.routes.onDidChange(() => this.#changed.fire(undefined)),
			services.routes.onDidChoose((asked) => void this.#show(asked)),
		);
	}

	async getChildren(node?: PathNode): Promise<PathNode[]> {
		const {catalogue, routes} = this.#services;
		const [index, {pathRoots, pathChildren, rowsOfRoutes}] = await Promise.all([catalogue.get(), import('./pathRows')]);
		if (!node) {
			const role = await routes.role();
			return role === undefined ? [] : [...pathRoots(index, role)];
		}
		return node.kind === 'routes'
			? [...(await rowsOfRoutes(this.#services, node))]
			: [...pathChildren(index, node, node.kind === 'start' ? await routes.asked() : undefined)];
	}

	async getTreeItem(node: PathNode): Promise<vscode.TreeItem> {
		const [index, {pathItem}] = await Promise.all([this.#services.catalogue.get(), import('./pathRows')]);
		return pathItem(index, node);
	}

	getParent(node: PathNode): PathNode | undefined {
		return node.parent;
	}

	dispose(): void {
		this.#listeners.dispose();
		this.#view.dispose();
		this.#changed.dispose();
	}

	/** Brings the keyboard to what was asked for: the answer, the routes where there are any to show, or the role. */
	async #show(asked: 'ends' | 'missed'): Promise<void> {
		let [node] = await this.getChildren();
		for (const kind of asked === 'missed' ? (['routes', 'whyNot'] as const) : (['routes'] as const)) {
			const next = node && (await this.getChildren(node)).find((row) => row.kind === kind);
			node = next ?? node;
		}
		if (node) {
			await this.#view.reveal(node, {select: true, focus: true, expand: true});
		}
	}
}
