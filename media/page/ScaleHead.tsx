import type {VNode} from 'preact';

/** The words above a column of ranges, from no to yes. */
export function ScaleHead({
	strings,
}: {
	readonly strings: {
		readonly range: string;
		readonly scaleNo: string;
		readonly scaleBalanced: string;
		readonly scaleYes: string;
	};
}): VNode {
	return (
		<th role="columnheader" scope="col">
			<span class="visually-hidden">{strings.range}</span>
			<span class="factor-scale" aria-hidden="true">
				<span>{strings.scaleNo}</span>
				<span>{strings.scaleBalanced}</span>
				<span>{strings.scaleYes}</span>
			</span>
		</th>
	);
}
