/** A graph with one fixed weight for each way; roles are named by strings. */
export interface FixedGraph {
	readonly roles: readonly string[];
	readonly ways: readonly {readonly from: string; readonly to: string; readonly weight: number}[];
}

/** Another library: each is bundled into a file of its own that exports `peer`. */
export interface FixedPeer {
	/** Takes over a graph, which is not timed. */
	readonly prepare: (graph: FixedGraph) => FixedSearch;
	/** The most routes that it can be asked for. */
	readonly most: number;
}

/** Up to `count` routes, as lists of roles. */
export type FixedSearch = (from: string, to: string, count: number) => readonly (readonly string[])[];
