import type {Locator, Page} from 'playwright-core';
import type {QuickInput} from './quickInput';

/** The command palette. */
export class Palette {
	readonly #page: Page;
	readonly #quickInput: QuickInput;

	constructor(page: Page, quickInput: QuickInput) {
		this.#page = page;
		this.#quickInput = quickInput;
	}

	/** Opens the palette and lists the commands that match, such as `PMO Career: New CV`. */
	async search(text: string): Promise<void> {
		// A page that is just being loaded swallows the key.
		for (let attempt = 0; attempt < 3 && !(await this.#opens()); attempt += 1);
		await this.#quickInput.focused();
		await this.#quickInput.fill(`>${text}`);
	}

	async #opens(): Promise<boolean> {
		await this.#page.keyboard.press('F1');
		return this.#quickInput.widget.waitFor({timeout: 3000}).then(
			() => true,
			() => false,
		);
	}

	/** The row of a command, by its full title. Use after `search`. */
	command(title: string): Locator {
		return this.#quickInput.row(title);
	}

	/** Runs a command by its full title. */
	async run(title: string): Promise<void> {
		await this.search(title);
		await this.command(title).click();
	}
}
