import type {JSX} from 'preact';
import type {DirectionId} from '../../src/protocol/careerMap';
import {toggled} from './toggled';
import {useTools} from './tools';
import type {Hidden} from './tools';

const height = 14;

/** The key of the map. Pressing a direction leaves its moves out, or brings them back. */
export function Legend({onHide}: {readonly onHide: (hidden: Hidden) => void}): JSX.Element {
	const {map, strings, hidden} = useTools();
	const present = (Object.keys(map.styles) as DirectionId[]).filter((id) =>
		map.layout.lines.some(({moves}) => moves.some(({direction}) => direction === id)),
	);
	return (
		<ul class="legend-row" aria-label={strings.keyHead}>
			{present.map((id) => (
				<li key={id}>
					<button
						type="button"
						class="key"
						aria-pressed={!hidden.directions.includes(id)}
						onClick={() => onHide({...hidden, directions: toggled(hidden.directions, id)})}
					>
						<Sample direction={id} />
						{strings.directions[id]}
					</button>
				</li>
			))}
			<Marks />
		</ul>
	);
}

/** What the profile and a route put on the map. */
function Marks(): JSX.Element {
	const {map, strings} = useTools();
	const middle = height / 2;
	return (
		<>
			{map.role !== undefined && (
				<li class="key-mark">
					<svg class="sample own" viewBox={`-11 0 36 ${String(height)}`} aria-hidden="true">
						<circle cx={middle} cy={middle} r="6" class="fill-line" />
						<circle cx={middle} cy={middle} r="2" class="fill-ground" />
					</svg>
					{strings.you}
				</li>
			)}
			{map.target !== undefined && (
				<li class="key-mark">
					<svg class="sample own" viewBox={`-11 0 36 ${String(height)}`} aria-hidden="true">
						<circle cx={middle} cy={middle} r="6" />
						<circle cx={middle} cy={middle} r="2" class="fill-line" />
					</svg>
					{strings.target}
				</li>
			)}
			{map.route.length > 1 && (
				<li class="key-mark">
					<svg class="sample own" viewBox={`0 0 36 ${String(height)}`} aria-hidden="true">
						<line x1="2" x2="34" y1={middle} y2={middle} class="thick" />
					</svg>
					{strings.route}
				</li>
			)}
		</>
	);
}

/** A line in the style of a direction. */
export function Sample({direction}: {readonly direction: DirectionId}): JSX.Element {
	const {map} = useTools();
	const {dash, marker} = map.styles[direction];
	const corners = marker.corners.map((value, at) => value * 4 + (at % 2 === 0 ? 26 : height / 2));
	return (
		<svg class={`sample ink-${direction}`} viewBox={`0 0 36 ${String(height)}`} aria-hidden="true">
			<line x1="0" x2="36" y1={height / 2} y2={height / 2} stroke-dasharray={dash.join(' ')} />
			<polyline points={corners.join(' ')} class={`fill-${marker.fill}`} />
		</svg>
	);
}
