import * as vscode from 'vscode';
import type {Services} from '../../host/services';
import type {FileNode} from './careerNode';
import type {FileStatus} from './careerSections';

/** The rows of files that are no plans. What is said of a file is worked out again only when it changed. */
export class FileItems {
	readonly #services: Services;
	/** By address. */
	readonly #statuses = new Map<string, Promise<FileStatus>>();

	constructor(services: Services) {
		this.#services = services;
	}

	forget(file?: vscode.Uri): void {
		if (file) {
			this.#statuses.delete(file.toString());
		} else {
			this.#statuses.clear();
		}
	}

	knows(file: vscode.Uri): boolean {
		return this.#statuses.has(file.toString());
	}

	async item(node: FileNode): Promise<vscode.TreeItem> {
		const {section, file} = node;
		const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.md$/, '');
		const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.None);
		item.id = file.toString();
		item.resourceUri = file;
		item.iconPath = new vscode.ThemeIcon(section.icon);
		item.contextValue = 'document';
		item.command = section.open(file);
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

	#status({section, file}: FileNode): Promise<FileStatus> | undefined {
		const key = file.toString();
		const status = this.#statuses.get(key) ?? section.status?.(this.#services, file);
		if (status) {
			this.#statuses.set(key, status);
		}
		return status;
	}
}
