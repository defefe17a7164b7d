import type {Journey} from './journey';
import type {Labels} from './labels';
import {needPrice, stateAfter} from './needPrice';

/** Somebody who stands at the end of one way: the levels that it gave, and the roles that it passed. */
export interface Traveller {
	/** Level of every skill; see `unknown`. */
	readonly levels: Uint8Array;
	/** 1 for every role on the way. */
	readonly passed: Uint8Array;
	/** Goes to the end of another way. */
	readonly goTo: (label: number) => void;
	/** What the needs of a role cost here. */
	readonly priceOf: (role: number) => number;
	/** What the needs of the target cost after having worked in a role that is entered from here. */
	readonly targetPriceAfter: (role: number) => number;
}

export function traveller(journey: Journey, labels: Labels): Traveller {
	const {terrain, start, target} = journey;
	const {needStart, needSkill, needs} = terrain;
	const levels = journey.levels.slice();
	const passed = new Uint8Array(terrain.roles.length);
	let standsAt = -1;

	const leave = (): void => {
		for (let at = standsAt; at >= 0; at = labels.parent[at] ?? -1) {
			const role = labels.role[at] ?? 0;
			passed[role] = 0;
			for (let need = needStart[role] ?? 0; need < (needStart[role + 1] ?? 0); need++) {
				const skill = needSkill[need] ?? 0;
				levels[skill] = journey.levels[skill] ?? 0;
			}
		}
	};
	const goTo = (label: number): void => {
		leave();
		standsAt = label;
		for (let at = label; at >= 0; at = labels.parent[at] ?? -1) {
			const role = labels.role[at] ?? 0;
			passed[role] = 1;
			if (role !== start) {
				gain(journey, levels, role);
			}
		}
	};
	const priceOf = (role: number): number => {
		let price = 0;
		for (let need = needStart[role] ?? 0; need < (needStart[role + 1] ?? 0); need++) {
			price += needPrice[(needs[need] ?? 0) * 7 + (levels[needSkill[need] ?? 0] ?? 0)] ?? 0;
		}
		return price;
	};
	const given = givenForTarget(journey);
	const targetPriceAfter = (role: number): number => {
		const first = needStart[target] ?? 0;
		const gives = given(role);
		let price = 0;
		for (let each = 0; each < gives.length; each++) {
			const state = stateAfter(levels[needSkill[first + each] ?? 0] ?? 0, gives[each] ?? 0);
			price += needPrice[(needs[first + each] ?? 0) * 7 + state] ?? 0;
		}
		return price;
	};
	return {levels, passed, goTo, priceOf, targetPriceAfter};
}

/** Raises levels to what the role gives. */
export function gain({terrain}: Journey, levels: Uint8Array, role: number): void {
	const {needStart, needSkill, needs} = terrain;
	for (let need = needStart[role] ?? 0; need < (needStart[role + 1] ?? 0); need++) {
		const skill = needSkill[need] ?? 0;
		levels[skill] = stateAfter(levels[skill] ?? 0, needs[need] ?? 0);
	}
}

/** For each need of the target in its order, the need of another role in the same skill, 0 for none. */
function givenForTarget({terrain, target}: Journey): (role: number) => Uint8Array {
	const {needStart, needSkill, needs} = terrain;
	const wanted = needSkill.subarray(needStart[target], needStart[target + 1]);
	const known = new Map<number, Uint8Array>();
	return (role) => {
		let gives = known.get(role);
		if (!gives) {
			gives = new Uint8Array(wanted.length);
			for (let need = needStart[role] ?? 0; need < (needStart[role + 1] ?? 0); need++) {
				const skill = needSkill[need] ?? 0;
				// A pack may name a skill twice in one role; the larger need gives the level.
				for (let each = wanted.indexOf(skill); each >= 0; each = wanted.indexOf(skill, each + 1)) {
					gives[each] = Math.max(gives[each] ?? 0, needs[need] ?? 0);
				}
			}
			known.set(role, gives);
		}
		return gives;
	};
}
