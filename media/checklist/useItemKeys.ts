import type {RefObject} from 'preact';
import {useLayoutEffect} from 'preact/hooks';
import type {Stop} from './course';
import {answerTo, useTools} from './tools';

interface Steps {
	readonly goOn: () => void;
	readonly goBack: (() => void) | undefined;
	readonly openNote: () => void;
}

/**
 * The keys of a statement, while the focus is within it or nowhere: 1 to 7 answer and go on, M marks, N leads to the note,
 * Enter goes on and Shift+Enter back. Delete takes the answer back. Buttons keep Enter, and the note keeps every key.
 * Listens as soon as a statement is drawn, since quick keys would otherwise answer the one before.
 */
export function useItemKeys(
	stop: Stop | undefined,
	stage: RefObject<HTMLElement | null>,
	{goOn, goBack, openNote}: Steps,
): void {
	const {state, send} = useTools();
	/** Whether the key meant something. */
	const obey = (key: string, isShifted: boolean, {item, group}: Stop): boolean => {
		const value = state.checklist.answers[item.scale][Number(key) - 1]?.value;
		if (key === 'Enter') {
			(isShifted ? goBack : goOn)?.();
		} else if (isShifted) {
			return false;
		} else if (/^[1-7]$/.test(key) && value !== undefined) {
			send({type: 'answer', item: item.id, value});
			goOn();
		} else if (key === 'm' && !group.outside) {
			const isOn = state.run.matters.includes(item.id);
			if (isOn || state.run.matters.length < state.checklist.marks) {
				send({type: 'mark', item: item.id, on: !isOn});
			}
		} else if (key === 'n') {
			openNote();
		} else if (key === 'Delete' && answerTo(state, item.id) !== undefined) {
			send({type: 'answer', item: item.id, value: null});
		} else {
			return false;
		}
		return true;
	};
	useLayoutEffect(() => {
		const press = (event: KeyboardEvent): void => {
			const {target, key, shiftKey} = event;
			const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.repeat;
			const isHere = target === document.body || (target instanceof Node && stage.current?.contains(target) === true);
			const keepsKey =
				target instanceof HTMLTextAreaElement ||
				(key === 'Enter' && target instanceof Element && target.closest('button') !== null);
			const isLetter = key.length === 1 && !shiftKey;
			if (stop && isBare && isHere && !keepsKey && obey(isLetter ? key.toLowerCase() : key, shiftKey, stop)) {
				event.preventDefault();
			}
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	});
}
