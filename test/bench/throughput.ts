import {readFileSync} from 'node:fs';
import * as path from 'node:path';
import {assess} from '../../src/core/checklist/assess';
import {answerValues} from '../../src/core/checklist/checklist';
import {readFrontMatter} from '../../src/core/documents/frontMatter';
import {root, sampleFolder} from '../support/project';
import {shippedCatalogue} from '../support/shippedCatalogue';
import {inChild} from './child';
import {median} from './median';
import type {Table} from './table';

/** Operations in a second, by name. */
export type Throughput = Readonly<Record<string, number>>;

const batches = 5;
const batchTime = 400;

/** Measures in a process of its own, so that nothing else has warmed it up. `program`: this bundle. */
export async function measureThroughput(program: string): Promise<Throughput> {
	return (await inChild([program, '--child', 'throughput'])) as Throughput;
}

export function throughput(): Throughput {
	process.chdir(root);
	const {checklist} = shippedCatalogue().catalogue;
	const items = Object.fromEntries(
		checklist.items.map(({id}, at) => [id, answerValues[at % answerValues.length] ?? 0]),
	);
	const plan = readFileSync(path.join(sampleFolder, 'career', 'plans', 'pmo-analyst-plan.md'), 'utf8');
	return {
		[`score a checklist of ${String(checklist.items.length)} answers`]: perSecond(() => assess(checklist, {items}).ok),
		[`read the front matter of a plan of ${String(plan.split('\n').length)} lines`]: perSecond(
			() => readFrontMatter(plan).ok,
		),
	};
}

/** Throws when the operation fails: a failure would be fast. */
function perSecond(operation: () => boolean): number {
	const rates: number[] = [];
	for (let batch = 0; batch < batches; batch += 1) {
		const began = performance.now();
		let count = 0;
		while (performance.now() - began < batchTime) {
			if (!operation()) throw new Error('The operation failed.');
			count += 1;
		}
		rates.push((count * 1000) / (performance.now() - began));
	}
	return median(rates);
}

export function throughputTable(measured: Throughput): Table {
	return {
		title: 'Throughput',
		note: `Operations in a second in plain Node.js, median of ${String(batches)} batches, the first of them cold.`,
		head: ['operation', 'in a second'],
		rows: Object.entries(measured).map(([name, rate]) => [name, Math.round(rate).toLocaleString('en-GB')]),
	};
}
