import {ensureKit} from '../support/kit';
import {findKitNode} from '../support/kitNode';
import {root} from '../support/project';
import {bundle} from './bundle';
import {inChild} from './child';
import type {CheckTime, KeystrokeTime, MemoryUse, Task} from './cv/measure';
import {peers} from './cv/peers';
import {median} from './median';
import {kilobytes, milliseconds} from './table';
import type {Table} from './table';
import {TurnTaker} from './turnTaker';

const ours = 'PMO Career';
const sizes = [6000, 60_000, 600_000] as const;
const rounds = 7;
const coldRuns = 5;

interface SubjectTimes {
	/** By size. */
	readonly warm: readonly CheckTime[];
	readonly cold: CheckTime;
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

async function bundleSubjects(): Promise<Readonly<Record<string, string>>> {
	const kit = await ensureKit('peers');
	const files: Record<string, string> = {
		[ours]: await bundle('cv', "export {subject} from './test/bench/cv/ours'", root),
	};
	for (const [name, contents] of Object.entries(peers)) {
		files[name] = await bundle(`cv-${String(Object.keys(files).length)}`, contents, kit.folder);
	}
	return files;
}

async function measureOn(node: string, program: string, files: Readonly<Record<string, string>>): Promise<OnNode> {
	const argsOf = (task: Task): readonly string[] => [
		'--expose-gc',
		program,
		'--child',
		'cv',
		'--task',
		JSON.stringify(task),
	];
	const run = async (task: Task): Promise<unknown> => inChild(argsOf(task), node);
	const warm: Readonly<Record<string, CheckTime>>[] = [];
	for (const size of sizes) {
		warm.push(await inTurns(files, (file) => new TurnTaker(node, argsOf({file, what: 'turns', size}))));
	}
	const subjects: Record<string, SubjectTimes> = {};
	for (const [name, file] of Object.entries(files)) {
		const cold: CheckTime[] = [];
		for (let turn = 0; turn < coldRuns; turn += 1) {
			cold.push((await run({file, what: 'cold', size: sizes[0]})) as CheckTime);
		}
		subjects[name] = {warm: warm.map((times) => times[name] ?? nothing), cold: middle(cold)};
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

/** The median of some rounds in which every subject has its turn. */
async function inTurns(
	files: Readonly<Record<string, string>>,
	start: (file: string) => TurnTaker<CheckTime>,
): Promise<Readonly<Record<string, CheckTime>>> {
	const takers: {readonly name: string; readonly taker: TurnTaker<CheckTime>; readonly times: CheckTime[]}[] = [];
	for (const [name, file] of Object.entries(files)) {
		const taker = start(file);
		// The first turn ends when it is warm; only then the next one begins to warm up.
		await taker.turn();
		takers.push({name, taker, times: []});
	}
	for (let round = 0; round < rounds; round += 1) {
		for (const {taker, times} of takers) times.push(await taker.turn());
	}
	takers.forEach(({taker}) => taker.end());
	return Object.fromEntries(takers.map(({name, times}) => [name, middle(times)]));
}

const nothing: CheckTime = {clock: Number.NaN, processor: Number.NaN};

function middle(times: readonly CheckTime[]): CheckTime {
	return {
		clock: median(times.map(({clock}) => clock)),
		processor: median(times.map(({processor}) => processor)),
	};
}

export function cvTables(measured: CvMeasurements): readonly Table[] {
	return measured.flatMap((each) => [checkTable(each), keystrokeTable(each)]);
}

function checkTable({node, subjects}: OnNode): Table {
	const own = subjects[ours] ?? {warm: [], cold: nothing};
	const toOurs = (time: CheckTime, ourTime: CheckTime = nothing): readonly string[] => [
		milliseconds(time.clock),
		(time.clock / ourTime.clock).toFixed(2),
		(time.processor / ourTime.processor).toFixed(2),
	];
	const perKb = own.warm.map(({clock}, at) => milliseconds((clock * 1000) / (sizes[at] ?? Number.NaN)));
	return {
		title: `Check of a CV, Node.js ${node}`,
		note:
			'Time on the clock for a check of the whole text with nothing kept from before, median of turns; how many times as ' +
			'long as ours; and the same by the time of the processor, in which threads that compile and collect garbage count. ' +
			`Ours takes ${perKb.join(', ')} per KB. First: the first check of 6 KB in a fresh process, with all that is read for it.`,
		head: ['', ...sizes.flatMap((size) => [kilobytes(size), ...compared]), 'first, 6 KB', ...compared],
		rows: Object.entries(subjects).map(([name, {warm, cold}]) => [
			name,
			...warm.flatMap((time, at) => toOurs(time, own.warm[at])),
			...toOurs(cold, own.cold),
		]),
	};
}

const compared = ['to ours', 'processor'];

function keystrokeTable({node, keystrokes, memory}: OnNode): Table {
	return {
		title: `A letter typed in the middle of a CV, Node.js ${node}`,
		note: `On the clock, 200 letters. Heap in use with 60 KB after 1,000 edits: ${kilobytes(memory.after1000)}; after 10,000: ${kilobytes(memory.after10000)}.`,
		head: ['size', 'median', '95th percentile'],
		rows: keystrokes.map(({median: half, p95}, at) => [
			kilobytes(sizes[at] ?? Number.NaN),
			milliseconds(half),
			milliseconds(p95),
		]),
	};
}
