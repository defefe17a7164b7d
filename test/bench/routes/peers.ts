/** Libraries for shortest paths, as programs to be bundled from the packages of the kit `peers`. See `FixedPeer`. */
export const peers: Readonly<Record<string, string>> = {
	'graphology-shortest-path': `
		import Graph from 'graphology';
		import {bidirectional} from 'graphology-shortest-path/dijkstra';
		export const peer = {
			most: 1,
			prepare: ({roles, ways}) => {
				const graph = new Graph({type: 'directed'});
				roles.forEach((role) => graph.addNode(role));
				ways.forEach(({from, to, weight}) => graph.addEdge(from, to, {weight}));
				return (from, to) => {
					const path = bidirectional(graph, from, to, 'weight');
					return path ? [path] : [];
				};
			},
		};
	`,
	'ngraph.path': `
		import createGraph from 'ngraph.graph';
		import {aStar} from 'ngraph.path';
		export const peer = {
			most: 1,
			prepare: ({roles, ways}) => {
				const graph = createGraph();
				roles.forEach((role) => graph.addNode(role));
				ways.forEach(({from, to, weight}) => graph.addLink(from, to, weight));
				const finder = aStar(graph, {oriented: true, distance: (from, to, link) => link.data});
				return (from, to) => {
					const path = finder.find(from, to).map(({id}) => id).reverse();
					return path.length > 0 ? [path] : [];
				};
			},
		};
	`,
	'k-shortest-path': `
		import graphlib from 'graphlib';
		import {ksp} from 'k-shortest-path';
		export const peer = {
			most: 10,
			prepare: ({roles, ways}) => {
				const graph = new graphlib.Graph();
				roles.forEach((role) => graph.setNode(role));
				ways.forEach(({from, to, weight}) => graph.setEdge(from, to, weight));
				// Without a function for the weights it loses those of the ways that it takes out and puts back.
				return (from, to, count) =>
					ksp(graph, from, to, count, ({v, w}) => graph.edge(v, w)).map(({edges}) => [from, ...edges.map(({toNode}) => toNode)]);
			},
		};
	`,
};
