import type {JSX, RefObject} from 'preact';
import {toggled} from './toggled';
import {useTools} from './tools';
import type {Hidden} from './tools';

/** The names of bands along the top and of lanes along the left, which stay while the map moves beneath. */
export function Borders(props: {
	readonly frame: RefObject<HTMLDivElement | null>;
	readonly onHide: (hidden: Hidden) => void;
}): JSX.Element {
	const {map, strings, hidden} = useTools();
	return (
		<div ref={props.frame} class="borders">
			<ul class="band-names" aria-label={strings.band}>
				{map.layout.columns.map(({band, x}) => (
					<li key={band} data-x={x}>
						<strong>{band}</strong> {strings.bands[band - 1]}
					</li>
				))}
			</ul>
			<ul class="lane-names" aria-label={strings.keyHead}>
				{map.layout.lanes.map(({office, top, bottom}) => (
					<li key={office} data-top={top} data-bottom={bottom}>
						<button
							type="button"
							class="key"
							aria-pressed={!hidden.offices.includes(office)}
							onClick={() => props.onHide({...hidden, offices: toggled(hidden.offices, office)})}
						>
							{strings.offices[office]}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
