import {useLayoutEffect} from 'preact/hooks';

/** F8 and Shift+F8 step through the findings and around at the ends. The note gets the focus; Enter opens it. */
export function useFindingKeys(count: number): void {
	useLayoutEffect(() => {
		const press = (event: KeyboardEvent): void => {
			if (event.key !== 'F8' || count === 0 || event.ctrlKey || event.metaKey || event.altKey) {
				return;
			}
			event.preventDefault();
			const notes = notesInOrder();
			const now = notes.findIndex((note) => note.contains(document.activeElement));
			const next = event.shiftKey ? (now < 0 ? count : now) - 1 : now + 1;
			const note = notes[(next + count) % count];
			note?.querySelector('button')?.focus();
			note?.scrollIntoView({block: 'center', behavior: 'instant'});
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, [count]);
}

function notesInOrder(): readonly HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('[data-note]')];
}
