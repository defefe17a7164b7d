import type {VNode} from 'preact';
import type {CompareStrings, FactorView, RunView} from '../../src/protocol/checklistCompare';
import {RangeMarks} from '../page/RangeMarks';
import {ScaleHead} from '../page/ScaleHead';
import {RunMark} from './RunMark';

/** The factors, the runs of each below one another on one scale. */
export function FactorTable(props: {
	readonly factors: readonly FactorView[];
	readonly runs: readonly RunView[];
	readonly strings: CompareStrings;
}): VNode {
	const {factors, runs, strings} = props;
	return (
		<table class="factor-table" role="table" aria-label={strings.factors}>
			<thead role="rowgroup">
				<tr role="row">
					<th role="columnheader" scope="col">
						<span class="visually-hidden">{strings.factor}</span>
					</th>
					<th role="columnheader" scope="col">
						<span class="visually-hidden">{strings.run}</span>
					</th>
					<ScaleHead strings={strings} />
					<th role="columnheader" scope="col">
						<span class="visually-hidden">{strings.inWords}</span>
					</th>
				</tr>
			</thead>
			{factors.map((factor) => (
				<FactorRows key={factor.title} factor={factor} runs={runs} notAsked={strings.notAsked} />
			))}
		</table>
	);
}

function FactorRows(props: {
	readonly factor: FactorView;
	readonly runs: readonly RunView[];
	readonly notAsked: string;
}): VNode {
	const {factor, runs, notAsked} = props;
	return (
		<tbody role="rowgroup">
			{factor.cells.map((range, place) => {
				const {mark = '', short = ''} = runs[place] ?? {};
				return (
					<tr key={mark} role="row">
						{place === 0 && (
							<th role="rowheader" scope="rowgroup" rowSpan={runs.length} class="factor-title">
								<span>{factor.title}</span>
								{factor.change && <span class={`change note ${factor.change.change}`}>{factor.change.words}</span>}
							</th>
						)}
						<th role="rowheader" scope="row">
							<RunMark mark={mark} name={short} />
						</th>
						<td role="cell">
							{range && (
								<span class="factor-line" aria-hidden="true">
									<RangeMarks range={range} />
								</span>
							)}
						</td>
						<td role="cell" class={range ? '' : 'quiet'}>
							{range ? range.words : notAsked}
						</td>
					</tr>
				);
			})}
		</tbody>
	);
}
