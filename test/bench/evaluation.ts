import {writeFileSync} from 'node:fs';
import * as path from 'node:path';
import {buildSync} from 'esbuild';
import {ensureKit} from '../support/kit';
import {findKitNode} from '../support/kitNode';
import {root} from '../support/project';
import {makeScratch} from '../support/scratch';
import {builtIns, mainOf} from './builtIn';
import {inChild} from './child';
import {median} from './median';
import {milliseconds} from './table';
import type {Table} from './table';

/** Milliseconds to load a module: on the clock, and of the processor, which other programs disturb less. */
interface Load {
	readonly clock: number;
	readonly processor: number;
}

/** The loads of each module, run by run. */
export type Evaluation = Readonly<Record<string, readonly Load[]>>;

const runs = 15;

/** Loads the module named by the last argument, with an empty object for `vscode`, and prints how long that took. */
const timer = `
	const Module = require('node:module');
	const load = Module._load;
	Module._load = (name, ...rest) => (name === 'vscode' ? {} : load(name, ...rest));
	const used = process.cpuUsage();
	const began = performance.now();
	require(process.argv[1]);
	const clock = performance.now() - began;
	const {user, system} = process.cpuUsage(used);
	console.log(JSON.stringify({clock, processor: (user + system) / 1000}));
`;

/**
 * Loads our bundle, and for comparison the bundles of two extensions that come with VS Code and two libraries that we
 * use, each in fresh processes of the Node.js that the extension host runs on.
 */
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
		...Object.fromEntries(
			await Promise.all(builtIns.map(async (name) => [`bundle of ${name}`, await mainOf(name)] as const)),
		),
		'yaml, bundled alone': path.join(root, 'dist', 'node', 'yaml.js'),
		'zod/mini, bundled alone': zod,
	};
	const node = await findKitNode({...(await ensureKit('current')), name: 'current'});
	const times: Record<string, Load[]> = {};
	// Round by round, so that a busy moment of the machine does not fall on one of them only.
	for (let round = 0; round < runs; round += 1) {
		for (const [name, file] of Object.entries(modules)) {
			(times[name] ??= []).push((await inChild(['-e', timer, file], node)) as Load);
		}
	}
	scratch.remove();
	return times;
}

export function evaluationTable(evaluation: Evaluation): Table {
	const figures = (loads: readonly Load[], pick: (load: Load) => number): readonly string[] => [
		milliseconds(median(loads.map(pick))),
		milliseconds(Math.min(...loads.map(pick))),
	];
	return {
		title: 'Load',
		note:
			`require() in a fresh Node.js with an empty object for "vscode", ${String(runs)} times: reading, compiling and ` +
			'evaluating. Activation is not included.',
		head: ['module', 'processor, median', 'least', 'clock, median', 'least'],
		rows: Object.entries(evaluation).map(([name, loads]) => [
			name,
			...figures(loads, ({processor}) => processor),
			...figures(loads, ({clock}) => clock),
		]),
	};
}
