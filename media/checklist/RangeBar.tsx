import type {JSX} from 'preact';
import {RangeLegend} from '../page/RangeLegend';
import {RangeLine} from '../page/RangeLine';
import {useTools} from './tools';

/** The range over the whole width, its scale in words, and what the marks mean. */
export function RangeBar(): JSX.Element {
	const {state, strings} = useTools();
	const {range, scale} = state.result;
	return (
		<figure class="range">
			<RangeLine range={range} scale={scale} />
			<div class="range-words note" aria-hidden="true">
				{scale.map((word) => (
					<span key={word}>{word}</span>
				))}
			</div>
			<figcaption>
				<RangeLegend
					dot={range.known !== undefined && strings.dotMeans}
					band={range.high > range.low && strings.bandMeans}
				/>
			</figcaption>
		</figure>
	);
}
