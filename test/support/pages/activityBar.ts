import type {Locator, Page} from 'playwright-core';

/** The bar at the left that switches between containers of views. */
export class ActivityBar {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** The entry of this extension. */
	get extension(): Locator {
		return this.entry('PMO Career');
	}

	entry(name: string): Locator {
		return this.#page.locator('.activitybar').getByRole('tab', {name});
	}

	/** Shows the container in the side bar, also when it is there already: a second click would hide it. */
	async open(name = 'PMO Career'): Promise<void> {
		const entry = this.entry(name);
		await entry.waitFor();
		if ((await entry.getAttribute('aria-selected')) === 'true') return;
		await entry.click();
		await this.#page.locator('.part.sidebar h2', {hasText: name}).waitFor();
	}
}
