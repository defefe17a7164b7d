import type {RefObject} from 'preact';
import {useLayoutEffect, useState} from 'preact/hooks';

/** By how much a sheet of this width is scaled to fit its column, but not beyond its true size; `zoom` comes on top. */
export function useScale(column: RefObject<HTMLElement | null>, width: number, zoom: number): number {
	const [room, setRoom] = useState(0);
	useLayoutEffect(() => {
		const element = column.current;
		if (!element) {
			return undefined;
		}
		const measure = (): void => setRoom(element.clientWidth);
		measure();
		// In the next frame: a new scale changes sizes, which an observer must not do while it is told of sizes.
		let frame = 0;
		const observer = new ResizeObserver(() => {
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(measure);
		});
		observer.observe(element);
		return () => {
			observer.disconnect();
			cancelAnimationFrame(frame);
		};
	}, [column.current]);
	return (room > 0 ? Math.min(1, room / width) : 1) * zoom;
}
