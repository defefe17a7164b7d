import * as vscode from 'vscode';
import type {SkillNode} from '../../core/profile/skillTree';
import type {Services} from '../../host/services';

/** The tree behind My Skills: what the roles held and wanted need, each skill with its levels to choose from. */
export class SkillsTree implements vscode.TreeDataProvider<SkillNode>, vscode.Disposable {
	readonly #services: Services;
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly #view: vscode.TreeView<SkillNode>;
	readonly #listener: vscode.Disposable;
	readonly onDidChangeTreeData = this.#changed.event;

	constructor(services: Services) {
		this.#services = services;
		this.#view = vscode.window.createTreeView('pmoCareer.skills', {treeDataProvider: this, showCollapseAll: true});
		this.#listener = services.profile.onDidChange(() => this.#changed.fire(undefined));
	}

	/** Brings the keyboard to the first skill. The file must be there, since the view shows only then. */
	async show(): Promise<void> {
		const [first] = await this.getChildren();
		if (first) {
			await this.#view.reveal(first, {select: true, focus: true, expand: true});
		}
	}

	async getChildren(node?: SkillNode): Promise<SkillNode[]> {
		const [index, {profile}, {skillGroups, skillChildren}] = await this.#read();
		return [...(node ? skillChildren(index, profile, node) : skillGroups(index, profile))];
	}

	async getTreeItem(node: SkillNode): Promise<vscode.TreeItem> {
		const [index, {profile}, {skillItem}] = await this.#read();
		return skillItem(index, profile, node);
	}

	getParent(node: SkillNode): SkillNode | undefined {
		return node.parent;
	}

	dispose(): void {
		this.#listener.dispose();
		this.#view.dispose();
		this.#changed.dispose();
	}

	#read() {
		const {catalogue, profile} = this.#services;
		return Promise.all([catalogue.get(), profile.get(), import('./profileWork')]);
	}
}
