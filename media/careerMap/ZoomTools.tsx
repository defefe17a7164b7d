import type {JSX} from 'preact';
import {Icon} from '../page/Icon';
import {useTools} from './tools';

/** What the keys +, - and 0 do, for the pointer. */
export function ZoomTools(props: {
	readonly onZoom: (factor: number) => void;
	readonly onShowAll: () => void;
}): JSX.Element {
	const {zoomIn, zoomOut, fit} = useTools().strings;
	return (
		<div class="zoom-tools">
			<button type="button" class="button" aria-label={zoomIn} title={zoomIn} onClick={() => props.onZoom(1.25)}>
				<Icon name="zoom-in" />
			</button>
			<button type="button" class="button" aria-label={zoomOut} title={zoomOut} onClick={() => props.onZoom(0.8)}>
				<Icon name="zoom-out" />
			</button>
			<button type="button" class="button" onClick={props.onShowAll}>
				{fit}
			</button>
		</div>
	);
}
