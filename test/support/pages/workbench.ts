import type {Page} from 'playwright-core';
import {ActivityBar} from './activityBar';
import {ContextMenu} from './contextMenu';
import {Dialog} from './dialog';
import {Editor} from './editor';
import {Notifications} from './notifications';
import {Palette} from './palette';
import {QuickInput} from './quickInput';
import {Tree} from './tree';
import {Webview} from './webview';

/** A VS Code window: the entry to all page objects. */
export class Workbench {
	readonly activityBar: ActivityBar;
	readonly contextMenu: ContextMenu;
	readonly dialog: Dialog;
	readonly editor: Editor;
	readonly notifications: Notifications;
	readonly palette: Palette;
	readonly quickInput: QuickInput;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
		this.activityBar = new ActivityBar(page);
		this.contextMenu = new ContextMenu(page);
		this.dialog = new Dialog(page);
		this.notifications = new Notifications(page);
		this.quickInput = new QuickInput(page);
		this.palette = new Palette(page, this.quickInput);
		this.editor = new Editor(page, this.quickInput);
	}

	/** Waits until the window is laid out and knows the extension. */
	async ready(): Promise<void> {
		await this.#page.locator('.monaco-workbench .statusbar').waitFor();
		await this.activityBar.extension.waitFor();
	}

	/** Reloads the window. By its own command, which first stores what is open: the browser's reload would not wait. */
	async reload(): Promise<void> {
		await this.palette.search('Developer: Reload Window');
		await Promise.all([this.#page.waitForEvent('load'), this.palette.command('Developer: Reload Window').click()]);
		await this.ready();
	}

	/** A tree view, by the name of the view. */
	tree(name: string): Tree {
		return new Tree(this.#page, name);
	}

	/**
	 * A webview that can be seen. Without a number there must be only one; with one, it counts from 0 in the order in
	 * which they were opened.
	 */
	webview(nth?: number): Webview {
		return new Webview(this.#page, nth);
	}
}
