import type {MapLayout} from '../../src/protocol/careerMap';

/** How the map lies under its window: a point of the map at (x * scale + camera.x, y * scale + camera.y). */
export interface Camera {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const mostScale = 3;
/** Below this, titles cannot be read. */
const leastReadable = 0.62;
/** What is looked at keeps this part of the window between it and the borders: its moves lead there. */
const aside = 0.26;
/** Taken by the names of the bands, beyond the room that the map leaves for them. */
const head = 14;
/** So much of the map stays in the window. */
const edge = 80;

export function wholeScale(map: Size, window: Size): number {
	return Math.min(window.width / map.width, (window.height - head) / map.height);
}

/** Shows all of the map, in the middle. */
export function fitWhole(map: Size, window: Size): Camera {
	const scale = Math.min(wholeScale(map, window), 1.25);
	return {x: (window.width - map.width * scale) / 2, y: head + (window.height - head - map.height * scale) / 2, scale};
}

/** What one sees first: all of it where it can be read, otherwise as much of its width as can, from the top left. */
export function firstView(map: Size, window: Size): Camera {
	if (wholeScale(map, window) >= leastReadable) {
		return fitWhole(map, window);
	}
	const scale = Math.min(Math.max(window.width / map.width, leastReadable), 1);
	return {x: Math.max((window.width - map.width * scale) / 2, 0), y: 0, scale};
}

export function zoomAt(
	camera: Camera,
	factor: number,
	at: {readonly x: number; readonly y: number},
	least: number,
): Camera {
	const scale = Math.min(Math.max(camera.scale * factor, least), mostScale);
	const by = scale / camera.scale;
	return {x: at.x - (at.x - camera.x) * by, y: at.y - (at.y - camera.y) * by, scale};
}

/** The camera, moved as little as keeps a part of the map in the window. */
export function kept(camera: Camera, map: Size, window: Size): Camera {
	const within = (at: number, length: number, room: number): number =>
		Math.min(Math.max(at, edge - length * camera.scale), room - edge);
	return {...camera, x: within(camera.x, map.width, window.width), y: within(camera.y, map.height, window.height)};
}

/** The camera, moved and enlarged as little as shows a box with some room around it. */
export function revealed(camera: Camera, box: Box, window: Size): Camera {
	const scale = Math.max(camera.scale, leastReadable);
	const moved = scale === camera.scale ? camera : zoomAt(camera, scale / camera.scale, middle(window), scale);
	const shift = (from: number, to: number, at: number, room: number): number => {
		const [low, high] = [from * scale + at, to * scale + at];
		const [first, last] = [room * aside, room * (1 - aside)];
		return low < first ? first - low : high > last ? Math.max(last - high, first - low) : 0;
	};
	return {
		x: moved.x + shift(box.left, box.right, moved.x, window.width),
		y: moved.y + shift(box.top, box.bottom, moved.y, window.height),
		scale,
	};
}

/** The part of the map under the window and so many pixels around it. */
export function seen(camera: Camera, window: Size, around: number): Box {
	return {
		left: (-around - camera.x) / camera.scale,
		top: (-around - camera.y) / camera.scale,
		right: (window.width + around - camera.x) / camera.scale,
		bottom: (window.height + around - camera.y) / camera.scale,
	};
}

export function middle({width, height}: Size): {readonly x: number; readonly y: number} {
	return {x: width / 2, y: height / 2};
}

export function sizeOf({width, height}: MapLayout): Size {
	return {width: Math.max(width, 1), height: Math.max(height, 1)};
}
