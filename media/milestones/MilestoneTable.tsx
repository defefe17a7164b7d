import type {VNode} from 'preact';
import type {MilestoneRowView, MilestoneStrings} from '../../src/protocol/milestones';
import {SlippageBar} from './SlippageBar';
import {Status} from './Status';

/** A row for each milestone. Roles are spelled out: where there is little room, the table is laid out as blocks. */
export function MilestoneTable(props: {
	readonly rows: readonly MilestoneRowView[];
	readonly strings: MilestoneStrings;
	readonly onOpen: (index: number) => void;
}): VNode {
	const {rows, strings, onOpen} = props;
	const heads = [strings.milestone, strings.status, strings.baseline, strings.due, strings.slippage, strings.done];
	return (
		<table class="milestones" role="table" aria-label={strings.milestones}>
			<thead role="rowgroup">
				<tr role="row">
					{heads.map((head) => (
						<th key={head} role="columnheader" scope="col">
							{head}
						</th>
					))}
				</tr>
			</thead>
			<tbody role="rowgroup">
				{rows.map((row, index) => (
					<Row key={index} row={row} strings={strings} onOpen={() => onOpen(index)} />
				))}
			</tbody>
		</table>
	);
}

function Row(props: {
	readonly row: MilestoneRowView;
	readonly strings: MilestoneStrings;
	readonly onOpen: () => void;
}): VNode {
	const {row, strings, onOpen} = props;
	return (
		<tr role="row">
			<th role="rowheader" scope="row">
				<button type="button" class="link" onClick={onOpen}>
					{row.title}
				</button>
			</th>
			<td role="cell">
				<Status rag={row.rag} words={row.status} />
			</td>
			<Cell head={strings.baseline} words={row.baseline || strings.noDate} isQuiet={row.baseline === ''} />
			<Cell head={strings.due} words={row.due || strings.noDate} isQuiet={row.due === ''} />
			<td role="cell" class={row.slippage === '' ? 'empty' : ''}>
				{row.share !== 0 && <SlippageBar share={row.share} />}
				<span>{row.slippage}</span>
			</td>
			<Cell head={strings.done} words={row.tally} isQuiet={false} />
		</tr>
	);
}

/** A cell with the words of its column, which are seen where the head of the table is not. */
function Cell({
	head,
	words,
	isQuiet,
}: {
	readonly head: string;
	readonly words: string;
	readonly isQuiet: boolean;
}): VNode {
	return (
		<td role="cell" class={isQuiet ? 'quiet' : ''}>
			<span class="cell-head" aria-hidden="true">
				{head}
			</span>
			<span>{words}</span>
		</td>
	);
}
