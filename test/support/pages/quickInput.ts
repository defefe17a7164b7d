import type {Locator, Page} from 'playwright-core';
import {exactText} from './textPatterns';

/** The box at the top in which VS Code asks for a choice or a text. */
export class QuickInput {
	/** The whole box. */
	readonly widget: Locator;
	/** The field: a filter over choices, or the text that is asked for. */
	readonly field: Locator;
	/** The choices that are in view. */
	readonly rows: Locator;
	/** What the field is about, or what is wrong with its text. */
	readonly message: Locator;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
		this.widget = page.locator('.quick-input-widget');
		this.field = this.widget.locator('.quick-input-box input');
		this.rows = this.widget.locator('.quick-input-list .monaco-list-row');
		this.message = this.widget.locator('.quick-input-message');
	}

	/** The heading of the box, with the step when there are several. */
	get title(): Locator {
		return this.widget.locator('.quick-input-title');
	}

	/** A choice by its label. */
	row(label: string): Locator {
		return this.rows.filter({has: this.#page.locator('.label-name', {hasText: exactText(label)})});
	}

	/** Waits until the field is open and takes what is typed, up to as many milliseconds as a page waits by default. */
	async focused(timeout?: number): Promise<void> {
		await this.field.and(this.#page.locator(':focus')).waitFor(timeout === undefined ? {} : {timeout});
	}

	async fill(text: string): Promise<void> {
		await this.field.fill(text);
	}

	/** Chooses by label. */
	async choose(label: string): Promise<void> {
		await this.row(label).click();
	}

	/** Accepts the choices that are ticked beforehand, once the box shows that they are. */
	async acceptTicked(): Promise<void> {
		await this.focused();
		await this.rows.locator('.monaco-checkbox.checked').first().waitFor();
		await this.widget.getByRole('button', {name: 'OK', exact: true}).click();
	}

	/** Ticks or unticks choices by label, then accepts: for boxes that take several. */
	async chooseSeveral(labels: readonly string[]): Promise<void> {
		for (const label of labels) await this.row(label).locator('.monaco-checkbox').click();
		await this.widget.getByRole('button', {name: 'OK', exact: true}).click();
	}

	/** Waits until the field says in its empty state what it asks for: one question may follow another. */
	async asking(question: string | RegExp): Promise<void> {
		await this.field.and(this.#page.getByPlaceholder(question)).waitFor();
	}

	/** Types an answer, once the field is there, and accepts it. */
	async answer(text: string): Promise<void> {
		await this.focused();
		await this.fill(text);
		await this.accept();
	}

	async accept(): Promise<void> {
		await this.#page.keyboard.press('Enter');
	}

	/** Goes back one step. */
	async back(): Promise<void> {
		await this.widget.getByRole('button', {name: 'Back'}).click();
	}

	async cancel(): Promise<void> {
		await this.#page.keyboard.press('Escape');
		await this.widget.waitFor({state: 'hidden'});
	}

	/** The labels of the choices in view. */
	async labels(): Promise<string[]> {
		return this.rows.locator('.quick-input-list-row:first-child .label-name').allTextContents();
	}
}
