import type {JSX} from 'preact';
import {RangeMarks} from './RangeMarks';
import {useTools} from './tools';

/** The range over the whole width, its scale in words, and what the marks mean. */
export function RangeBar(): JSX.Element {
	const {state, strings} = useTools();
	const {range, scale} = state.result;
	const hasBand = range.high > range.low;
	return (
		<figure class="range">
			<div class="range-line" role="img" aria-label={range.words}>
				{scale.map((word, index) => (
					<span key={word} class="tick" style={{'--at': index / (scale.length - 1)}} />
				))}
				<RangeMarks range={range} />
			</div>
			<div class="range-words note" aria-hidden="true">
				{scale.map((word) => (
					<span key={word}>{word}</span>
				))}
			</div>
			<figcaption class="legend note" aria-hidden="true">
				{range.known !== undefined && (
					<span>
						<span class="key-dot" /> {strings.dotMeans}
					</span>
				)}
				{hasBand && (
					<span>
						<span class="key-band band" /> {strings.bandMeans}
					</span>
				)}
			</figcaption>
		</figure>
	);
}
