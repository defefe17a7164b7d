import type {VNode} from 'preact';

/** What the marks on a range mean; each only where there is such a mark. */
export function RangeLegend(props: {readonly dot: string | false; readonly band: string | false}): VNode {
	return (
		<div class="legend note" aria-hidden="true">
			{props.dot !== false && (
				<span>
					<span class="key-dot" /> {props.dot}
				</span>
			)}
			{props.band !== false && (
				<span>
					<span class="key-band band" /> {props.band}
				</span>
			)}
		</div>
	);
}
