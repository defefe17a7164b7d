import {mkdirSync, writeFileSync} from 'node:fs';
import * as path from 'node:path';
import type {Locator} from 'playwright-core';
import type {OpenWorkbench, Theme} from './openWorkbench';
import type {Webview} from './pages/webview';
import {root} from './project';

/** Where the pictures go. Ignored by git. */
const shotsFolder = path.join(root, 'shots');

/** The heights, in CSS pixels, between which a window is fitted to a page. */
const shortest = 500;
const tallest = 9000;

/** Takes pictures of one window and names them after its theme. */
export class Studio {
	readonly window: OpenWorkbench;
	readonly #theme: Theme;

	constructor(window: OpenWorkbench, theme: Theme) {
		this.window = window;
		this.#theme = theme;
	}

	async resize(width: number, height: number): Promise<void> {
		await this.window.page.setViewportSize({width, height});
	}

	/** The window as it is. */
	async shootWindow(name: string): Promise<void> {
		await this.#keep(name, this.window.page.locator('body'));
	}

	/** The side bar, as tall as the window. */
	async shootSideBar(name: string): Promise<void> {
		await this.#keep(name, this.window.page.locator('.part.sidebar'));
	}

	/** The page that is in front, in its full height, where it is `width` CSS pixels wide. Needs a closed side bar. */
	async shootPage(name: string, webview: Webview, width: number): Promise<void> {
		await this.resize(width, shortest);
		await this.#fit(webview, 'Width', width);
		await this.#fit(webview, 'Height');
		await this.#keep(`${name}-${String(width)}`, webview.element);
	}

	/** Shows or hides the side bar. Does nothing when it is so already. */
	async showSideBar(shown: boolean): Promise<void> {
		const {page, workbench} = this.window;
		if ((await page.locator('.part.sidebar').isVisible()) === shown) return;
		await workbench.palette.run('View: Toggle Primary Side Bar Visibility');
		await page.locator('.part.sidebar').waitFor({state: shown ? 'visible' : 'hidden'});
	}

	/** Makes the window so large that the page is as wide as wanted, or as high as what it holds. */
	async #fit(webview: Webview, side: 'Width' | 'Height', wanted?: number): Promise<void> {
		await steadyPicture(webview.element);
		const missing = await webview.body.evaluate(
			(_, [key, size]) => (size ?? document.documentElement[`scroll${key}`]) - window[`inner${key}`],
			[side, wanted] as const,
		);
		const {width, height} = this.window.page.viewportSize() ?? {width: 0, height: 0};
		await (side === 'Width'
			? this.resize(width + missing, height)
			: this.resize(width, Math.min(height + missing, tallest)));
	}

	async #keep(name: string, target: Locator): Promise<void> {
		const {page} = this.window;
		// Over the middle of the activity bar, where there is nothing to point at.
		await page.mouse.move(20, (page.viewportSize()?.height ?? 0) / 2);
		const picture = await steadyPicture(target);
		mkdirSync(shotsFolder, {recursive: true});
		const file = `${name}-${this.#theme.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.png`;
		writeFileSync(path.join(shotsFolder, file), picture);
		console.log(`  ${file}`);
	}
}

/** A picture of the target once it has stopped changing. */
export async function steadyPicture(target: Locator): Promise<Buffer> {
	const options = {animations: 'disabled', caret: 'hide'} as const;
	let last = await target.screenshot(options);
	for (let attempt = 0; attempt < 20; attempt += 1) {
		await target.page().waitForTimeout(250);
		const next = await target.screenshot(options);
		if (next.equals(last)) return next;
		last = next;
	}
	return last;
}
