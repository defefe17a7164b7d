import type {VNode} from 'preact';
import type {RangeView} from '../../src/protocol/checklistResult';
import {RangeMarks} from './RangeMarks';

/** A range on the whole scale, with a tick at each of its words. */
export function RangeLine(props: {readonly range: RangeView; readonly scale: readonly string[]}): VNode {
	const {range, scale} = props;
	return (
		<div class="range-line" role="img" aria-label={range.words}>
			{scale.map((word, index) => (
				<span key={word} class="tick" style={{'--at': index / (scale.length - 1)}} />
			))}
			<RangeMarks range={range} />
		</div>
	);
}
