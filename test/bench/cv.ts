import * as path from 'node:path';
import {build} from 'esbuild';
import {ensureKit} from '../support/kit';
import {findKitNode} from '../support/kitNode';
import {root} from '../support/project';
import {inChild} from './child';
import type {CheckTime, KeystrokeTime, MemoryUse, Task} from './cv/measure';
import {peers} from './cv/peers';
import {median} from './median';
import {kilobytes, milliseconds} from './table';
import type {Table} from './table';

const ours = 'PMO Career';
const sizes = [6000, 60_000, 600_000] as const;
const coldRuns = 5;

interface SubjectTimes {
	/** By size. */
	readonly warm: readonly number[];
	readonly cold: number;
}

interface OnNode {
	readonly node: string;
	readonly subjects: Readonly<Record<string, SubjectTimes>>;
	/** By size; of ours alone, which alone keeps anything. */
	readonly keystrokes: readonly KeystrokeTime[];
	readonly memory: MemoryUse;
}

export type CvMeasurements = readonly OnNode[];

/** Checks generated CVs with our rules and with other linters, each in processes of its own. `program`: this bundle. */
export async function measureCv(program: string): Promise<CvMeasurements> {
	const files = await bundleSubjects();
	const measured: OnNode[] = [];
	for (const node of await nodes()) measured.push(await measureOn(node, program, files));
	return measured;
}

/** This process's own Node.js, and the one that the newest VS Code is made for. */
async function nodes(): Promise<ReadonlySet<string>> {
	return new Set([process.execPath, await findKitNode({...(await ensureKit('current')), name: 'current'})]);
}

/** One file for each, so that none pays for how its packages are laid out. */
async function bundleSubjects(): Promise<Readonly<Record<string, string>>> {
	const kit = await ensureKit('peers');
	const files: Record<string, string> = {};
	const bundle = async (name: string, contents: string, resolveDir: string): Promise<void> => {
		// In the repository, so that ours finds the content that ships.
		const outfile = path.join(root, 'out', 'bench', `${String(Object.keys(files).length)}.cjs`);
		await build({
			stdin: {contents, resolveDir},
			outfile,
			bundle: true,
			minify: true,
			platform: 'node',
			format: 'cjs',
			target: 'node20',
			logLevel: 'error',
		});
		files[name] = outfile;
	};
	await bundle(ours, "export {subject} from './test/bench/cv/ours'", root);
	for (const [name, contents] of Object.entries(peers)) await bundle(name, contents, kit.folder);
	return files;
}

async function measureOn(node: string, program: string, files: Readonly<Record<string, string>>): Promise<OnNode> {
	const run = async (task: Task): Promise<unknown> =>
		inChild(['--expose-gc', program, '--child', 'cv', '--task', JSON.stringify(task)], node);
	const subjects: Record<string, SubjectTimes> = {};
	for (const [name, file] of Object.entries(files)) {
		const warm: number[] = [];
		for (const size of sizes) warm.push(((await run({file, what: 'warm', size})) as CheckTime).processor);
		const cold: number[] = [];
		for (let turn = 0; turn < coldRuns; turn += 1) {
			cold.push(((await run({file, what: 'cold', size: sizes[0]})) as CheckTime).processor);
		}
		subjects[name] = {warm, cold: median(cold)};
	}
	const file = files[ours] ?? '';
	const keystrokes: KeystrokeTime[] = [];
	for (const size of sizes) keystrokes.push((await run({file, what: 'keystroke', size})) as KeystrokeTime);
	const memory = (await run({file, what: 'memory', size: sizes[1]})) as MemoryUse;
	return {
		node: (await inChild(['-p', 'JSON.stringify(process.version)'], node)) as string,
		subjects,
		keystrokes,
		memory,
	};
}

export function cvTables(measured: CvMeasurements): readonly Table[] {
	return measured.flatMap((each) => [checkTable(each), keystrokeTable(each)]);
}

function checkTable({node, subjects}: OnNode): Table {
	const own = subjects[ours];
	return {
		title: `Check of a CV, Node.js ${node}`,
		note:
			'Time of the processor for a check of the whole text with nothing kept from before, median of batches, and how many ' +
			'times as long as ours; per KB it stays the same when growth is linear. First: the first check of 6 KB in a fresh ' +
			'process, with everything that is read for it.',
		head: ['', ...sizes.flatMap((size) => [kilobytes(size), 'to ours', 'per KB']), 'first, 6 KB', 'to ours'],
		rows: Object.entries(subjects).map(([name, {warm, cold}]) => [
			name,
			...warm.flatMap((time, at) => [
				milliseconds(time),
				(time / (own?.warm[at] ?? Number.NaN)).toFixed(1),
				milliseconds((time * 1000) / (sizes[at] ?? Number.NaN)),
			]),
			milliseconds(cold),
			(cold / (own?.cold ?? Number.NaN)).toFixed(1),
		]),
	};
}

function keystrokeTable({node, keystrokes, memory}: OnNode): Table {
	return {
		title: `A letter typed in the middle of a CV, Node.js ${node}`,
		note: `On the clock, 200 letters. Heap in use with 60 KB after 1,000 edits: ${kilobytes(memory.after1000)}; after 10,000: ${kilobytes(memory.after10000)}.`,
		head: ['size', 'median', '95th percentile'],
		rows: keystrokes.map(({median: middle, p95}, at) => [
			kilobytes(sizes[at] ?? Number.NaN),
			milliseconds(middle),
			milliseconds(p95),
		]),
	};
}
