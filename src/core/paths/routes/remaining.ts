import {labelHeap} from './labelHeap';
import type {Terrain} from './terrain';

/** For every role, the least that is still to come on the way to the target, whatever is held; -1 where no way leads there. */
export interface Remaining {
	/** The charges that do not depend on skills. */
	readonly charges: Int32Array;
	readonly moves: Int32Array;
}

/** Backwards from the target over the open ways. Nothing leads on from the target itself. */
export function remaining(terrain: Terrain, target: number, open: Uint8Array): Remaining {
	const back = waysBack(terrain, open);
	return {charges: fewestCharges(terrain, target, back), moves: fewestMoves(terrain, target, back)};
}

/** The same for those who have to pass a role first, and have not yet. */
export function remainingBy(terrain: Terrain, via: number, open: Uint8Array, on: Remaining, target: number): Remaining {
	const there = remaining(terrain, via, open);
	const sum = (first: Int32Array, second: Int32Array): Int32Array =>
		first.map((value, role) =>
			value < 0 || (second[via] ?? -1) < 0 || role === target ? -1 : value + (second[via] ?? 0),
		);
	return {charges: sum(there.charges, on.charges), moves: sum(there.moves, on.moves)};
}

interface WaysBack {
	readonly start: Int32Array;
	readonly way: Int32Array;
	readonly from: Int32Array;
}

function waysBack({roles, waysStart, wayTo}: Terrain, open: Uint8Array): WaysBack {
	const start = new Int32Array(roles.length + 1);
	wayTo.forEach((to, way) => (start[to + 1] = (start[to + 1] ?? 0) + (open[way] ?? 0)));
	for (let role = 0; role < roles.length; role++) {
		start[role + 1] = (start[role + 1] ?? 0) + (start[role] ?? 0);
	}
	const next = start.slice();
	const way = new Int32Array(start[roles.length] ?? 0);
	const from = new Int32Array(way.length);
	for (let role = 0; role < roles.length; role++) {
		for (let each = waysStart[role] ?? 0; each < (waysStart[role + 1] ?? 0); each++) {
			if (open[each] === 1) {
				const to = wayTo[each] ?? 0;
				const place = next[to] ?? 0;
				next[to] = place + 1;
				way[place] = each;
				from[place] = role;
			}
		}
	}
	return {start, way, from};
}

function fewestMoves({roles}: Terrain, target: number, {start, from}: WaysBack): Int32Array {
	const moves = new Int32Array(roles.length).fill(-1);
	moves[target] = 0;
	const reached = [target];
	// A list grows while it is walked: this is a breadth-first search.
	for (const role of reached) {
		for (let place = start[role] ?? 0; place < (start[role + 1] ?? 0); place++) {
			const before = from[place] ?? 0;
			if (moves[before] === -1) {
				moves[before] = (moves[role] ?? 0) + 1;
				reached.push(before);
			}
		}
	}
	return moves;
}

function fewestCharges({roles, wayCharge}: Terrain, target: number, {start, way, from}: WaysBack): Int32Array {
	const charges = new Int32Array(roles.length).fill(-1);
	// Each entry of the heap is a role reached by one way, with what that comes to.
	const entryRole = [target];
	const entryCharge = [0];
	const heap = labelHeap((a, b) => (entryCharge[a] ?? 0) < (entryCharge[b] ?? 0));
	for (let entry = 0; entry >= 0; entry = heap.pop()) {
		const role = entryRole[entry] ?? 0;
		if (charges[role] !== -1) {
			continue;
		}
		const charge = entryCharge[entry] ?? 0;
		charges[role] = charge;
		for (let place = start[role] ?? 0; place < (start[role + 1] ?? 0); place++) {
			const before = from[place] ?? 0;
			if (charges[before] === -1) {
				entryRole.push(before);
				entryCharge.push(charge + (wayCharge[way[place] ?? 0] ?? 0));
				heap.push(entryRole.length - 1);
			}
		}
	}
	return charges;
}
