import type {Journey} from './journey';
import type {Traveller} from './traveller';

/** Whether a way leads from a role to another round all the roles that the traveller has passed. */
export function arrivals({terrain, open, moves}: Journey): (traveller: Traveller, from: number, to: number) => boolean {
	const {waysStart, wayTo} = terrain;
	const seen = new Int32Array(terrain.roles.length);
	let round = 0;
	return ({passed}, from, to) => {
		round++;
		const stack = [from];
		for (let role = stack.pop(); role !== undefined; role = stack.pop()) {
			// The way that leads nearer is tried first, so that a free way is found after a few steps.
			let nearer = -1;
			for (let way = waysStart[role] ?? 0; way < (waysStart[role + 1] ?? 0); way++) {
				const next = wayTo[way] ?? 0;
				if (open[way] === 0 || passed[next] === 1 || seen[next] === round || (moves[next] ?? -1) < 0) {
					continue;
				}
				if (next === to) {
					return true;
				}
				seen[next] = round;
				if (nearer < 0 && (moves[next] ?? 0) < (moves[role] ?? 0)) {
					nearer = next;
				} else {
					stack.push(next);
				}
			}
			if (nearer >= 0) {
				stack.push(nearer);
			}
		}
		return false;
	};
}
