import type {Locator, Page} from 'playwright-core';

/** The messages that come up in the lower right corner. */
export class Notifications {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Every message that can be seen. */
	get all(): Locator {
		return this.#page.locator('.notifications-toasts .notification-list-item');
	}

	/** The message that contains the text. */
	toast(text: string | RegExp): Locator {
		return this.all.filter({hasText: text});
	}

	/** Presses a button of the message that contains the text. */
	async choose(text: string | RegExp, button: string): Promise<void> {
		await this.toast(text).getByRole('button', {name: button, exact: true}).click();
	}

	/** Closes the message that contains the text. */
	async dismiss(text: string | RegExp): Promise<void> {
		const toast = this.toast(text);
		await toast.hover();
		await toast.locator('.codicon-notifications-clear').click();
		await toast.waitFor({state: 'hidden'});
	}
}
