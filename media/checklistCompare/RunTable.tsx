import type {ComponentChildren, VNode} from 'preact';
import type {RunView} from '../../src/protocol/checklistCompare';
import {RunMark} from './RunMark';

export interface RunTableRow {
	readonly key: string;
	readonly title: string;
	/** One for each run. */
	readonly cells: readonly ComponentChildren[];
}

/**
 * A row for each thing, a column for each run. Where there is little room, the cells stand below their row with the
 * numbers of their runs; roles are spelled out, since a table that is laid out so would lose them.
 */
export function RunTable(props: {
	readonly title: string;
	/** What the rows are, for those who do not see it. */
	readonly corner: string;
	readonly runs: readonly RunView[];
	readonly rows: readonly RunTableRow[];
}): VNode {
	const {title, corner, runs, rows} = props;
	return (
		<table class="run-table" role="table" aria-label={title}>
			<thead role="rowgroup">
				<tr role="row">
					<th role="columnheader" scope="col">
						<span class="visually-hidden">{corner}</span>
					</th>
					{runs.map(({mark, short}) => (
						<th key={mark} role="columnheader" scope="col">
							<RunMark mark={mark} /> <span>{short}</span>
						</th>
					))}
				</tr>
			</thead>
			<tbody role="rowgroup">
				{rows.map(({key, title, cells}) => (
					<tr key={key} role="row">
						<th role="rowheader" scope="row">
							{title}
						</th>
						{cells.map((cell, place) => (
							<td key={place} role="cell">
								<span class="cell-run" aria-hidden="true">
									<RunMark mark={runs[place]?.mark ?? ''} />
								</span>
								<div>{cell}</div>
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
