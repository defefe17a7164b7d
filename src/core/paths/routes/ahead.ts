import type {Journey} from './journey';
import {levelOf} from './needPrice';

/** What may still come after a role. */
export interface Ahead {
	/** 1 for every role that can be reached on the way to the target. */
	readonly roles: Uint8Array;
	/** The highest level that any of them needs, by skill. */
	readonly highest: Uint8Array;
}

export function aheadOf({terrain, target, open, moves}: Journey, role: number): Ahead {
	const {waysStart, wayTo, needStart, needSkill, needs} = terrain;
	const roles = new Uint8Array(terrain.roles.length);
	const highest = new Uint8Array(terrain.skillAt.size);
	const reached = [role];
	// A list grows while it is walked: this is a breadth-first search.
	for (const from of reached) {
		for (let way = waysStart[from] ?? 0; from !== target && way < (waysStart[from + 1] ?? 0); way++) {
			const to = wayTo[way] ?? 0;
			if (open[way] === 1 && roles[to] === 0 && (moves[to] ?? -1) >= 0) {
				roles[to] = 1;
				reached.push(to);
				for (let need = needStart[to] ?? 0; need < (needStart[to + 1] ?? 0); need++) {
					const skill = needSkill[need] ?? 0;
					highest[skill] = Math.max(highest[skill] ?? 0, levelOf(needs[need] ?? 0));
				}
			}
		}
	}
	return {roles, highest};
}
