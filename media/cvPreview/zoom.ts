import {useEffect} from 'preact/hooks';

const least = 0.5;
const most = 2;
const step = 0.1;

/** The next zoom in tenths; 0 goes back to what fits. */
export function steppedZoom(zoom: number, direction: -1 | 0 | 1): number {
	const next = direction === 0 ? 1 : Math.round((zoom + direction * step) * 10) / 10;
	return Math.min(most, Math.max(least, next));
}

const directions: Readonly<Record<string, -1 | 0 | 1>> = {'+': 1, '=': 1, '-': -1, '0': 0};

/** Zooms with +, - and 0, outside of fields. */
export function useZoomKeys(onZoom: (direction: -1 | 0 | 1) => void): void {
	useEffect(() => {
		const press = (event: KeyboardEvent): void => {
			const direction = Object.hasOwn(directions, event.key) ? directions[event.key] : undefined;
			const isInField = event.target instanceof Element && event.target.closest('select, input, textarea') !== null;
			if (direction !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey && !isInField) {
				event.preventDefault();
				onZoom(direction);
			}
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, []);
}
