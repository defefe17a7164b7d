import type {Journey} from './journey';
import {pairPrice} from './needPrice';
import type {Terrain} from './terrain';
import type {Traveller} from './traveller';

/** A role from which a move leads into the target. */
interface Gate {
	readonly role: number;
	readonly charge: number;
	/** The skills that the gate or the target needs, and the place of both needs in `pairPrice`. */
	readonly skills: Int32Array;
	readonly pairs: Int32Array;
}

/**
 * The least that is still to pay from where the traveller stands, in a role with `ahead` charges to come: every route
 * ends by one of the gates, so what the gate asks for has to be paid as well. Infinite when all of them were passed.
 */
export function leastByGates(journey: Journey): (traveller: Traveller, role: number) => number {
	const gates = gatesOf(journey);
	return (traveller, role) => {
		const ahead = journey.charges[role] ?? 0;
		let least = Infinity;
		for (const gate of gates) {
			if (gate.role === role) {
				least = Math.min(least, gate.charge + traveller.priceOf(journey.target));
			} else if (traveller.passed[gate.role] === 0) {
				least = Math.min(least, Math.max(ahead, gate.charge) + pairsPrice(gate, traveller));
			}
		}
		return least;
	};
}

function pairsPrice({skills, pairs}: Gate, {levels}: Traveller): number {
	let price = 0;
	for (let each = 0; each < skills.length; each++) {
		price += pairPrice[(pairs[each] ?? 0) + (levels[skills[each] ?? 0] ?? 0)] ?? 0;
	}
	return price;
}

function gatesOf(journey: Journey): readonly Gate[] {
	const {terrain, target, open} = journey;
	const gates: Gate[] = [];
	for (let role = 0; role < terrain.roles.length; role++) {
		for (let way = terrain.waysStart[role] ?? 0; way < (terrain.waysStart[role + 1] ?? 0); way++) {
			if (terrain.wayTo[way] === target && open[way] === 1 && role !== target) {
				gates.push({role, charge: terrain.wayCharge[way] ?? 0, ...needPairs(journey, role)});
			}
		}
	}
	return gates;
}

function needPairs({terrain, target}: Journey, gate: number): Pick<Gate, 'skills' | 'pairs'> {
	const first = needsOf(terrain, gate);
	const second = needsOf(terrain, target);
	const skills = [...new Set([...first.keys(), ...second.keys()])];
	return {
		skills: Int32Array.from(skills),
		pairs: Int32Array.from(skills, (skill) => (first.get(skill) ?? 0) * 77 + (second.get(skill) ?? 0) * 7),
	};
}

function needsOf({needStart, needSkill, needs}: Terrain, role: number): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	for (let need = needStart[role] ?? 0; need < (needStart[role + 1] ?? 0); need++) {
		found.set(needSkill[need] ?? 0, needs[need] ?? 0);
	}
	return found;
}
