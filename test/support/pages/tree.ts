import type {Locator, Page} from 'playwright-core';
import {exactText} from './textPatterns';

type Item = string | Locator;

/**
 * A tree view in the side bar. Only rows in view exist in the page: use a tall window for long trees. An item is meant
 * by its visible label, without the description, or by a locator of its row where a label occurs more than once.
 */
export class Tree {
	/** The tree itself. */
	readonly root: Locator;
	/** The view with its heading: holds title actions, message and welcome content. */
	readonly pane: Locator;
	readonly #page: Page;

	constructor(page: Page, name: string) {
		this.#page = page;
		this.pane = page.locator('.pane').filter({has: page.locator('.pane-header .title', {hasText: exactText(name)})});
		this.root = this.pane.getByRole('tree');
	}

	/** What the view shows while it is empty. */
	get welcome(): Locator {
		return this.pane.locator('.welcome-view-content');
	}

	/** The row of an item. With a level, counted from 1, only rows of that depth. */
	item(label: Item, level?: number): Locator {
		if (typeof label !== 'string') return label;
		const name = this.#page.locator('.label-name', {hasText: exactText(label)});
		const row = this.root.getByRole('treeitem', level === undefined ? {} : {level});
		return row.filter({has: name});
	}

	/** The labels of the rows in view, from top to bottom. */
	async labels(): Promise<string[]> {
		return this.root.getByRole('treeitem').evaluateAll((rows) =>
			rows
				.map((row) => ({
					index: Number(row.getAttribute('data-index')),
					label: row.querySelector('.label-name')?.textContent,
				}))
				.sort((a, b) => a.index - b.index)
				.map(({label}) => label ?? ''),
		);
	}

	async select(label: Item): Promise<void> {
		await this.item(label).click();
	}

	/** Opens an item and waits until its first child is there. A tree that is drawn anew meanwhile may close it again. */
	async expand(label: Item): Promise<void> {
		const item = this.item(label);
		for (let attempt = 1; ; attempt++) {
			if ((await item.getAttribute('aria-expanded')) !== 'true') await item.locator('.monaco-tl-twistie').click();
			const index = Number(await item.getAttribute('data-index')) + 1;
			const level = Number(await item.getAttribute('aria-level')) + 1;
			const child = this.root.locator(`[data-index="${String(index)}"][aria-level="${String(level)}"]`);
			if (attempt === 4) return child.waitFor();
			if (await child.waitFor({timeout: 5000}).then(isDone, isFailed)) return;
		}
	}

	/** Closes an item and waits until it is closed. Does nothing when it is. */
	async collapse(label: Item): Promise<void> {
		const item = this.item(label);
		if ((await item.getAttribute('aria-expanded')) !== 'true') return;
		await item.locator('.monaco-tl-twistie').click();
		await item.and(this.#page.locator('[aria-expanded="false"]')).waitFor();
	}

	/** Presses a button that an item shows while the pointer is over it. */
	async runInline(label: Item, action: string): Promise<void> {
		await this.item(label).hover();
		await this.item(label).getByRole('button', {name: action}).click();
	}

	/** Presses a button in the heading of the view. */
	async runTitle(action: string): Promise<void> {
		await this.pane.hover();
		await this.pane.locator('.pane-header').getByRole('button', {name: action, exact: true}).click();
	}

	/** Shows the tooltip of an item and returns it. */
	async tooltip(label: Item): Promise<Locator> {
		await this.item(label).locator('.label-name').hover();
		const tooltip = this.#page.locator('.monaco-hover:visible');
		await tooltip.waitFor();
		return tooltip;
	}
}

const isDone = (): boolean => true;
const isFailed = (): boolean => false;
