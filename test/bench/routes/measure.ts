import {createRequire} from 'node:module';
import type {Levels} from '../../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import type {CatalogueIndex} from '../../../src/core/catalogue/lookups';
import {middle} from '../../../src/core/paths/cost/span';
import {levelsAfter} from '../../../src/core/paths/gap';
import {findRoutes} from '../../../src/core/paths/routes/findRoutes';
import {routeOf} from '../../../src/core/paths/routes/routeOf';
import {terrainOf} from '../../../src/core/paths/routes/terrain';
import {generatedCatalogue} from '../../support/generatedCatalogue';
import {root} from '../../support/project';
import {randomPaths} from '../../support/randomPaths';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import {median} from '../median';
import {everyWeight, fixedGraph, weightOf} from './fixedGraph';
import type {FixedPeer} from './fixedPeer';
import {processorTimeOf} from '../../support/processorTime';

/** What a child process measures. */
export type RoutesTask =
	| {readonly what: 'ours'; readonly size: Size; readonly count: number}
	| {readonly what: 'peer'; readonly file: string; readonly size: Size; readonly count: number}
	| {readonly what: 'state'}
	| {readonly what: 'wrong'; readonly file: string};

/** The catalogue that ships, or a generated one of so many roles. */
export type Size = 'shipped' | 60 | 300 | 3000;

/** Milliseconds of the processor for one question, over all questions. */
export interface QueryTime {
	readonly median: number;
	readonly p95: number;
	readonly questions: number;
	/** Questions whose search ended before its time, so that fewer routes were found. */
	readonly unfinished: number;
}

/** How often the cheapest route by fixed weights is not the cheapest, of all pairs with a route. */
export interface StateMatters {
	readonly pairs: number;
	readonly dearer: number;
	/** By which share it is dearer then. */
	readonly excess: {readonly median: number; readonly p95: number; readonly most: number};
}

export interface Wrong {
	readonly graphs: number;
	readonly wrong: number;
}

const moves = {60: 210, 300: 2056, 3000: 26_461} as const;

export function measureRoutesTask(task: RoutesTask): unknown {
	process.chdir(root);
	switch (task.what) {
		case 'ours':
			return ours(task.size, task.count);
		case 'peer':
			return peerTime(load(task.file), task.size, task.count);
		case 'state':
			return stateMatters();
		case 'wrong':
			return wrong(load(task.file));
	}
}

function load(file: string): FixedPeer {
	return (createRequire(file)(file) as {readonly peer: FixedPeer}).peer;
}

function catalogueOf(size: Size): CatalogueIndex {
	return size === 'shipped' ? shippedCatalogue() : indexCatalogue(generatedCatalogue(size, moves[size], 1));
}

type Pair = readonly [string, string];

function allPairs(index: CatalogueIndex): readonly Pair[] {
	const ids = index.catalogue.roles.map(({id}) => id);
	return ids.flatMap((from) => ids.flatMap((to): Pair[] => (from === to ? [] : [[from, to]])));
}

/** Every seventh pair of what ships; of a generated catalogue some, from the lowest two bands to the highest two. */
function questions(index: CatalogueIndex, size: Size): readonly Pair[] {
	if (size === 'shipped') {
		return allPairs(index).filter((_, at) => at % 7 === 0);
	}
	const low = index.catalogue.roles.filter(({band}) => band <= 2);
	const high = index.catalogue.roles.filter(({band}) => band >= 6);
	return Array.from({length: size === 3000 ? 6 : 20}, (_, at) => [
		low[(at * 7) % low.length]?.id ?? '',
		high[(at * 11) % high.length]?.id ?? '',
	]);
}

function ours(size: Size, count: number): QueryTime {
	const index = catalogueOf(size);
	let unfinished = 0;
	const ask = ([from, to]: Pair): void => {
		const found = findRoutes(index, {from, to, maxRoutes: count, diverse: false});
		unfinished += found.ok && found.value.unfinished ? 1 : 0;
	};
	const pairs = questions(index, size);
	const times = timed(pairs, ask);
	return {...times, unfinished: unfinished / 2};
}

