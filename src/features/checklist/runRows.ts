import * as vscode from 'vscode';
import {answerOf, isMarked, noteOf} from '../../core/checklist/answerOf';
import type {OpenRun} from './checklists';
import {runItem} from './runItem';
import {runShown, type RunShown} from './runShown';

/** A row of the Checklist view. Rows hold ids only, so that one stays itself while what it shows changes. */
export type RunRow = {readonly kind: 'subject'} | {readonly kind: 'verdict'} | GroupRow | ItemRow;

export interface GroupRow {
	readonly kind: 'group';
	readonly group: string;
	readonly items: readonly ItemRow[];
}

export interface ItemRow {
	readonly kind: 'item';
	readonly group: string;
	readonly item: string;
}

/** The rows of the run in progress, kept in step with it. */
export class RunRows implements vscode.Disposable {
	readonly #opened: OpenRun;
	readonly #listener: vscode.Disposable;
	#shown: RunShown | undefined;
	#roots: readonly RunRow[];
	#drawn: ReadonlyMap<RunRow, string>;

	/** Calls `changed` with the rows that show something else now, or without any where other statements are asked. */
	constructor(opened: OpenRun, changed: (rows: RunRow[] | undefined) => void) {
		this.#opened = opened;
		this.#shown = this.#read();
		this.#roots = rootsOf(this.#shown);
		this.#drawn = this.#draw();
		this.#listener = opened.session.onDidChange(() => {
			const before = this.#drawn;
			this.#shown = this.#read();
			const roots = rootsOf(this.#shown);
			const sameRows = JSON.stringify(roots) === JSON.stringify(this.#roots);
			this.#roots = sameRows ? this.#roots : roots;
			this.#drawn = this.#draw();
			const rows = this.#roots.filter((row) => before.get(row) !== this.#drawn.get(row));
			if (rows.length > 0) {
				changed(sameRows ? rows : undefined);
			}
		});
	}

	/** Why the answers could not be saved. */
	get problem(): string | undefined {
		return this.#shown?.problem;
	}

	children(row: RunRow | undefined): readonly RunRow[] {
		if (row) {
			return row.kind === 'group' ? row.items : [];
		}
		return this.#roots;
	}

	parent(row: RunRow): RunRow | undefined {
		return row.kind === 'item' ? this.#groups().find(({group}) => group === row.group) : undefined;
	}

	find(item: string): RunRow | undefined {
		return this.#groups()
			.flatMap(({items}) => items)
			.find((row) => row.item === item);
	}

	item(row: RunRow): vscode.TreeItem {
		return this.#shown ? runItem(row, this.#shown) : new vscode.TreeItem('');
	}

	dispose(): void {
		this.#listener.dispose();
	}

	#read(): RunShown | undefined {
		const shown = runShown(this.#opened.index, this.#opened.session);
		return shown.ok ? shown.value : undefined;
	}

	#groups(): readonly GroupRow[] {
		return this.#roots.filter((row) => row.kind === 'group');
	}

	/** What each row at the top shows, with the rows below it. */
	#draw(): ReadonlyMap<RunRow, string> {
		const shown = this.#shown;
		return new Map(shown ? this.#roots.map((row) => [row, JSON.stringify(partOf(row, shown))] as const) : []);
	}
}

function rootsOf(shown: RunShown | undefined): readonly RunRow[] {
	if (!shown) {
		return [];
	}
	const groups = shown.checklist.groups.map(({id, items}): GroupRow => ({
		kind: 'group',
		group: id,
		items: items.map((item) => ({kind: 'item', group: id, item: item.id})),
	}));
	return [{kind: 'subject'}, {kind: 'verdict'}, ...groups];
}

function partOf(row: RunRow, shown: RunShown): readonly unknown[] {
	const {answers} = shown;
	switch (row.kind) {
		case 'subject':
			return [shown.subject, shown.file, shown.problem];
		case 'verdict':
			return [shown.verdict, shown.dealBreakers, shown.answered];
		case 'group':
			return [shown.checklist.groups.find(({id}) => id === row.group), ...row.items.map((item) => partOf(item, shown))];
		case 'item':
			return [answerOf(answers, row.item), isMarked(answers, row.item), noteOf(answers, row.item)];
	}
}
