import type {Locator, Page} from 'playwright-core';
import {exactText} from './textPatterns';
import {Webview} from './webview';

/** One statement and the answer to it, both in the words of the page. */
export interface GivenAnswer {
	readonly id: string;
	readonly statement: string;
	readonly answer: string;
}

/** The checklist, driven as somebody does who has only a keyboard. */
export class ChecklistPage extends Webview {
	/** The statement on stage. */
	readonly statement: Locator;
	/** What the answers come to so far. */
	readonly standing: Locator;
	/** The verdict, on the page of the result. */
	readonly verdict: Locator;
	/** The note beside the statement on stage. */
	readonly note: Locator;
	readonly #page: Page;
	readonly #answers: Locator;

	constructor(page: Page) {
		super(page);
		this.#page = page;
		this.statement = this.frame.locator('h2#statement');
		this.standing = this.frame.locator('.standing [aria-live] p').first();
		this.verdict = this.frame.locator('.result h1');
		this.note = this.frame.getByRole('textbox', {name: 'Your note'});
		this.#answers = this.frame.getByRole('radiogroup');
	}

	/** The words beside the squares, where they are these, as in `3 of 24 answered`. */
	progress(words: string): Locator {
		return this.frame.locator('.progress p', {hasText: exactText(words)});
	}

	button(name: string): Locator {
		return this.frame.getByRole('button', {name});
	}

	link(name: string): Locator {
		return this.frame.getByRole('link', {name, exact: true});
	}

	/** The chosen answer, where it is the one of this key. */
	chosen(key: string): Locator {
		return this.#answers.locator(`input:checked[aria-keyshortcuts="${key}"]`);
	}

	/** The reasons on one side of the result. */
	reasons(side: 'For' | 'Against'): Locator {
		const heading = this.#page.getByRole('heading', {level: 3, name: side, exact: true});
		return this.frame.locator('.pair > div').filter({has: heading}).getByRole('listitem');
	}

	/** Brings the focus to the answers, where the keys of a statement work. */
	async enter(): Promise<void> {
		await this.statement.waitFor();
		await this.focused();
		await this.tabTo(this.#answers);
	}

	/** Answers the statement on stage by its key, which goes on to the next statement or to the result. */
	async answer(key: string): Promise<GivenAnswer> {
		const radio = `input[aria-keyshortcuts="${key}"]`;
		const id = (await this.#answers.locator(radio).getAttribute('name')) ?? '';
		const answer = await this.#answers.locator(`label:has(${radio}) .answer-word`).innerText();
		const statement = await this.statement.innerText();
		await this.step(key);
		return {id, statement, answer};
	}

	/** The answer to the statement on stage. */
	async given(): Promise<GivenAnswer> {
		const chosen = this.#answers.getByRole('radio', {checked: true});
		const id = (await chosen.getAttribute('name')) ?? '';
		const answer = await this.#answers.locator('label:has(:checked) .answer-word').innerText();
		return {id, statement: await this.statement.innerText(), answer};
	}

	/** Goes on or back by key and waits until another statement, or the result, has the focus. */
	async step(key: string): Promise<void> {
		const before = await this.statement.innerText();
		await this.#page.keyboard.press(key);
		await this.frame.locator('h1:focus, h2:focus').filter({hasNotText: before}).waitFor();
	}
}
