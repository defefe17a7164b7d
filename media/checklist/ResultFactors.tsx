import type {JSX} from 'preact';
import {Section} from '../page/Section';
import {RangeMarks} from '../page/RangeMarks';
import {ScaleHead} from '../page/ScaleHead';
import {useTools} from './tools';

/** The factors on one scale. Roles are spelled out, since a table that is laid out as a list would lose them. */
export function ResultFactors(): JSX.Element | null {
	const {state, strings} = useTools();
	const {factors} = state.result;
	return factors.length > 0 ? (
		<Section title={strings.factors} note={strings.factorsNote}>
			<table class="factors" role="table" aria-label={strings.factors}>
				<thead role="rowgroup">
					<tr role="row">
						<th role="columnheader" scope="col">
							<span class="visually-hidden">{strings.factor}</span>
						</th>
						<ScaleHead strings={strings} />
						<th role="columnheader" scope="col">
							{strings.answeredHead}
						</th>
					</tr>
				</thead>
				<tbody role="rowgroup">
					{factors.map(({id, title, range, answered}) => (
						<tr key={id} role="row">
							<th role="rowheader" scope="row">
								{title}
							</th>
							<td role="cell" class="factor-range">
								<span class="factor-line" aria-hidden="true">
									<RangeMarks range={range} />
								</span>
								<span>{range.words}</span>
							</td>
							<td role="cell" class="quiet">
								{answered}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</Section>
	) : null;
}
