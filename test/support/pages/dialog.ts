import type {Locator, Page} from 'playwright-core';

/** A modal dialog. */
export class Dialog {
	/** The dialog itself. */
	readonly box: Locator;

	constructor(page: Page) {
		this.box = page.locator('.monaco-dialog-box');
	}

	/** The message and its detail, once there is a dialog. */
	async text(): Promise<string> {
		return (await this.box.locator('.dialog-message-container').innerText()).trim();
	}

	/** Presses a button and waits until the dialog is gone. */
	async choose(button: string): Promise<void> {
		await this.box.getByRole('button', {name: button, exact: true}).click();
		await this.box.waitFor({state: 'hidden'});
	}
}
