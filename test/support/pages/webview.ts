import type {FrameLocator, Locator, Page} from 'playwright-core';

/** A page of the extension inside the window. */
export class Webview {
	/** The document of the extension: find its elements with `frame.getByRole(...)`. */
	readonly frame: FrameLocator;
	/** The frame as an element of the window: its size, its screenshot. */
	readonly element: Locator;
	readonly #page: Page;

	constructor(page: Page, nth?: number) {
		this.#page = page;
		const visible = page.locator('iframe.webview.ready').filter({visible: true});
		this.element = nth === undefined ? visible : visible.nth(nth);
		this.frame = this.element.contentFrame().frameLocator('#active-frame');
	}

	/** The body of the document. */
	get body(): Locator {
		return this.frame.locator('body');
	}

	/** Waits until the document shows a heading of the highest rank, and returns its text. */
	async heading(): Promise<string> {
		return this.frame.getByRole('heading', {level: 1}).innerText();
	}

	/** Waits until what is typed goes to the document. */
	async focused(limit = 20_000): Promise<void> {
		const isFocused = await this.body.evaluate(async ({ownerDocument}, time) => {
			const end = performance.now() + time;
			while (!ownerDocument.hasFocus() && performance.now() < end) await new Promise(requestAnimationFrame);
			return ownerDocument.hasFocus();
		}, limit);
		if (!isFocused) throw new Error('What is typed does not go to the page.');
	}

	/** Presses Tab or Shift+Tab until the focus is in the element. Fails after more presses than anybody would make. */
	async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
		const isReached = async (): Promise<boolean> =>
			target.evaluate((element) => element.contains(element.ownerDocument.activeElement));
		for (let left = 80; !(await isReached()); left -= 1) {
			if (left === 0) throw new Error(`${key} does not lead to ${String(target)}.`);
			await this.#page.keyboard.press(key);
		}
	}
}
