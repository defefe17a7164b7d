/**
 * The ways from the start that a search has made so far, by number. Each is one role further than its parent. Kept in
 * flat arrays that grow, since a search may make very many.
 */
export interface Labels {
	count: number;
	role: Int32Array;
	/** -1 for the first. */
	parent: Int32Array;
	/** Moves so far. */
	moves: Int32Array;
	cost: Int32Array;
	/** The least that a whole route by this way can cost, with the fewest moves as the smaller part. */
	bound: Float64Array;
	/** 1 where the bound is as good as the search can make it. */
	sharp: Uint8Array;
}

const first = 256;

export function newLabels(): Labels {
	return {
		count: 0,
		role: new Int32Array(first),
		parent: new Int32Array(first),
		moves: new Int32Array(first),
		cost: new Int32Array(first),
		bound: new Float64Array(first),
		sharp: new Uint8Array(first),
	};
}

/** Makes room for one more label and returns its number; the caller fills it in. */
export function addLabel(labels: Labels): number {
	const label = labels.count++;
	if (label === labels.role.length) {
		labels.role = twice(labels.role);
		labels.parent = twice(labels.parent);
		labels.moves = twice(labels.moves);
		labels.cost = twice(labels.cost);
		labels.bound = twice(labels.bound);
		labels.sharp = twice(labels.sharp);
	}
	return label;
}

function twice<T extends Int32Array | Float64Array | Uint8Array>(array: T): T {
	const grown = new (array.constructor as new (length: number) => T)(array.length * 2);
	grown.set(array);
	return grown;
}

/** The roles of a way in walking order. */
export function rolesOf({role, parent}: Labels, label: number): readonly number[] {
	const roles: number[] = [];
	for (let at = label; at >= 0; at = parent[at] ?? -1) {
		roles.push(role[at] ?? 0);
	}
	return roles.reverse();
}

/** Whether the way passes the role. */
export function passes({role, parent}: Labels, label: number, wanted: number): boolean {
	for (let at = label; at >= 0; at = parent[at] ?? -1) {
		if (role[at] === wanted) {
			return true;
		}
	}
	return false;
}

/** Compares two ways as lists of ids, role by role; below 0 when `a` comes first. A way comes before its continuations. */
export function compareIds({role, parent, moves}: Labels, rank: Int32Array, a: number, b: number): number {
	const length = (moves[a] ?? 0) - (moves[b] ?? 0);
	let atA = a;
	let atB = b;
	for (let more = length; more > 0; more--) {
		atA = parent[atA] ?? -1;
	}
	for (let more = length; more < 0; more++) {
		atB = parent[atB] ?? -1;
	}
	let order = 0;
	while (atA !== atB) {
		order = (rank[role[atA] ?? 0] ?? 0) - (rank[role[atB] ?? 0] ?? 0) || order;
		atA = parent[atA] ?? -1;
		atB = parent[atB] ?? -1;
	}
	return order === 0 ? length : order;
}
