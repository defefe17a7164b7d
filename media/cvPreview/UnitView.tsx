import type {JSX} from 'preact';
import {h} from 'preact';
import type {KeyedUnit} from './keyUnits';
import type {Slice} from './paginate';
import {RunsView} from './RunsView';
import {useTools} from './tools';

/** A unit, or the part of it that its page shows. `space`: above it, in CSS pixels. */
export function UnitView(props: {
	readonly unit: KeyedUnit;
	readonly slice: Slice;
	readonly whole: boolean;
	readonly space: number;
}): JSX.Element {
	const {unit, slice, whole, space} = props;
	const {send} = useTools();
	const isFirst = slice.from === 0;
	const classes = [
		'unit',
		`unit-${unit.kind}`,
		unit.section && 'unit-section',
		unit.quoted && 'quoted',
		unit.inList && 'in-list',
	];
	const body = (
		<div class="unit-body" {...(isFirst ? {'data-unit': unit.key} : {})}>
			<Content unit={unit} />
		</div>
	);
	return (
		<div
			class={classes.filter(Boolean).join(' ')}
			style={{'--depth': unit.depth, marginTop: `${String(space)}px`}}
			{...(unit.inList ? {role: 'listitem'} : {})}
			// What is divided between pages is read out once.
			{...(isFirst ? {} : {'aria-hidden': true})}
			data-first={unit.lines.first}
			data-last={unit.lines.last}
			onDblClick={() => send({type: 'revealLine', line: unit.lines.first})}
		>
			{whole ? (
				body
			) : (
				<div class="slice" style={{height: `${String(slice.to - slice.from)}px`}}>
					<div style={{marginTop: `${String(-slice.from)}px`}}>{body}</div>
				</div>
			)}
		</div>
	);
}

function Content({unit}: {readonly unit: KeyedUnit}): JSX.Element {
	const text = <RunsView runs={unit.runs} />;
	switch (unit.kind) {
		case 'name':
			return <h1>{text}</h1>;
		case 'heading':
			return h(`h${String(unit.rank)}`, {}, text);
		case 'entry':
			return h(
				`h${String(unit.rank)}`,
				{},
				unit.rows.map(({left, right}, index) => (
					<span key={index} class="entry-row">
						<span class="entry-left">
							<RunsView runs={left} />
						</span>{' '}
						{right && (
							<span class="entry-right">
								<RunsView runs={right} />
							</span>
						)}
					</span>
				)),
			);
		case 'rule':
			return <hr />;
		case 'table':
			return <Table table={unit.table} />;
		case 'code':
			return <pre>{text}</pre>;
		case 'contact':
		case 'paragraph':
			return (
				<p>
					{unit.marker !== undefined && <span class="marker">{unit.marker} </span>}
					{text}
				</p>
			);
	}
}

function Table({table}: {readonly table: KeyedUnit['table']}): JSX.Element {
	return (
		<table>
			<tbody>
				{table?.rows.map(({head, cells}, index) => (
					<tr key={index}>
						{cells.map((cell, column) =>
							h(
								head ? 'th' : 'td',
								{key: column, class: `align-${table.columns[column] ?? 'left'}`, ...(head ? {scope: 'col'} : {})},
								<RunsView runs={cell} />,
							),
						)}
					</tr>
				))}
			</tbody>
		</table>
	);
}
