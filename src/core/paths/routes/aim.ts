import type {Labels} from './labels';

/** What a search looks for. */
export interface Aim {
	/** How many routes. */
	readonly count: number;
	/** No route may cost more, as twice the middle in quarters. */
	readonly most?: number;
	/** A role that every route must pass. */
	readonly via?: number;
	/** Sets of roles, 1 for each: of no set may a route's intermediate roles hold more than half of their number. */
	readonly apartFrom?: readonly Uint8Array[];
	/** Whether the direct move will not do. */
	readonly indirect?: boolean;
}

/** Whether a whole route is one that the search looks for. */
export function fits(aim: Aim, labels: Labels, label: number): boolean {
	const last = labels.parent[label] ?? -1;
	return !(aim.indirect && last === 0) && !aim.apartFrom?.some((set) => tooAlike(labels, last, set) > 0);
}

/** Twice the roles of a set on the way, less the roles on the way: how much the way has in common with it, beyond half. */
export function tooAlike({role, parent}: Labels, label: number, set: Uint8Array): number {
	let excess = 0;
	// The start is not between anything.
	for (let at = label; (parent[at] ?? -1) >= 0; at = parent[at] ?? -1) {
		excess += 2 * (set[role[at] ?? 0] ?? 0) - 1;
	}
	return excess;
}
