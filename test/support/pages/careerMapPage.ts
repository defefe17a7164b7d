import type {Locator} from 'playwright-core';
import type {Webview} from './webview';

/** The career map inside the window. */
export class CareerMapPage {
	readonly webview: Webview;
	/** The window onto the picture. */
	readonly stage: Locator;
	/** What is said in words about the role that is looked at. */
	readonly details: Locator;

	constructor(webview: Webview) {
		this.webview = webview;
		this.stage = webview.frame.getByRole('application', {name: 'Map of roles'});
		this.details = webview.frame.locator('.details');
	}

	/** A role on the map, by its title. */
	role(title: string): Locator {
		return this.stage.locator(`.role[aria-label^="${title}, band "]`);
	}

	/** Waits until the role has the focus. */
	async focusedOn(title: string): Promise<void> {
		await this.role(title).and(this.stage.locator(':focus')).waitFor();
	}

	/** What is spoken for the role that has the focus. */
	async spoken(): Promise<string> {
		return (await this.stage.locator('.role:focus').getAttribute('aria-label')) ?? '';
	}

	key(name: string): Locator {
		return this.webview.frame.locator('.key', {hasText: name});
	}
}
