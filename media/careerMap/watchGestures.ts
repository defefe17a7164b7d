import type {CameraTools} from './useCamera';

/** A pointer that moved less than this, in pixels, has clicked. */
const slack = 4;

/** Moves the map with the pointer and the wheel; with Ctrl, or two fingers, the wheel zooms. */
export function watchGestures(
	stage: HTMLElement,
	{move, zoom}: Pick<CameraTools, 'move' | 'zoom'>,
): {readonly stop: () => void; readonly wasDragged: () => boolean} {
	const pointers = new Map<number, {x: number; y: number}>();
	let travelled = 0;
	const down = (event: PointerEvent): void => {
		if (event.button === 0) {
			pointers.set(event.pointerId, {x: event.clientX, y: event.clientY});
			travelled = 0;
		}
	};
	const drag = (event: PointerEvent): void => {
		const last = pointers.get(event.pointerId);
		if (!last) {
			return;
		}
		const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
		const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
		travelled += Math.abs(dx) + Math.abs(dy);
		pointers.set(event.pointerId, {x: event.clientX, y: event.clientY});
		if (travelled <= slack) {
			return;
		}
		// Captured only now: a click must still reach the role under the pointer.
		stage.setPointerCapture(event.pointerId);
		stage.classList.add('dragged');
		if (other) {
			const {left, top} = stage.getBoundingClientRect();
			const before = Math.hypot(last.x - other.x, last.y - other.y);
			const after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
			zoom(after / Math.max(before, 1), {
				x: (other.x + event.clientX) / 2 - left,
				y: (other.y + event.clientY) / 2 - top,
			});
		} else {
			move(({x, y, scale}) => ({x: x + dx, y: y + dy, scale}));
		}
	};
	const up = (event: PointerEvent): void => {
		pointers.delete(event.pointerId);
		stage.classList.remove('dragged');
	};
	const wheel = (event: WheelEvent): void => {
		event.preventDefault();
		const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
		if (event.ctrlKey || event.metaKey) {
			const {left, top} = stage.getBoundingClientRect();
			zoom(Math.exp(-event.deltaY * unit * 0.0022), {x: event.clientX - left, y: event.clientY - top});
		} else {
			const [dx, dy] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
			move(({x, y, scale}) => ({x: x - dx * unit, y: y - dy * unit, scale}));
		}
	};
	const listeners = {pointerdown: down, pointermove: drag, pointerup: up, pointercancel: up} as const;
	for (const [type, listener] of Object.entries(listeners)) {
		stage.addEventListener(type as keyof typeof listeners, listener);
	}
	stage.addEventListener('wheel', wheel, {passive: false});
	return {
		wasDragged: () => travelled > slack,
		stop: () => {
			for (const [type, listener] of Object.entries(listeners)) {
				stage.removeEventListener(type as keyof typeof listeners, listener);
			}
			stage.removeEventListener('wheel', wheel);
		},
	};
}
