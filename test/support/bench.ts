import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import * as path from 'node:path';
import {parseArgs} from 'node:util';
import type {Task} from '../bench/cv/measure';
import type {MapTask} from '../bench/map/measure';
import type {RoutesTask} from '../bench/routes/measure';
import {printTable} from '../bench/table';
import {root} from './project';

const names = [
	'activation',
	'sizes',
	'evaluation',
	'firstTree',
	'throughput',
	'cv',
	'map',
	'routes',
	'packs',
	'plans',
] as const;
type Name = (typeof names)[number];

const {values} = parseArgs({
	options: {
		/** Measures only these. */
		only: {type: 'string', multiple: true, default: [...names]},
		// Set by this program itself: what to measure in this process.
		child: {type: 'string'},
		// Set by this program itself: what exactly, for measurements of several parts.
		task: {type: 'string', default: ''},
	},
});

// The measurements are loaded one by one, so that a child process holds nothing but its own.
const measurements: {readonly [K in Name]: () => Promise<unknown>} = {
	activation: async () => {
		const {activationTable, measureActivation} = await import('../bench/activation');
		const {packageVsix} = await import('./vsix');
		const measured = await measureActivation(await packageVsix());
		printTable(activationTable(measured));
		return measured;
	},
	sizes: async () => {
		const {measureSizes, sizesTable} = await import('../bench/sizes');
		const {packageVsix} = await import('./vsix');
		const measured = await measureSizes(await packageVsix());
		printTable(sizesTable(measured));
		return measured;
	},
	evaluation: async () => {
		const {evaluationTable, measureEvaluation} = await import('../bench/evaluation');
		const measured = await measureEvaluation();
		printTable(evaluationTable(measured));
		return measured;
	},
	firstTree: async () => {
		const {firstTreeTable, measureFirstTree} = await import('../bench/firstTree');
		const measured = await measureFirstTree(__filename);
		printTable(firstTreeTable(measured));
		return measured;
	},
	throughput: async () => {
		const {measureThroughput, throughputTable} = await import('../bench/throughput');
		const measured = await measureThroughput(__filename);
		printTable(throughputTable(measured));
		return measured;
	},
	cv: async () => {
		const {cvTables, measureCv} = await import('../bench/cv');
		const measured = await measureCv(__filename);
		cvTables(measured).forEach(printTable);
		return measured;
	},
	map: async () => {
		const {mapTable, measureMap} = await import('../bench/map');
		const measured = await measureMap(__filename);
		printTable(mapTable(measured));
		return measured;
	},
	routes: async () => {
		const {measureRoutes, routesTables} = await import('../bench/routes');
		const measured = await measureRoutes(__filename);
		routesTables(measured).forEach(printTable);
		return measured;
	},
	packs: async () => {
		const {measurePacks, packsTable} = await import('../bench/packs');
		const measured = await measurePacks(__filename);
		printTable(packsTable(measured));
		return measured;
	},
	plans: async () => {
		const {measurePlans, plansTable} = await import('../bench/plans');
		const measured = await measurePlans(__filename);
		printTable(plansTable(measured));
		return measured;
	},
};

async function bench(): Promise<void> {
	const machine = {node: process.version, processors: cpus().map(({model}) => model)};
	const results: Record<string, unknown> = {machine};
	for (const name of names.filter((each) => values.only.includes(each))) {
		const [before] = loadavg();
		results[name] = {measured: await measurements[name](), load: {before, after: loadavg()[0]}};
		console.log(
			`\n  Load of the machine: ${String(before)} before, ${String(loadavg()[0])} after, on ${String(cpus().length)} processors.`,
		);
	}
	const file = path.join(root, 'out', 'bench.json');
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, JSON.stringify(results, undefined, '\t'));
	console.log('\nWritten to out/bench.json.');
}

const inThisProcess: Readonly<Record<string, () => Promise<unknown>>> = {
	firstTree: async () => (await import('../bench/firstTree')).firstTree(),
	throughput: async () => (await import('../bench/throughput')).throughput(),
	cv: async () => (await import('../bench/cv/measure')).measureTask(JSON.parse(values.task) as Task),
	map: async () => (await import('../bench/map/measure')).measureMapTask(JSON.parse(values.task) as MapTask),
	routes: async () =>
		(await import('../bench/routes/measure')).measureRoutesTask(JSON.parse(values.task) as RoutesTask),
	packs: async () => (await import('../bench/packs/measure')).measurePacks(),
	plans: async () => (await import('../bench/plans/measure')).measurePlans(),
};

async function measureHere(name: string): Promise<void> {
	console.log(JSON.stringify(await inThisProcess[name]?.()));
}

(values.child === undefined ? bench() : measureHere(values.child)).then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	},
);
