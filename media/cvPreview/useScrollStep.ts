import {useEffect, useRef} from 'preact/hooks';
import {placedLines, stripHeight} from './placedLines';
import {lineAtTop, topOfLine} from './scrollMap';

/** Scrolling that the page did itself is not told for this long. */
const quiet = 250;
const above = 12;

export interface ScrollStep {
	/** Brings a line of the document to the top. */
	readonly scrollTo: (line: number) => void;
}

/** Keeps the page in step with its editor: tells what line stands at the top when the user scrolls, and goes where it is told. */
export function useScrollStep(onScroll: (line: number) => void): ScrollStep {
	const quietUntil = useRef(0);
	const told = useRef(onScroll);
	told.current = onScroll;
	useEffect(() => {
		let frame = 0;
		const scrolled = (): void => {
			if (performance.now() < quietUntil.current || frame !== 0) {
				return;
			}
			frame = requestAnimationFrame(() => {
				frame = 0;
				const isTop = window.scrollY <= 1;
				told.current(isTop ? 0 : Math.max(0, lineAtTop(placedLines(), window.scrollY + stripHeight() + above)));
			});
		};
		window.addEventListener('scroll', scrolled, {passive: true});
		return () => {
			window.removeEventListener('scroll', scrolled);
			cancelAnimationFrame(frame);
		};
	}, []);
	return {
		scrollTo: (line) => {
			quietUntil.current = performance.now() + quiet;
			const top = line <= 0 ? 0 : topOfLine(placedLines(), line) - stripHeight() - above;
			window.scrollTo({top, behavior: 'instant'});
		},
	};
}
