import * as vscode from 'vscode';
import type {StepItem, StepPosition} from './steps';

export interface PickQuestion<V> {
	/** Shown as plain text, like the placeholder. */
	readonly title: string;
	readonly placeholder: string;
	readonly items: readonly (StepItem<V> | vscode.QuickPickItem)[];
	/** The item of this value is active. */
	readonly selected?: V | undefined;
}

/**
 * One quick pick that asks one question after another. It stays open between them: where a new one opened each time, the
 * focus would go back to what had it before, and some of that does not let go of it.
 */
export class PickSeries implements vscode.Disposable {
	readonly #pick = vscode.window.createQuickPick();

	constructor() {
		this.#pick.matchOnDescription = true;
		this.#pick.matchOnDetail = true;
		this.#pick.ignoreFocusOut = true;
	}

	/** The answer, `'back'` for one step back, or undefined where the user left. */
	async ask<V>(position: StepPosition, question: PickQuestion<V>): Promise<{readonly value: V} | 'back' | undefined> {
		const {items, selected} = question;
		const pick = this.#begin(position, question, false);
		pick.activeItems = items.filter((item) => 'value' in item && item.value === selected).slice(0, 1);
		return this.#answer(() => {
			const chosen = items.find((item) => item === pick.selectedItems[0]);
			return chosen && 'value' in chosen ? {value: chosen.value} : undefined;
		});
	}

	/** The same for a question with any number of answers, of which those in `ticked` are ticked from the start. */
	async askMany<V>(
		position: StepPosition,
		question: PickQuestion<V> & {readonly ticked: readonly V[]},
	): Promise<{readonly values: readonly V[]} | 'back' | undefined> {
		const {items, ticked} = question;
		const pick = this.#begin(position, question, true);
		pick.selectedItems = items.filter((item) => 'value' in item && ticked.includes(item.value));
		return this.#answer(() => ({
			values: items.flatMap((item) => ('value' in item && pick.selectedItems.includes(item) ? [item.value] : [])),
		}));
	}

	#begin<V>(
		position: StepPosition,
		question: PickQuestion<V>,
		canSelectMany: boolean,
	): vscode.QuickPick<vscode.QuickPickItem> {
		const {title, placeholder, items} = question;
		const pick = this.#pick;
		Object.assign(pick, {...position, title, placeholder, canSelectMany, value: '', items});
		pick.buttons = position.step > 1 ? [vscode.QuickInputButtons.Back] : [];
		return pick;
	}

	/** Waits until `read` has an answer as the user accepts. */
	async #answer<A>(read: () => A | undefined): Promise<A | 'back' | undefined> {
		const pick = this.#pick;
		let listener: vscode.Disposable | undefined;
		try {
			return await new Promise((resolve) => {
				listener = vscode.Disposable.from(
					pick.onDidAccept(() => {
						const answer = read();
						if (answer !== undefined) {
							resolve(answer);
						}
					}),
					pick.onDidTriggerButton(() => resolve('back')),
					pick.onDidHide(() => resolve(undefined)),
				);
				pick.show();
			});
		} finally {
			listener?.dispose();
		}
	}

	dispose(): void {
		this.#pick.dispose();
	}
}
