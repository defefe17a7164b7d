import {createRequire} from 'node:module';
import * as path from 'node:path';
import type {CatalogueIndex} from '../../../src/core/catalogue/lookups';
import {mapLayout} from '../../../src/core/paths/map/mapLayout';
import type {MapLayout} from '../../../src/core/paths/map/mapLayout';
import {flattened} from './crossingPoints';
import type {DrawnLine} from './crossingPoints';

/** A map as one of the two drew it. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	/** As drawn, and straight from role to role. */
	readonly lines: readonly DrawnLine[];
	readonly straight: readonly DrawnLine[];
}

/** What lays a catalogue out. `draw` turns the layout into lines, which is not measured. */
export interface Layouter {
	readonly layOut: (index: CatalogueIndex) => unknown;
	readonly draw: (index: CatalogueIndex) => Drawing;
}

export function ours(): Layouter {
	return {layOut: mapLayout, draw: (index) => drawingOf(mapLayout(index))};
}

function drawingOf({width, height, lines, roles}: MapLayout): Drawing {
	const places = new Map(roles.map(({id, x, y}) => [id, [x, y]]));
	return {
		width,
		height,
		lines: lines.map(({from, to, path: curves}) => ({ends: [from, to], points: flattened(curves)})),
		straight: lines.map(({from, to}) => ({
			ends: [from, to],
			points: [...(places.get(from) ?? []), ...(places.get(to) ?? [])],
		})),
	};
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** What of dagre is used. */
interface Dagre {
	readonly layout: (graph: Graph) => void;
	readonly graphlib: {readonly Graph: new () => Graph};
}

interface Graph {
	setGraph(options: Readonly<Record<string, unknown>>): void;
	setDefaultEdgeLabel(label: () => object): void;
	setNode(id: string, size: {readonly width: number; readonly height: number}): void;
	setEdge(from: string, to: string): void;
	graph(): {readonly width: number; readonly height: number};
	node(id: string): Point;
	edge(from: string, to: string): {readonly points: readonly Point[]};
}

/**
 * The same roles and lines for dagre, from left to right, in boxes as large as ours and as near to each other. It ranks
 * the roles itself: bands and offices do not bind it.
 */
export function dagre(kitFolder: string): Layouter {
	const load = createRequire(path.join(kitFolder, 'package.json'));
	const library = load('@dagrejs/dagre') as Dagre & {readonly default?: Dagre};
	const {layout, graphlib} = library.default ?? library;
	const layOut = (map: MapLayout): Graph => {
		const graph = new graphlib.Graph();
		graph.setGraph({rankdir: 'LR', nodesep: 10, ranksep: 60});
		graph.setDefaultEdgeLabel(() => ({}));
		for (const {id} of map.roles) graph.setNode(id, {width: 136, height: 42});
		for (const {from, to} of map.lines) graph.setEdge(from, to);
		layout(graph);
		return graph;
	};
	// Which lines there are is ours to say, so that both draw the same.
	const maps = new Map<CatalogueIndex, MapLayout>();
	const mapOf = (index: CatalogueIndex): MapLayout => {
		const map = maps.get(index) ?? mapLayout(index);
		maps.set(index, map);
		return map;
	};
	return {
		layOut: (index) => layOut(mapOf(index)),
		draw: (index) => {
			const map = mapOf(index);
			const graph = layOut(map);
			return {
				...graph.graph(),
				lines: map.lines.map(({from, to}) => ({
					ends: [from, to],
					points: graph.edge(from, to).points.flatMap(({x, y}) => [x, y]),
				})),
				straight: map.lines.map(({from, to}) => ({
					ends: [from, to],
					points: [from, to].flatMap((id) => [graph.node(id).x, graph.node(id).y]),
				})),
			};
		},
	};
}
