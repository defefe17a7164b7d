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
		// A page that is being loaded swallows the key, and one that takes the focus as it opens closes the palette.
		for (let attempt = 0; attempt < 3; attempt += 1) {
			if (await this.#opens(text)) return;
		}
		await this.#quickInput.focused();
	}

	async #opens(text: string): Promise<boolean> {
		await this.#page.keyboard.press('F1');
		try {
			await this.#quickInput.focused(3000);
			await this.#quickInput.field.fill(`>${text}`, {timeout: 3000});
			await this.#quickInput.rows.first().waitFor({timeout: 3000});
			return true;
		} catch {
			return false;
		}
	}

	/** The row of a command, by its full title. Use after `search`. */
	command(title: string): Locator {
		return this.#quickInput.row(title);
	}

	/** Runs a command by its full title. */
	async run(title: string): Promise<void> {
		// A window that is just open lists the commands it has read so far, and no more while the palette stays open.
		for (let attempt = 0; attempt < 3; attempt += 1) {
			await this.search(title);
			try {
				await this.command(title).waitFor({timeout: 5000});
				break;
			} catch {
				await this.#page.keyboard.press('Escape');
			}
		}
		await this.command(title).click();
	}
}
