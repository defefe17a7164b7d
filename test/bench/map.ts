import {ensureKit} from '../support/kit';
import {inChild} from './child';
import type {MapResult, MapTask} from './map/measure';
import {milliseconds} from './table';
import type {Table} from './table';

interface Row {
	readonly name: string;
	readonly result: MapResult;
}

export type MapMeasurements = readonly Row[];

/** Lays catalogues out with our layout and with dagre, each in a process of its own. `program`: this bundle. */
export async function measureMap(program: string): Promise<MapMeasurements> {
	const kit = (await ensureKit('peers')).folder;
	const tasks: Readonly<Record<string, Omit<MapTask, 'kit'>>> = {
		'shipped, ours': {who: 'ours', size: 0, counts: true},
		'shipped, dagre': {who: 'dagre', size: 0, counts: true},
		'120 generated, ours': {who: 'ours', size: 120, counts: true},
		'120 generated, dagre': {who: 'dagre', size: 120, counts: true},
		'300 generated, ours': {who: 'ours', size: 300, counts: false},
		'3,000 generated, ours': {who: 'ours', size: 3000, counts: false},
	};
	const rows: Row[] = [];
	for (const [name, task] of Object.entries(tasks)) {
		const result = (await inChild([
			program,
			'--child',
			'map',
			'--task',
			JSON.stringify({...task, kit} satisfies MapTask),
		])) as MapResult;
		rows.push({name, result});
	}
	return rows;
}

export function mapTable(measured: MapMeasurements): Table {
	return {
		title: 'Layout of the career map',
		note:
			'Time of the processor for a layout: the first in a process, and the median of those after it. Crossings of lines as each ' +
			'draws them, and of straight lines from role to role; lines that share an end are not counted against each other. Ours ' +
			'keeps each role in the column of its band and the lane of its office; dagre puts roles where it likes.',
		head: ['', 'roles', 'first', 'warm', 'crossings drawn', 'straight', 'width', 'height'],
		rows: measured.map(({name, result}) => [
			name,
			String(result.roles),
			milliseconds(result.first),
			milliseconds(result.warm),
			result.drawn === undefined ? '' : String(result.drawn),
			result.straight === undefined ? '' : String(result.straight),
			String(Math.round(result.width)),
			String(Math.round(result.height)),
		]),
	};
}
