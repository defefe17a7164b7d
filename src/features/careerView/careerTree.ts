import * as vscode from 'vscode';
import {CareerWatch} from '../../host/careerWatch';
import type {Touch} from '../../host/careerWatch';
import type {Services} from '../../host/services';
import type {CareerNode} from './careerNode';
import type {CareerRows} from './careerRows';

const quietTime = 200;
const badgeSetting = 'pmoCareer.plan.badge';

/**
 * The tree behind My Career: what is due, the profile, plans, evidence, CVs and checklists in the career folder. Reads and
 * watches that folder once it is shown.
 */
export class CareerTree implements vscode.TreeDataProvider<CareerNode>, vscode.Disposable {
	readonly #services: Services;
	readonly #changed = new vscode.EventEmitter<CareerNode | CareerNode[] | undefined>();
	readonly #view: vscode.TreeView<CareerNode>;
	readonly #listeners: vscode.Disposable;
	readonly onDidChangeTreeData = this.#changed.event;
	#rows: Promise<CareerRows> | undefined;
	#watch: vscode.Disposable | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(services: Services) {
		this.#services = services;
		this.#view = vscode.window.createTreeView('pmoCareer.career', {
			treeDataProvider: this,
			manageCheckboxStateManually: true,
		});
		const {catalogue, evidence, plans, profile} = services;
		this.#listeners = vscode.Disposable.from(
			this.#view.onDidChangeCheckboxState(({items}) => void this.#tick(items)),
			profile.onDidChange(() => this.#drawAll()),
			evidence.onDidChange(() => this.#drawAll()),
			plans.onDidChange((file) => void this.#drawPlan(file)),
			catalogue.onDidChange(() => void this.#forget()),
		);
	}

	refresh(): void {
		this.#services.plans.refresh();
		void this.#forget();
	}

	async getChildren(node?: CareerNode): Promise<CareerNode[]> {
		this.#watch ??= this.#follow();
		const rows = await this.#getRows();
		const children = await rows.children(node);
		if (!node) {
			this.#showBadge(rows);
		}
		return children;
	}

	async getTreeItem(node: CareerNode): Promise<vscode.TreeItem> {
		return (await this.#getRows()).item(node);
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#watch?.dispose();
		this.#listeners.dispose();
		this.#view.dispose();
		this.#changed.dispose();
	}

	#getRows(): Promise<CareerRows> {
		this.#rows ??= import('./careerRows').then(({CareerRows: Rows}) => new Rows(this.#services));
		return this.#rows;
	}

	#drawAll(): void {
		this.#changed.fire(undefined);
	}

	async #forget(file?: vscode.Uri): Promise<void> {
		(await this.#rows)?.forget(file);
		this.#drawAll();
	}

	/** Only the rows of the plan and of what is due, where that is all that changed. */
	async #drawPlan(file: vscode.Uri | undefined): Promise<void> {
		const rows = await this.#rows;
		const nodes = file && (await rows?.afterChange(file));
		this.#changed.fire(nodes && [...nodes]);
		if (rows) {
			this.#showBadge(rows);
		}
	}

	/** One after another: each finds its line in the text that the one before has left. */
	async #tick(items: readonly (readonly [node: CareerNode, state: vscode.TreeItemCheckboxState])[]): Promise<void> {
		for (const [node, state] of items) {
			if (node.kind === 'row' && node.line !== undefined && node.written !== undefined) {
				const {plan, line, written} = node;
				const isTicked = state === vscode.TreeItemCheckboxState.Checked;
				const command = isTicked ? 'pmoCareer.plan.setDone' : 'pmoCareer.plan.setOpen';
				await this.#services.commands.run(command, {plan, line, written});
			}
		}
	}

	#showBadge({overdue}: CareerRows): void {
		const isWanted = vscode.workspace.getConfiguration().get<boolean>(badgeSetting) !== false;
		const tooltip =
			overdue === 1 ? vscode.l10n.t('1 task is overdue') : vscode.l10n.t('{0} tasks are overdue', overdue);
		this.#view.badge = isWanted && overdue > 0 ? {value: overdue, tooltip} : undefined;
	}

	/** Plans and evidence are followed by their stores; here it is the other files, and the day. A burst is one refresh. */
	#follow(): vscode.Disposable {
		const watch = new CareerWatch(
			'**/*.md',
			(file, how) => void this.#touched(file, how),
			() => void this.#forget(),
		);
		return vscode.Disposable.from(
			watch,
			vscode.window.onDidChangeWindowState(async ({focused}) => {
				if (focused && (await this.#rows)?.isYesterday) {
					this.#drawAll();
				}
			}),
			vscode.workspace.onDidChangeConfiguration(async (event) => {
				const rows = await this.#rows;
				if (rows && event.affectsConfiguration(badgeSetting)) {
					this.#showBadge(rows);
				}
			}),
		);
	}

	async #touched(file: vscode.Uri, how: Touch): Promise<void> {
		const rows = await this.#rows;
		if (how === 'created' || how === 'deleted' || (how === 'changed' && rows?.reads(file) === true)) {
			rows?.forget(file);
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#drawAll(), quietTime);
		}
	}
}
