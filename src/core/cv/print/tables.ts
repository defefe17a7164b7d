import type {SyntaxNode} from '@lezer/common';
import {inlineRuns, type Source} from './inlineRuns';
import type {LineIndex} from '../../documents/lineIndex';
import {linesOf} from './linesOf';
import type {Align, Run, TableRow} from './printedCv';

interface Table {
	readonly columns: readonly Align[];
	readonly rows: readonly TableRow[];
}

export function readTable(source: Source, index: LineIndex, table: SyntaxNode): Table {
	const delimiter = table.getChild('TableDelimiter');
	const columns = alignsOf(delimiter ? source.text.slice(delimiter.from, delimiter.to) : '');
	const rows: TableRow[] = [];
	for (let node = table.firstChild; node; node = node.nextSibling) {
		if (node.name === 'TableHeader' || node.name === 'TableRow') {
			const given = cellsOf(source, node);
			const cells = Array.from({length: Math.max(columns.length, given.length)}, (_, place) => given[place] ?? []);
			rows.push({lines: linesOf(index, node.from, node.to), head: node.name === 'TableHeader', cells});
		}
	}
	return {columns, rows};
}

function alignsOf(delimiter: string): readonly Align[] {
	const cells = delimiter
		.trim()
		.replace(/^\||\|$/g, '')
		.split('|');
	return cells.map((cell) => {
		const marks = cell.trim();
		return marks.endsWith(':') ? (marks.startsWith(':') ? 'center' : 'right') : 'left';
	});
}

/** Empty cells have no node, so that the bars are counted. */
function cellsOf(source: Source, row: SyntaxNode): readonly (readonly Run[])[] {
	const cells: (readonly Run[])[] = [];
	let place = row.firstChild?.name === 'TableDelimiter' ? -1 : 0;
	for (let node = row.firstChild; node; node = node.nextSibling) {
		if (node.name === 'TableDelimiter') {
			place += 1;
		} else if (node.name === 'TableCell') {
			while (cells.length < place) {
				cells.push([]);
			}
			cells[place] = inlineRuns(source, node);
		}
	}
	return cells;
}
