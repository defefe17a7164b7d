import type {Locator} from 'playwright-core';
import type {Webview} from './webview';

/** The preview of a CV. */
export class CvPreviewPage {
	/** Pages, words and findings in words. */
	readonly facts: Locator;
	readonly zoom: Locator;
	readonly notes: Locator;
	/** Paragraphs, items and headings on the paper, in reading order. */
	readonly units: Locator;
	readonly #webview: Webview;

	constructor(webview: Webview) {
		this.#webview = webview;
		this.facts = webview.frame.getByRole('status');
		this.zoom = webview.frame.getByRole('button', {name: 'Fit to the width'});
		this.units = webview.frame.locator('.unit');
		this.notes = webview.frame.locator('[data-note] button');
	}

	get body(): Locator {
		return this.#webview.body;
	}

	/** A heading on the paper. */
	heading(name: string): Locator {
		return this.#webview.frame.getByRole('heading', {name, exact: true});
	}

	/** A sheet by its name, such as `Page 1 of 2`. */
	sheet(name: string): Locator {
		return this.#webview.frame.getByRole('region', {name});
	}

	/** The note of a finding, by the code of its rule. */
	note(rule: string): Locator {
		return this.notes.filter({hasText: rule});
	}

	/** The note of a finding while it has the focus, by its place in the order of the document, from 0. */
	focusedNote(index: number): Locator {
		return this.#webview.frame.locator(`[data-note="${String(index)}"] button:focus`);
	}

	/** Waits until the notes have been laid out at the right of the paper. */
	async besidePaper(): Promise<void> {
		await this.body.evaluate(async (body) => {
			const isLaidOut = (): boolean => {
				const paper = body.querySelector('.sheet')?.getBoundingClientRect().right ?? Infinity;
				return [...body.querySelectorAll<HTMLElement>('[data-note]')].every(
					(note) => note.style.top !== '' && note.getBoundingClientRect().left >= paper,
				);
			};
			while (!isLaidOut()) await new Promise(requestAnimationFrame);
		});
	}

	/** The innermost element with the text. */
	text(text: string): Locator {
		return this.#webview.frame.getByText(text);
	}

	/** Chooses an option of a drop-down by their labels. */
	async choose(label: 'Style' | 'Paper', option: string): Promise<void> {
		await this.#webview.frame.getByLabel(label, {exact: true}).selectOption({label: option});
	}

	/** Waits until an element can be seen without scrolling. */
	async inView(element: Locator): Promise<void> {
		await element.evaluate(async (each) => {
			const isSeen = (): boolean => {
				const {top, bottom} = each.getBoundingClientRect();
				return bottom > 0 && top < (each.ownerDocument.defaultView?.innerHeight ?? 0);
			};
			while (!isSeen()) await new Promise(requestAnimationFrame);
		});
	}
}
