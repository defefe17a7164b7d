import * as vscode from 'vscode';
import {careerFolderOf} from '../../host/careerFolder';
import type {Services} from '../../host/services';
import {careerSections} from './careerSections';
import type {CareerSection, FileStatus} from './careerSections';

interface FileNode {
	readonly section: CareerSection;
	readonly file: vscode.Uri;
}

type CareerNode = {readonly section: CareerSection; readonly files: readonly vscode.Uri[]} | FileNode;

/** The tree behind My Career: plans, CVs and checklists in the career folder. Watches that folder once it is shown. */
export class CareerTree implements vscode.TreeDataProvider<CareerNode>, vscode.Disposable {
	readonly #services: Services;
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly #view: vscode.TreeView<CareerNode>;
	readonly onDidChangeTreeData = this.#changed.event;
	/** By address, until the file changes. */
	readonly #statuses = new Map<string, Promise<FileStatus>>();
	#watchers: vscode.Disposable | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(services: Services) {
		this.#services = services;
		this.#view = vscode.window.createTreeView('pmoCareer.career', {treeDataProvider: this});
	}

	refresh(): void {
		this.#watchers?.dispose();
		this.#watchers = undefined;
		this.#statuses.clear();
		this.#changed.fire(undefined);
	}

	async getChildren(node?: CareerNode): Promise<CareerNode[]> {
		if (node) {
			return 'files' in node ? node.files.map((file) => ({section: node.section, file})) : [];
		}
		this.#watch();
		const sections = await Promise.all(
			careerSections.map(async (section) => ({section, files: await this.#services.files.list([section.folder])})),
		);
		return sections.filter(({files}) => files.length > 0);
	}

	async getTreeItem(node: CareerNode): Promise<vscode.TreeItem> {
		const {section} = node;
		if ('files' in node) {
			const item = new vscode.TreeItem(section.title(), vscode.TreeItemCollapsibleState.Expanded);
			item.id = section.folder;
			item.iconPath = new vscode.ThemeIcon(section.icon);
			item.description = String(node.files.length);
			item.accessibilityInformation = {label: vscode.l10n.t('{0}, {1} files', section.title(), node.files.length)};
			return item;
		}
		const name = node.file.path.slice(node.file.path.lastIndexOf('/') + 1).replace(/\.md$/, '');
		const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.None);
		item.id = node.file.toString();
		item.resourceUri = node.file;
		item.iconPath = new vscode.ThemeIcon(section.icon);
		item.contextValue = 'document';
		item.command = section.open(node.file);
		const status = await this.#status(node);
		if (status) {
			const {text, reason} = status;
			item.description = text;
			item.accessibilityInformation = {label: [name, text, ...(reason === undefined ? [] : [reason])].join(', ')};
			if (reason !== undefined) {
				item.tooltip = reason;
			}
		}
		return item;
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#watchers?.dispose();
		this.#view.dispose();
		this.#changed.dispose();
	}

	#status({section, file}: FileNode): Promise<FileStatus> | undefined {
		const key = file.toString();
		const status = this.#statuses.get(key) ?? section.status?.(this.#services, file);
		if (status) {
			this.#statuses.set(key, status);
		}
		return status;
	}

	/** One watcher for each career folder; a burst of events is one refresh. */
	#watch(): void {
		if (this.#watchers) {
			return;
		}
		const soon = (uri: vscode.Uri): void => {
			this.#statuses.delete(uri.toString());
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#changed.fire(undefined), 200);
		};
		const watchers = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
			const career = careerFolderOf(folder);
			if (!career.ok) {
				return [];
			}
			const watcher = vscode.workspace.createFileSystemWatcher(
				new vscode.RelativePattern(folder, `${career.value.segments.join('/')}/**/*.md`),
			);
			const changed = (uri: vscode.Uri): void => {
				if (this.#statuses.has(uri.toString())) {
					soon(uri);
				}
			};
			return [watcher, watcher.onDidCreate(soon), watcher.onDidDelete(soon), watcher.onDidChange(changed)];
		});
		this.#watchers = vscode.Disposable.from(
			...watchers,
			vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('pmoCareer.folder')) {
					this.refresh();
				}
			}),
		);
	}
}
