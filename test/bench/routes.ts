import {ensureKit} from '../support/kit';
import {bundle} from './bundle';
import {inChild} from './child';
import {peers} from './routes/peers';
import type {QueryTime, RoutesTask, Size, StateMatters, Wrong} from './routes/measure';
import {milliseconds} from './table';
import type {Table} from './table';

const ours = 'PMO Career, with levels gained';
const sizes: readonly Size[] = ['shipped', 60, 300, 3000];
const counts = [1, 5] as const;

export interface RoutesMeasurements {
	/** By name, by count and size in the order of `columns`. */
	readonly times: Readonly<Record<string, readonly (QueryTime | undefined)[]>>;
	readonly state: Readonly<Record<string, StateMatters>>;
	/** Of the one peer that finds several routes. */
	readonly wrong: Wrong;
}

const columns = counts.flatMap((count) => sizes.map((size) => ({count, size})));

/** Looks for routes in catalogues of several sizes, each library in processes of its own. `program`: this bundle. */
export async function measureRoutes(program: string): Promise<RoutesMeasurements> {
	const files = await bundlePeers();
	const run = async (task: RoutesTask): Promise<unknown> =>
		inChild([program, '--child', 'routes', '--task', JSON.stringify(task)]);
	const times: Record<string, (QueryTime | undefined)[]> = {[ours]: []};
	for (const {count, size} of columns) {
		times[ours]?.push((await run({what: 'ours', size, count})) as QueryTime);
	}
	for (const [name, file] of Object.entries(files)) {
		times[name] = [];
		for (const {count, size} of columns) {
			const able = count === 1 || name === 'k-shortest-path';
			times[name].push(able ? ((await run({what: 'peer', file, size, count})) as QueryTime) : undefined);
		}
	}
	const state = (await run({what: 'state'})) as RoutesMeasurements['state'];
	const wrong = (await run({what: 'wrong', file: files['k-shortest-path'] ?? ''})) as Wrong;
	return {times, state, wrong};
}

async function bundlePeers(): Promise<Readonly<Record<string, string>>> {
	const {folder} = await ensureKit('peers');
	const files: Record<string, string> = {};
	for (const [name, contents] of Object.entries(peers)) {
		files[name] = await bundle(`routes-${String(Object.keys(files).length)}`, contents, folder);
	}
	return files;
}

export function routesTables({times, state, wrong}: RoutesMeasurements): readonly Table[] {
	const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
	return [
		{
			title: 'Routes: what fixed weights miss',
			note:
				'Pairs of shipped roles for which the shortest path by fixed weights is dearer than the exact answer, once the levels ' +
				'gained on the way are counted; by what share the path is dearer then. Skills that the role held does not give are:',
			head: ['', 'dearer', 'share', 'by, median', '95th percentile', 'most'],
			rows: Object.entries(state).map(([name, {dearer, pairs, excess}]) => [
				name,
				`${String(dearer)} of ${String(pairs)}`,
				percent(dearer / pairs),
				percent(excess.median),
				percent(excess.p95),
				percent(excess.most),
			]),
		},
		...counts.map((count) => timesTable(times, count)),
		{
			title: 'Routes: five by fixed weights beside walking every route, random graphs of 10 to 17 roles',
			note: 'Wrong: a route is missing or is not among the five cheapest. Ours is held to 1,500 such graphs by the unit tests.',
			head: ['', 'wrong'],
			rows: [['k-shortest-path', `${String(wrong.wrong)} of ${String(wrong.graphs)}`]],
		},
	];
}

function timesTable(times: RoutesMeasurements['times'], count: number): Table {
	const shown = columns.flatMap((column, at) => (column.count === count ? [{...column, at}] : []));
	const cell = (time: QueryTime | undefined): readonly string[] => {
		if (!time) return ['-', '-'];
		const star = time.unfinished > 0 ? ` (${String(time.unfinished)} unfinished)` : '';
		return [milliseconds(time.median), `${milliseconds(time.p95)}${star}`];
	};
	return {
		title: count === 1 ? 'Routes: the best one' : `Routes: the best ${String(count)}`,
		note:
			'Time of the processor for one question, warm. The peers search by one fixed weight for each move, which cannot know ' +
			'what was gained on the way. Moves: 181 shipped, then 210, 2,056 and 26,461.',
		head: [
			'',
			...shown.flatMap(({size}) => [`${size === 'shipped' ? '52 shipped' : String(size)} roles`, '95th percentile']),
		],
		rows: Object.entries(times).map(([name, row]) => [name, ...shown.flatMap(({at}) => cell(row[at]))]),
	};
}
