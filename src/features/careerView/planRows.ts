import type * as vscode from 'vscode';
import {planView} from '../../core/plan/view/planView';
import type {PlanRow, PlanView, TaskRow} from '../../core/plan/view/planView';
import {planName} from '../../host/choosePlan';
import type {KnownPlan} from '../../host/planStore';
import type {Services} from '../../host/services';
import {todayIso} from '../../host/today';
import type {CareerNode, DueNode, PlanNode, PlanRowNode} from './careerNode';
import {dueItem, planItem} from './planItems';
import {planRowItem} from './planRowItem';

/** How many tasks of one plan stand in the groups above the plans. */
interface DueCount {
	readonly overdue: number;
	readonly week: number;
}

const overdueNode: DueNode = {kind: 'due', due: 'overdue'};
const weekNode: DueNode = {kind: 'due', due: 'week'};

/** Plans, their rows, and what is due in all of them. A plan is worked out again only when it changed or a day began. */
export class PlanRows {
	readonly #services: Services;
	readonly #nodes = new Map<string, PlanNode>();
	readonly #counts = new Map<string, DueCount>();
	#views = new WeakMap<KnownPlan, PlanView>();
	#today = todayIso();

	constructor(services: Services) {
		this.#services = services;
	}

	get today(): string {
		return this.#today;
	}

	get overdue(): number {
		return this.#sum().overdue;
	}

	async plans(): Promise<readonly PlanNode[]> {
		const today = todayIso();
		if (this.#today !== today) {
			this.#today = today;
			this.#views = new WeakMap();
		}
		const all = await this.#services.plans.list();
		this.#counts.clear();
		all.forEach((known) => this.#counts.set(known.file.toString(), this.#countOf(known)));
		return all.map(({file}) => this.#node(file));
	}

	/** Those of the two groups that hold something. */
	dueGroups(): readonly DueNode[] {
		const {overdue, week} = this.#sum();
		return [...(overdue > 0 ? [overdueNode] : []), ...(week > 0 ? [weekNode] : [])];
	}

	/** Undefined where a group or a plan comes or goes. */
	async afterChange(file: vscode.Uri): Promise<readonly CareerNode[] | undefined> {
		const key = file.toString();
		const before = this.#counts.get(key);
		const known = await this.#services.plans.of(file);
		if (!before || !known) {
			return before ? undefined : [];
		}
		const shown = this.dueGroups();
		const after = this.#countOf(known);
		this.#counts.set(key, after);
		if (this.dueGroups().length !== shown.length || this.dueGroups()[0] !== shown[0]) {
			return undefined;
		}
		return [
			...(before.overdue + after.overdue > 0 ? [overdueNode] : []),
			...(before.week + after.week > 0 ? [weekNode] : []),
			this.#node(file),
		];
	}

	async children(node: DueNode | PlanNode | PlanRowNode): Promise<CareerNode[]> {
		if (node.kind === 'due') {
			return this.#dueRows(node.due);
		}
		const known = await this.#services.plans.of(node.file);
		if (!known) {
			return [];
		}
		const rows = node.kind === 'plan' ? this.#view(known).rows : 'children' in node.row ? node.row.children : [];
		return rows.map((row) => rowNode(known, row, node.kind === 'plan' ? node.plan : node.id));
	}

	async item(node: DueNode | PlanNode | PlanRowNode): Promise<vscode.TreeItem> {
		if (node.kind === 'due') {
			return dueItem(node.due, this.#sum()[node.due]);
		}
		if (node.kind === 'row') {
			return planRowItem(node, this.#today);
		}
		const known = await this.#services.plans.of(node.file);
		return planItem(node, known, known && this.#view(known), this.#counts.size === 1);
	}

	#node(file: vscode.Uri): PlanNode {
		const plan = file.toString();
		const node = this.#nodes.get(plan) ?? {kind: 'plan', file, plan};
		this.#nodes.set(plan, node);
		return node;
	}

	#view(known: KnownPlan): PlanView {
		const view = this.#views.get(known) ?? planView(known.plan, this.#today);
		this.#views.set(known, view);
		return view;
	}

	#countOf(known: KnownPlan): DueCount {
		const {overdue, dueThisWeek} = this.#view(known);
		return {overdue: overdue.length, week: dueThisWeek.length};
	}

	#sum(): DueCount {
		let [overdue, week] = [0, 0];
		for (const count of this.#counts.values()) {
			overdue += count.overdue;
			week += count.week;
		}
		return {overdue, week};
	}

	/** Of all plans, the earliest first. */
	async #dueRows(due: DueNode['due']): Promise<CareerNode[]> {
		const all = await this.#services.plans.list();
		const found = all.flatMap((known) => {
			const view = this.#view(known);
			const rows: readonly TaskRow[] = due === 'overdue' ? view.overdue : view.dueThisWeek;
			return rows.map((row) => ({known, row}));
		});
		return found
			.sort((a, b) => compare(a.row.task.due ?? '', b.row.task.due ?? ''))
			.map(({known, row}) => ({
				...rowNode(known, row, `${due}/${known.file.toString()}`),
				...(all.length > 1 ? {planName: planName(known)} : {}),
			}));
	}
}

function rowNode({file, text}: KnownPlan, row: PlanRow, parent: string): PlanRowNode {
	const node = {kind: 'row', file, plan: file.toString(), id: `${parent}#${row.key}`, row} as const;
	if (row.kind !== 'task' && row.kind !== 'milestone') {
		return node;
	}
	const {task} = row;
	return {
		...node,
		line: task.line,
		written: text.slice(task.at.from, task.at.to),
		...(row.kind === 'milestone' && task.id !== undefined ? {milestone: task.id} : {}),
	};
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
