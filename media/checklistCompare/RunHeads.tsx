import type {VNode} from 'preact';
import type {CompareStrings, ComparisonView} from '../../src/protocol/checklistCompare';
import {Link} from '../page/Link';
import {RangeLegend} from '../page/RangeLegend';
import {RangeLine} from '../page/RangeLine';
import {RunMark} from './RunMark';

/** The runs with their numbers, which the rest of the page uses, and what each comes to. */
export function RunHeads(props: {
	readonly comparison: ComparisonView;
	readonly strings: CompareStrings;
	readonly onOpen: (index: number) => void;
}): VNode {
	const {comparison, strings, onOpen} = props;
	const {runs, scale, change} = comparison;
	const ranges = runs.map(({range}) => range);
	return (
		<>
			{change && (
				<p class="lead">
					{strings.overall}: {change.words}.
				</p>
			)}
			<ul class="runs" style={{'--runs': runs.length}} aria-label={strings.runs}>
				{runs.map(({mark, title, date, verdict, sentence, range, answered}, index) => (
					<li key={mark}>
						<h2>
							<RunMark mark={mark} /> <Link onFollow={() => onOpen(index)}>{title}</Link>
						</h2>
						<p class="note">{date}</p>
						<p class="verdict">{verdict}</p>
						<p class="note">{sentence}</p>
						<div aria-hidden="true">
							<RangeLine range={range} scale={scale} />
							<p class="range-ends note">
								<span>{strings.scaleNo}</span>
								<span>{strings.scaleYes}</span>
							</p>
						</div>
						<p class="note">{range.words}</p>
						<p class="note">{answered}</p>
					</li>
				))}
			</ul>
			<RangeLegend
				dot={ranges.some(({known}) => known !== undefined) && strings.dotMeans}
				band={ranges.some(({low, high}) => high > low) && strings.bandMeans}
			/>
		</>
	);
}