function peerTime({prepare}: FixedPeer, size: Size, count: number): QueryTime {
	const index = catalogueOf(size);
	const search = prepare(fixedGraph(index));
	const pairs = questions(index, size);
	// The slowest of them takes seconds for one.
	const some = count > 1 && size === 3000 ? pairs.slice(0, 2) : pairs;
	return {...timed(some, ([from, to]) => search(from, to, count)), unfinished: 0};
}

/** Asks everything twice; the second time counts. */
function timed(pairs: readonly Pair[], ask: (pair: Pair) => unknown): Omit<QueryTime, 'unfinished'> {
	pairs.forEach(ask);
	const times = pairs.map((pair) => processorTimeOf(() => ask(pair)));
	return {median: median(times), p95: percentile(times, 0.95), questions: pairs.length};
}

function stateMatters(): Readonly<Record<string, StateMatters>> {
	const index = shippedCatalogue();
	const all = (level: number): Levels => Object.fromEntries(index.catalogue.skills.map(({id}) => [id, level]));
	return {
		'not rated': stateMattersTo(index, {}),
		none: stateMattersTo(index, all(0)),
		'at 2': stateMattersTo(index, all(2)),
	};
}

/** For people who hold what their role gives, and `others` besides. */
function stateMattersTo(index: CatalogueIndex, others: Levels): StateMatters {
	const {roleAt} = terrainOf(index);
	const {ways} = fixedGraph(index, others);
	let pairs = 0;
	const excess: number[] = [];
	for (const [from, to] of allPairs(index)) {
		const role = index.role(from);
		const held = role ? levelsAfter(role, others) : others;
		const found = findRoutes(index, {from, to, held, maxRoutes: 1});
		const [best] = found.ok ? found.value.routes : [];
		if (best) {
			const numbers = cheapestByWeight(ways, from, to).map((id) => roleAt.get(id) ?? -1);
			const fixed = middle(routeOf(index, {}, held, numbers).cost);
			pairs++;
			if (fixed > middle(best.cost)) excess.push(fixed / middle(best.cost) - 1);
		}
	}
	return {
		pairs,
		dearer: excess.length,
		excess: {median: median(excess), p95: percentile(excess, 0.95), most: Math.max(...excess)},
	};
}

/** Dijkstra's search in its shortest form. */
function cheapestByWeight(ways: ReturnType<typeof fixedGraph>['ways'], from: string, to: string): readonly string[] {
	const open = new Map<string, {readonly total: number; readonly roles: readonly string[]}>([
		[from, {total: 0, roles: [from]}],
	]);
	const done = new Set<string>();
	for (;;) {
		const [next] = [...open].filter(([id]) => !done.has(id)).sort(([, a], [, b]) => a.total - b.total);
		if (!next) return [];
		const [here, {total, roles}] = next;
		if (here === to) return roles;
		done.add(here);
		for (const way of ways.filter((each) => each.from === here)) {
			if ((open.get(way.to)?.total ?? Infinity) > total + way.weight) {
				open.set(way.to, {total: total + way.weight, roles: [...roles, way.to]});
			}
		}
	}
}

/** On random graphs of 10 to 17 roles: whether the five routes are those of walking every route there is. */
function wrong({prepare}: FixedPeer): Wrong {
	let graphs = 0;
	let wrongs = 0;
	for (let seed = 1; graphs < 300; seed++) {
		const {index} = randomPaths(seed);
		const graph = fixedGraph(index);
		const [from = '', to = ''] = graph.roles;
		const all = everyWeight(graph, from, to);
		if (all.length >= 5) {
			const found = prepare(graph)(from, to, 5).map((roles) => weightOf(graph, roles));
			graphs++;
			wrongs += found.length === 5 && found.every((weight, at) => weight === all[at]) ? 0 : 1;
		}
	}
	return {graphs, wrong: wrongs};
}

function percentile(values: readonly number[], share: number): number {
	return [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}
