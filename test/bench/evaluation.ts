import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {buildSync} from 'esbuild';
import {root} from '../support/project';
import {makeScratch} from '../support/scratch';
import {inChild} from './child';
import {median} from './median';
import {milliseconds} from './table';
import type {Table} from './table';

/** Milliseconds to load each module, run by run. */
export type Evaluation = Readonly<Record<string, readonly number[]>>;

const runs = 15;

/** Loads the module named by the last argument, with an empty object for `vscode`, and prints how long that took. */
const timer = `
	const Module = require('node:module');
	const load = Module._load;
	Module._load = (name, ...rest) => (name === 'vscode' ? {} : load(name, ...rest));
	const began = performance.now();
	require(process.argv[1]);
	console.log(performance.now() - began);
`;

/** Loads our bundle, and for comparison two libraries that it holds, each in fresh processes of plain Node.js. */
export async function measureEvaluation(): Promise<Evaluation> {
	const scratch = makeScratch();
	const empty = path.join(scratch.folder, 'empty.js');
	writeFileSync(empty, '');
	const zod = path.join(scratch.folder, 'zod.js');
	buildSync({
		entryPoints: [path.join(root, 'node_modules', 'zod', 'mini', 'index.js')],
		outfile: zod,
		bundle: true,
		minify: true,
		platform: 'browser',
		format: 'cjs',
		target: 'es2022',
	});
	const modules = {
		'an empty file': empty,
		'dist/node/extension.js': path.join(root, 'dist', 'node', 'extension.js'),
		'yaml, bundled alone': path.join(root, 'dist', 'node', 'yaml.js'),
		'zod/mini, bundled alone': zod,
	};
	const times: Record<string, number[]> = {};
	// Round by round, so that a busy moment of the machine does not fall on one of them only.
	for (let round = 0; round < runs; round += 1) {
		for (const [name, file] of Object.entries(modules)) {
			(times[name] ??= []).push(Number(await inChild(['-e', timer, file])));
		}
	}
	scratch.remove();
	return times;
}

export function evaluationTable(evaluation: Evaluation): Table {
	return {
		title: 'Load and evaluate',
		note: `require() in a fresh Node.js ${process.version}, median of ${String(runs)}: reading, compiling and evaluating. Activation is not included.`,
		head: ['module', 'median', 'fastest'],
		rows: Object.entries(evaluation).map(([name, times]) => [
			name,
			milliseconds(median(times)),
			milliseconds(Math.min(...times)),
		]),
	};
}
