import type {RefObject} from 'preact';
import {useEffect, useLayoutEffect, useState} from 'preact/hooks';
import type {Inks, RoleId} from '../../src/protocol/careerMap';
import {seen} from './camera';
import {paintMap} from './paintMap';
import {readInks} from './palette';
import type {Tools} from './tools';
import {margin} from './useCamera';
import type {CameraTools} from './useCamera';

/** Paints the map whenever the view has settled, the theme has changed, or other moves stand out. */
export function usePainter(
	ground: RefObject<HTMLCanvasElement | null>,
	{settled, size}: CameraTools,
	tools: Tools,
	raised: RoleId | undefined,
): void {
	const inks = useInks();
	useLayoutEffect(() => {
		const canvas = ground.current;
		const context = canvas?.getContext('2d');
		if (!canvas || !context || size.width === 0) {
			return;
		}
		const ratio = window.devicePixelRatio;
		const [width, height] = [size.width + 2 * margin, size.height + 2 * margin];
		const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
		if (canvas.width !== wide || canvas.height !== high) {
			canvas.width = wide;
			canvas.height = high;
			canvas.style.width = `${String(width)}px`;
			canvas.style.height = `${String(height)}px`;
		}
		const scale = settled.scale * ratio;
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, wide, high);
		context.setTransform(scale, 0, 0, scale, (settled.x + margin) * ratio, (settled.y + margin) * ratio);
		const isStark = document.body.classList.contains('vscode-high-contrast');
		paintMap({context, inks, tools, camera: settled, box: seen(settled, size, margin), raised, isStark});
	}, [settled, size, inks, tools.map, tools.hidden, raised]);
}

/** The colours of the theme, read again when it changes. */
function useInks(): Inks {
	const [inks, setInks] = useState(readInks);
	useEffect(() => {
		const observer = new MutationObserver(() => setInks(readInks()));
		observer.observe(document.body, {attributes: true, attributeFilter: ['class', 'data-vscode-theme-id']});
		observer.observe(document.documentElement, {attributes: true, attributeFilter: ['style']});
		const contrast = window.matchMedia('(forced-colors: active)');
		const read = (): void => setInks(readInks());
		contrast.addEventListener('change', read);
		return () => {
			observer.disconnect();
			contrast.removeEventListener('change', read);
		};
	}, []);
	return inks;
}
