import {useLayoutEffect} from 'preact/hooks';

/**
 * Runs an action when its key is pressed alone, outside of fields. Keys are single lower-case letters. Listens as soon as
 * the page is drawn, since quick keys would otherwise meet the actions of the page before.
 */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
	useLayoutEffect(() => {
		const press = (event: KeyboardEvent): void => {
			const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.isComposing;
			const isInField =
				event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
			if (isBare && !event.repeat && !isInField && Object.hasOwn(actions, event.key)) {
				event.preventDefault();
				actions[event.key]?.();
			}
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	});
}
