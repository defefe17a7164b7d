import type {RefObject} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {MapLayout} from '../../src/protocol/careerMap';
import {firstView, kept, sizeOf, wholeScale, zoomAt} from './camera';
import type {Camera, Size} from './camera';
import {placeBorders} from './placeBorders';
import {watchGestures} from './watchGestures';

/** What is painted around the window, in pixels, so that the map can be moved a while without painting it anew. */
export const margin = 240;
/** After so many milliseconds without a change of the view it is painted anew. */
const rest = 90;

interface Frames {
	/** The window onto the map. */
	readonly stage: RefObject<HTMLElement | null>;
	readonly ground: RefObject<HTMLElement | null>;
	readonly layer: RefObject<HTMLElement | null>;
	readonly borders: RefObject<HTMLElement | null>;
}

export interface CameraTools {
	/** The view as it is painted. */
	readonly settled: Camera;
	readonly size: Size;
	readonly move: (change: (before: Camera) => Camera) => void;
	readonly zoom: (factor: number, at: {readonly x: number; readonly y: number}) => void;
	/** Whether the pointer that was just released had moved the map. */
	readonly wasDragged: () => boolean;
}

/**
 * The view of the map. While it moves, only what is painted already is shifted, which costs next to nothing; it is
 * painted anew when it comes to rest, or before its edge comes into sight.
 */
export function useCamera(frames: Frames, layout: MapLayout, first: Camera | undefined): CameraTools {
	const [size, setSize] = useState<Size>({width: 0, height: 0});
	const [settled, setSettled] = useState<Camera>(first ?? {x: 0, y: 0, scale: 1});
	const now = useRef(settled);
	const painted = useRef(settled);
	const sizeNow = useRef(size);
	const timer = useRef<number | undefined>(undefined);
	const frame = useRef<number | undefined>(undefined);
	const isPlaced = useRef(first !== undefined);
	painted.current = settled;

	const shift = (): void => {
		frame.current = undefined;
		const {ground, layer, borders} = frames;
		const {x, y, scale} = now.current;
		const by = scale / painted.current.scale;
		if (ground.current) {
			const [dx, dy] = [x - painted.current.x * by - margin * by, y - painted.current.y * by - margin * by];
			ground.current.style.transform = `translate(${String(dx)}px, ${String(dy)}px) scale(${String(by)})`;
		}
		if (layer.current) {
			layer.current.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(scale)})`;
		}
		placeBorders(borders.current, now.current, sizeNow.current);
		const isNearEdge = Math.max(Math.abs(x - painted.current.x), Math.abs(y - painted.current.y)) > margin * 0.8;
		window.clearTimeout(timer.current);
		if (isNearEdge && by === 1) {
			setSettled(now.current);
		} else if (now.current !== painted.current) {
			timer.current = window.setTimeout(() => setSettled(now.current), rest);
		}
	};
	const move = (change: (before: Camera) => Camera): void => {
		now.current = kept(change(now.current), sizeOf(layout), sizeNow.current);
		frame.current ??= requestAnimationFrame(shift);
	};
	const least = (): number => Math.min(wholeScale(sizeOf(layout), sizeNow.current) * 0.8, 0.4);
	const zoom: CameraTools['zoom'] = (factor, at) => move((before) => zoomAt(before, factor, at, least()));
	const dragged = useRef<() => boolean>(() => false);

	useLayoutEffect(() => {
		const stage = frames.stage.current;
		if (!stage) {
			return;
		}
		const observer = new ResizeObserver(() => {
			const next = {width: stage.clientWidth, height: stage.clientHeight};
			const before = sizeNow.current;
			sizeNow.current = next;
			if (before.width > 0) {
				// What was in the middle stays there.
				const {x, y, scale} = now.current;
				now.current = {x: x + (next.width - before.width) / 2, y: y + (next.height - before.height) / 2, scale};
				setSettled(now.current);
			}
			if (!isPlaced.current && next.width > 0) {
				isPlaced.current = true;
				now.current = firstView(sizeOf(layout), next);
				setSettled(now.current);
			}
			setSize(next);
		});
		observer.observe(stage);
		const gestures = watchGestures(stage, {move, zoom});
		dragged.current = gestures.wasDragged;
		return () => {
			observer.disconnect();
			gestures.stop();
		};
	}, [layout]);
	useLayoutEffect(shift, [settled, size]);

	return {settled, size, move, zoom, wasDragged: () => dragged.current()};
}
