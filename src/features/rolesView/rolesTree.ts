import * as vscode from 'vscode';
import type {Grouping} from '../../contributions';
import type {RoleId} from '../../core/catalogue/catalogue';
import type {RoleNode, RoleTreeView} from '../../core/catalogue/roleTree';
import {setContextKey} from '../../host/contextKeys';
import type {Services} from '../../host/services';
import {isPackNode} from './packNode';
import type {PackNode} from './packNode';

const groupingKey = 'roles.grouping';

type Node = RoleNode | PackNode;

/** The tree behind the Roles view: the roles, then the packs in use. The catalogue is read when the view is first shown. */
export class RolesTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	readonly #services: Services;
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly #view: vscode.TreeView<Node>;
	readonly #listener: vscode.Disposable;
	#shown: RoleTreeView;
	#query = '';
	readonly onDidChangeTreeData = this.#changed.event;

	constructor(services: Services) {
		this.#services = services;
		this.#shown = {grouping: services.state.get<unknown>(groupingKey) === 'door' ? 'door' : 'office'};
		if (this.#shown.grouping === 'door') {
			setContextKey('pmoCareer.roles.grouping', 'door');
		}
		this.#view = vscode.window.createTreeView('pmoCareer.roles', {treeDataProvider: this, showCollapseAll: true});
		this.#listener = services.catalogue.onDidChange(() => void this.#follow());
	}

	get query(): string {
		return this.#query;
	}

	async groupBy(grouping: Grouping): Promise<void> {
		this.#shown = {...this.#shown, grouping};
		setContextKey('pmoCareer.roles.grouping', grouping);
		this.#changed.fire(undefined);
		await this.#services.state.update(groupingKey, grouping);
	}

	/** Shows only the roles that the query finds; an empty query shows all. */
	async filter(query: string): Promise<void> {
		const {filterRoles} = await import('../../core/catalogue/roleFilter');
		this.#query = query.trim();
		const index = await this.#services.catalogue.get();
		const matches = this.#query === '' ? undefined : filterRoles(index, this.#query);
		this.#shown = {grouping: this.#shown.grouping, ...(matches ? {matches} : {})};
		setContextKey('pmoCareer.roles.filtered', matches !== undefined);
		this.#view.message = matches ? this.#message(matches.size) : '';
		this.#changed.fire(undefined);
	}

	/** Selects the role in the tree; a filter that hides it is taken away first. */
	async reveal(id: RoleId): Promise<void> {
		const {findRoleRow} = await import('../../core/catalogue/roleTree');
		const index = await this.#services.catalogue.get();
		if (this.#shown.matches && !this.#shown.matches.has(id)) {
			await this.filter('');
		}
		if (!findRoleRow(index, this.#shown, id)) {
			await this.groupBy('office');
		}
		const row = findRoleRow(index, this.#shown, id);
		if (row) {
			await this.#view.reveal(row, {select: true, focus: true, expand: true});
		}
	}

	async getChildren(node?: Node): Promise<Node[]> {
		if (node && isPackNode(node)) {
			return [...(await import('./packRows')).packChildren(node)];
		}
		const {catalogue} = this.#services;
		const [index, {roleChildren}] = await Promise.all([catalogue.get(), import('../../core/catalogue/roleTree')]);
		const rows = roleChildren(index, this.#shown, node);
		const packs = node || this.#shown.matches ? [] : await catalogue.packs();
		const group = packs.length > 0 ? (await import('./packRows')).packsGroup(packs) : undefined;
		return group ? [...rows, group] : [...rows];
	}

	async getTreeItem(node: Node): Promise<vscode.TreeItem> {
		if (isPackNode(node)) {
			return (await import('./packRows')).packItem(node);
		}
		const [index, {roleItem}] = await Promise.all([this.#services.catalogue.get(), import('./roleItem')]);
		return roleItem(index, node, this.#shown.matches !== undefined);
	}

	async resolveTreeItem(item: vscode.TreeItem, node: Node): Promise<vscode.TreeItem> {
		if (isPackNode(node)) {
			return item;
		}
		const [index, {roleTooltip}] = await Promise.all([this.#services.catalogue.get(), import('./roleTooltip')]);
		const tooltip = roleTooltip(index, node);
		if (tooltip) {
			item.tooltip = tooltip;
		}
		return item;
	}

	getParent(node: Node): Node | undefined {
		return node.parent;
	}

	dispose(): void {
		this.#listener.dispose();
		this.#view.dispose();
		this.#changed.dispose();
	}

	/** Other packs, other roles: what a filter found is looked for again. */
	async #follow(): Promise<void> {
		if (this.#query === '') {
			this.#changed.fire(undefined);
		} else {
			await this.filter(this.#query);
		}
	}

	#message(found: number): string {
		switch (found) {
			case 0:
				return vscode.l10n.t('No role matches “{0}”. Try a title, a skill or a tool.', this.#query);
			case 1:
				return vscode.l10n.t('1 role matches “{0}”.', this.#query);
			default:
				return vscode.l10n.t('{0} roles match “{1}”.', found, this.#query);
		}
	}
}
