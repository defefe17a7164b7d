import type {Locator, Page} from 'playwright-core';

/** The menu that a right click opens. */
export class ContextMenu {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	item(name: string): Locator {
		return this.#page.locator('.monaco-menu').getByRole('menuitem', {name});
	}

	/** Opens the menu of an element and waits until it shows entries. */
	async open(target: Locator): Promise<void> {
		await target.click({button: 'right'});
		await this.#page.locator('.monaco-menu').getByRole('menuitem').first().waitFor();
	}

	/** Opens the menu of an element and chooses an entry. */
	async choose(target: Locator, name: string): Promise<void> {
		await this.open(target);
		await this.item(name).hover();
		// By keyboard, because a menu ignores the mouse in its first tenth of a second.
		await this.#page.keyboard.press('Enter');
		await this.item(name).waitFor({state: 'hidden'});
	}

	/** The entries of the open menu, without separators. */
	async names(): Promise<string[]> {
		return this.#page.locator('.monaco-menu').getByRole('menuitem').locator('.action-label').allTextContents();
	}
}
