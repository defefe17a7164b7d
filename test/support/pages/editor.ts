import type {Locator, Page} from 'playwright-core';
import {startsWith} from './textPatterns';
import type {QuickInput} from './quickInput';

/** The text editor that has the focus, its tabs and the widgets over its text. */
export class Editor {
	/** The editor of the active group. */
	readonly root: Locator;
	/** Squiggles under text. */
	readonly markers: Locator;
	/** The list of completions. */
	readonly suggestions: Locator;
	readonly #activeTab: Locator;
	readonly #page: Page;
	readonly #quickInput: QuickInput;

	constructor(page: Page, quickInput: QuickInput) {
		this.#page = page;
		this.#quickInput = quickInput;
		this.root = page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
		this.markers = this.root.locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint');
		this.#activeTab = page.locator('.editor-group-container.active .tab.active');
		this.suggestions = page.locator('.suggest-widget.visible').getByRole('option');
	}

	/** The tab of an open editor, by its label. */
	tab(label: string): Locator {
		return this.#page.locator('.tabs-container').getByRole('tab', {name: startsWith(label)});
	}

	/** The labels of all tabs, group by group. */
	async tabs(): Promise<string[]> {
		return this.#page
			.locator('.tabs-container .tab')
			.evaluateAll((tabs) =>
				tabs.map((tab) =>
					[...tab.querySelectorAll('.label-name, .label-suffix')].map((part) => part.textContent).join(''),
				),
			);
	}

	/** Opens a file of the folder by its path or the end of it. */
	async open(path: string): Promise<void> {
		await this.#page.keyboard.press('Control+P');
		await this.#quickInput.focused();
		await this.#quickInput.fill(path);
		const file = path.split('/').pop() ?? path;
		await this.#quickInput.row(file).first().click();
		await this.tab(file).waitFor();
		await this.focused();
	}

	/** Brings the keyboard to the text of the active tab. */
	async focus(): Promise<void> {
		await this.#activeTab.click();
		await this.focused();
	}

	/** Waits until what is typed goes to the text. */
	async focused(): Promise<void> {
		await this.root.and(this.#page.locator('.focused')).waitFor();
	}

	/** Puts the cursor at a line and column, both counted from 1. */
	async goTo(line: number, column = 1): Promise<void> {
		await this.#page.keyboard.press('Control+G');
		await this.#quickInput.focused();
		await this.#quickInput.fill(`:${String(line)}:${String(column)}`);
		await this.#quickInput.accept();
		await this.#page.locator('[id="status.editor.selection"]', {hasText: `Ln ${String(line)}, Col`}).waitFor();
		await this.focused();
	}

	/** The lines in view that hold the text. What was typed is drawn a moment later: wait for it here. */
	line(text: string): Locator {
		return this.root.locator('.view-line', {hasText: text});
	}

	async type(text: string): Promise<void> {
		await this.#page.keyboard.type(text);
	}

	/** Lists completions at the cursor and takes the one with the label. */
	async complete(label: string): Promise<void> {
		await this.#page.keyboard.press('Control+Space');
		await this.suggestions.filter({hasText: label}).first().click();
	}

	/** Applies a quick fix at the cursor. Chosen by keyboard: older versions cover the list with a pointer shield. */
	async fix(title: string): Promise<void> {
		const rows = this.#page.locator('.action-widget .monaco-list-row.action');
		await this.#openFixes(rows.filter({hasText: title}));
		const wanted = this.#page.locator('.action-widget .monaco-list-row.focused', {hasText: title});
		for (let step = await rows.count(); step > 0 && !(await wanted.isVisible()); step -= 1) {
			await this.#page.keyboard.press('ArrowDown');
		}
		await this.#page.keyboard.press('Enter');
	}

	/** VS Code closes the list of fixes when findings are renewed in the same moment. Then it is asked again. */
	async #openFixes(expected: Locator): Promise<void> {
		for (let attempt = 1; ; attempt += 1) {
			await this.#page.keyboard.press('Control+.');
			try {
				await expected.waitFor({timeout: 5000});
				return;
			} catch (error) {
				if (attempt === 4) throw error;
			}
		}
	}

	/** Waits until the tab shows unsaved changes, saves, and waits until it no longer does. */
	async save(): Promise<void> {
		await this.#activeTab.and(this.#page.locator('.dirty')).waitFor();
		await this.#page.keyboard.press('Control+S');
		await this.#activeTab.and(this.#page.locator(':not(.dirty)')).waitFor();
	}

	/** Closes the active editor, which must not be changed, and waits until its tab is gone. */
	async close(): Promise<void> {
		const tabs = this.#page.locator('.tabs-container .tab');
		const last = tabs.nth((await tabs.count()) - 1);
		await this.#activeTab.getByRole('button', {name: /^Close/}).click();
		await last.waitFor({state: 'detached'});
	}
}
