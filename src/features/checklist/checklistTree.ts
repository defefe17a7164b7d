import * as vscode from 'vscode';
import type {OpenRun} from './checklists';
import type {RunRow, RunRows} from './runRows';

/** The tree behind the Checklist view: the run in progress, statement by statement. The run is opened when it is first shown. */
export class ChecklistTree implements vscode.TreeDataProvider<RunRow>, vscode.Disposable {
	readonly #open: () => Promise<OpenRun>;
	readonly #changed = new vscode.EventEmitter<RunRow[] | undefined>();
	readonly #view: vscode.TreeView<RunRow>;
	readonly onDidChangeTreeData = this.#changed.event;
	#rows: Promise<RunRows> | undefined;

	constructor(open: () => Promise<OpenRun>) {
		this.#open = open;
		this.#view = vscode.window.createTreeView('pmoCareer.checklistItems', {
			treeDataProvider: this,
			showCollapseAll: true,
		});
	}

	/** Selects a statement, where the view can be seen and VS Code finds the row. The focus stays where it is. */
	async reveal(item: string): Promise<void> {
		const row = this.#view.visible ? (await this.#read()).find(item) : undefined;
		if (row) {
			await this.#view.reveal(row, {select: true, focus: false}).then(undefined, () => undefined);
		}
	}

	async getChildren(row?: RunRow): Promise<RunRow[]> {
		return [...(await this.#read()).children(row)];
	}

	async getTreeItem(row: RunRow): Promise<vscode.TreeItem> {
		return (await this.#read()).item(row);
	}

	async getParent(row: RunRow): Promise<RunRow | undefined> {
		return (await this.#read()).parent(row);
	}

	dispose(): void {
		void this.#rows?.then((rows) => rows.dispose());
		this.#view.dispose();
		this.#changed.dispose();
	}

	#read(): Promise<RunRows> {
		this.#rows ??= this.#begin().catch((error: unknown) => {
			this.#rows = undefined;
			throw error;
		});
		return this.#rows;
	}

	async #begin(): Promise<RunRows> {
		const [opened, module] = await Promise.all([this.#open(), import('./runRows')]);
		const rows = new module.RunRows(opened, (changed) => {
			this.#view.message = rows.problem ?? '';
			this.#changed.fire(changed);
		});
		this.#view.message = rows.problem ?? '';
		return rows;
	}
}
