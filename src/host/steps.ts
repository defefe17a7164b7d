import * as vscode from 'vscode';
import {PickSeries, type PickQuestion} from './pickSeries';

/** One question of a series. It answers `undefined` where the user cancelled and `'back'` for one step back. */
export type Step<T> = (state: Partial<T>, position: StepPosition) => Promise<Partial<T> | 'back' | undefined>;

export interface StepPosition {
	readonly step: number;
	readonly totalSteps: number;
}

export interface StepItem<V> extends vscode.QuickPickItem {
	readonly value: V;
}

/** Asks one step after another, with Back. Resolves to all answers, or to undefined when the user leaves. */
export async function askSteps<T>(start: Partial<T>, steps: readonly Step<T>[]): Promise<Partial<T> | undefined> {
	const states: Partial<T>[] = [start];
	for (let at = 0; at < steps.length;) {
		const state = states[at] ?? start;
		const answer = await steps[at]?.(state, {step: at + 1, totalSteps: steps.length});
		if (answer === undefined) {
			return undefined;
		}
		if (answer === 'back') {
			at = Math.max(0, at - 1);
			continue;
		}
		at++;
		// Answers given before going back stay as defaults of the later steps.
		states[at] = {...states[at], ...state, ...answer};
	}
	return states[steps.length];
}

/** A list to pick from; the item whose value equals `selected` is active. */
export async function askPick<V>(
	position: StepPosition,
	question: PickQuestion<V>,
): Promise<{readonly value: V} | 'back' | undefined> {
	const series = new PickSeries();
	try {
		return await series.ask(position, question);
	} finally {
		series.dispose();
	}
}

/** A line of text. `check` returns the sentence to show where the text will not do; it must not repeat the text. */
export async function askText(
	position: StepPosition,
	options: {
		readonly title: string;
		readonly prompt: string;
		readonly value: string;
		readonly check?: (value: string) => string | undefined;
	},
): Promise<{readonly value: string} | 'back' | undefined> {
	const box = vscode.window.createInputBox();
	Object.assign(box, {...position, title: options.title, prompt: options.prompt, value: options.value});
	box.ignoreFocusOut = true;
	const validate = (): boolean => {
		const message = options.check?.(box.value);
		box.validationMessage = message;
		return message === undefined;
	};
	return settle(box, position, (resolve) =>
		vscode.Disposable.from(
			box.onDidChangeValue(validate),
			box.onDidAccept(() => {
				if (validate()) {
					resolve({value: box.value});
				}
			}),
		),
	);
}

async function settle<A>(
	input: vscode.InputBox,
	{step}: StepPosition,
	listen: (resolve: (answer: A) => void) => vscode.Disposable,
): Promise<A | 'back' | undefined> {
	if (step > 1) {
		input.buttons = [vscode.QuickInputButtons.Back];
	}
	let listener: vscode.Disposable | undefined;
	try {
		return await new Promise<A | 'back' | undefined>((resolve) => {
			listener = vscode.Disposable.from(
				listen(resolve),
				input.onDidTriggerButton(() => resolve('back')),
				input.onDidHide(() => resolve(undefined)),
			);
			input.show();
		});
	} finally {
		listener?.dispose();
		input.dispose();
	}
}
