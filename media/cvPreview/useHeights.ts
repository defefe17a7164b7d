import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {KeyedUnit} from './keyUnits';

const tolerance = 0.1;

/**
 * The heights of units in CSS pixels, measured after each drawing and before it can be seen. A change of one draws again;
 * heights do not depend on the page that a unit stands on, so that the second drawing is the last.
 */
export function useHeights(units: readonly KeyedUnit[], scale: number): ReadonlyMap<number, number> {
	const heights = useRef(new Map<number, number>());
	const [, draw] = useState(0);
	useLayoutEffect(() => {
		const measured = new Map<number, number>();
		let isChanged = false;
		for (const element of document.querySelectorAll<HTMLElement>('[data-unit]')) {
			const key = Number(element.dataset['unit']);
			const height = element.getBoundingClientRect().height / scale;
			measured.set(key, height);
			isChanged ||= Math.abs((heights.current.get(key) ?? -1) - height) > tolerance;
		}
		if (isChanged) {
			heights.current = measured;
			draw((count) => count + 1);
		}
	});
	// Kept small over a long time of typing.
	useLayoutEffect(() => {
		const keys = new Set(units.map(({key}) => key));
		for (const key of heights.current.keys()) {
			if (!keys.has(key)) {
				heights.current.delete(key);
			}
		}
	}, [units]);
	return heights.current;
}
