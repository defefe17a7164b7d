import type {VNode} from 'preact';
import type {AnswerCellView, CompareStrings, ComparisonView} from '../../src/protocol/checklistCompare';
import {Icon} from '../page/Icon';
import {Section} from '../page/Section';
import {RunTable} from './RunTable';

/** The statements that differ or cannot be compared, list by list, and what the rest comes to. */
export function ItemSections(props: {readonly comparison: ComparisonView; readonly strings: CompareStrings}): VNode {
	const {comparison, strings} = props;
	const {runs, items, rest} = comparison;
	return (
		<>
			{items.map(({id, title, note, rows}) => (
				<Section key={id} title={title} note={note}>
					{rows.length === 0 ? (
						<p>{strings.nothingDiffers}</p>
					) : (
						<RunTable
							title={title}
							corner={strings.statement}
							runs={runs}
							rows={rows.map((row) => ({
								key: row.id,
								title: row.text,
								cells: row.cells.map((cell) => <AnswerCell cell={cell} strings={strings} />),
							}))}
						/>
					)}
				</Section>
			))}
			{rest.length > 0 && (
				<Section title={strings.rest}>
					{rest.map((sentence) => (
						<p key={sentence}>{sentence}</p>
					))}
				</Section>
			)}
		</>
	);
}

function AnswerCell(props: {readonly cell: AnswerCellView; readonly strings: CompareStrings}): VNode {
	const {cell, strings} = props;
	return (
		<>
			<span class={cell.quiet ? 'quiet' : ''}>{cell.words}</span>
			{cell.marked && (
				<span class="star">
					<Icon name="star-full" /> {strings.mattersMost}
				</span>
			)}
			{cell.note !== undefined && (
				<>
					<span class="visually-hidden">{strings.note}: </span>
					<p class="own-note note" dir="auto">
						{cell.note}
					</p>
				</>
			)}
		</>
	);
}
