import {answerTo, useTools} from './tools';
import type {Stop} from './course';

interface Steps {
	readonly goOn: () => void;
	readonly goBack: (() => void) | undefined;
}

/**
 * The keys of a statement, while the focus is within it: 1 to 7 answer, M marks, Enter goes on and Shift+Enter back.
 * Delete takes the answer back. On a button, Enter is left to the button.
 */
export function useItemKeys(stop: Stop | undefined, {goOn, goBack}: Steps): (event: KeyboardEvent) => void {
	const {state, send} = useTools();
	return (event) => {
		if (!stop || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) {
			return;
		}
		const {item, group} = stop;
		const value = state.checklist.answers[item.scale][Number(event.key) - 1]?.value;
		const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
		if (event.key === 'Enter') {
			if (isOnButton) {
				return;
			}
			(event.shiftKey ? goBack : goOn)?.();
		} else if (event.shiftKey) {
			return;
		} else if (/^[1-7]$/.test(event.key) && value !== undefined) {
			send({type: 'answer', item: item.id, value});
			focusAnswer(event, Number(event.key) - 1);
		} else if (event.key.toLowerCase() === 'm' && !group.outside) {
			const isOn = state.run.matters.includes(item.id);
			if (isOn || state.run.matters.length < state.checklist.marks) {
				send({type: 'mark', item: item.id, on: !isOn});
			}
		} else if (event.key === 'Delete' && answerTo(state, item.id) !== undefined) {
			send({type: 'answer', item: item.id, value: null});
		} else {
			return;
		}
		event.preventDefault();
	};
}

/** Where the focus is on an answer, it goes along to the one chosen. */
function focusAnswer({currentTarget, target}: KeyboardEvent, index: number): void {
	if (target instanceof HTMLInputElement && currentTarget instanceof Element) {
		currentTarget.querySelectorAll('input')[index]?.focus();
	}
}
