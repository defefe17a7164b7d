import {readFileSync} from 'node:fs';
import * as path from 'node:path';
import type {Catalogue} from '../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../src/core/catalogue/lookups';
import type {CatalogueIndex} from '../../src/core/catalogue/lookups';
import {roleChildren} from '../../src/core/catalogue/roleTree';
import type {RoleNode, RoleTreeView} from '../../src/core/catalogue/roleTree';
import {root} from '../support/project';
import {inChild} from './child';
import {median} from './median';
import {kilobytes, milliseconds} from './table';
import type {Table} from './table';

export interface FirstTree {
	/** Rows of the Roles tree with everything opened. */
	readonly rows: number;
	/** Milliseconds to read and parse the catalogue and make its look-ups. */
	readonly catalogue: number;
	/** Milliseconds to make all rows. */
	readonly tree: number;
	/** Bytes that stay in use after both. */
	readonly heap: number;
}

const runs = 7;

/** Measures in fresh processes: the first time is what counts. `program`: this bundle. */
export async function measureFirstTree(program: string): Promise<readonly FirstTree[]> {
	const measured: FirstTree[] = [];
	for (let run = 0; run < runs; run += 1) {
		measured.push((await inChild(['--expose-gc', program, '--child', 'firstTree'])) as FirstTree);
	}
	return measured;
}

/** Reads the catalogue and makes every row of the Roles tree, once. Needs `--expose-gc`. */
export function firstTree(): FirstTree {
	const file = path.join(root, 'dist', 'catalogue.json');
	const before = heapInUse();
	const began = performance.now();
	const index = indexCatalogue(JSON.parse(readFileSync(file, 'utf8')) as Catalogue);
	const indexed = performance.now();
	const rows = allRows(index, {grouping: 'office'});
	const done = performance.now();
	const heap = heapInUse() - before;
	// The rows are still needed here, so that they count.
	return {rows: rows.length, catalogue: indexed - began, tree: done - indexed, heap};
}

function allRows(index: CatalogueIndex, view: RoleTreeView, node?: RoleNode): readonly RoleNode[] {
	const children = roleChildren(index, view, node);
	return children.flatMap((child) => [child, ...allRows(index, view, child)]);
}

function heapInUse(): number {
	for (let pass = 0; pass < 3; pass += 1) globalThis.gc?.();
	const {heapUsed, external} = process.memoryUsage();
	return heapUsed + external;
}

export function firstTreeTable(measured: readonly FirstTree[]): Table {
	const middle = (pick: (run: FirstTree) => number): number => median(measured.map(pick));
	return {
		title: 'First full tree',
		note:
			`The part without VS Code, in a fresh Node.js, median of ${String(runs)}. The same with activation and VS Code's own ` +
			'tree items is held to its limit inside the extension host by test/integration/heap.test.ts.',
		head: ['figure', 'value'],
		rows: [
			['read the catalogue, make its look-ups', milliseconds(middle(({catalogue}) => catalogue))],
			[`make all ${String(middle(({rows}) => rows))} rows`, milliseconds(middle(({tree}) => tree))],
			['heap that stays in use', kilobytes(middle(({heap}) => heap))],
		],
	};
}
