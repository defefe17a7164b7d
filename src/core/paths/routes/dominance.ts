import {aheadOf} from './ahead';
import type {Ahead} from './ahead';
import {tooAlike} from './aim';
import type {Aim} from './aim';
import type {Journey} from './journey';
import {compareIds, passes} from './labels';
import type {Labels} from './labels';
import {unknown} from './needPrice';
import {gain} from './traveller';
import type {Traveller} from './traveller';

/**
 * Tells whether a way can be left out. It can when `count` other ways to the same role are each at least as good in
 * every respect: cheaper or earlier in the order, with levels that are never dearer later on, past no role that this way
 * could still go to, and no more like the routes to stay apart from. Whatever this way goes on to, each of them could go
 * on to as well and come before it, so no route by it can be among the best `count`.
 */
export function dominance(
	journey: Journey,
	labels: Labels,
	aim: Aim,
): (traveller: Traveller, label: number) => boolean {
	const kept = new Map<number, number[]>();
	const lies = new Map<number, Ahead>();
	const levels = journey.levels.slice();

	return (traveller, label) => {
		const role = labels.role[label] ?? 0;
		const others = kept.get(role) ?? [];
		let better = 0;
		if (others.length >= aim.count) {
			const ahead = lies.get(role) ?? aheadOf(journey, role);
			lies.set(role, ahead);
			for (const other of others) {
				better += dominates(journey, labels, aim, ahead, levels, traveller, other, label) ? 1 : 0;
				if (better === aim.count) {
					return true;
				}
			}
		}
		kept.set(role, others);
		others.push(label);
		return false;
	};
}

function dominates(
	journey: Journey,
	labels: Labels,
	aim: Aim,
	ahead: Ahead,
	levels: Uint8Array,
	traveller: Traveller,
	other: number,
	label: number,
): boolean {
	if (!comesFirst(journey, labels, other, label) || !goesRound(labels, ahead, traveller, other)) {
		return false;
	}
	if (aim.via !== undefined && traveller.passed[aim.via] === 1 && !passes(labels, other, aim.via)) {
		return false;
	}
	if (aim.apartFrom?.some((set) => tooAlike(labels, other, set) > tooAlike(labels, label, set))) {
		return false;
	}
	return holdsAsMuch(journey, labels, ahead, levels, traveller, other, label);
}

/** In the order of routes, for any way on that both can take. */
function comesFirst({terrain, maxMoves}: Journey, labels: Labels, other: number, label: number): boolean {
	const moves = (labels.moves[other] ?? 0) - (labels.moves[label] ?? 0);
	if (moves > 0 && maxMoves < Infinity) {
		return false;
	}
	const cost = (labels.cost[other] ?? 0) - (labels.cost[label] ?? 0);
	return cost < 0 || (cost === 0 && (moves < 0 || (moves === 0 && compareIds(labels, terrain.rank, other, label) < 0)));
}

/** Whether every way on that is free for the traveller is free for the other as well. */
function goesRound({role, parent}: Labels, {roles}: Ahead, {passed}: Traveller, other: number): boolean {
	for (let at = other; at >= 0; at = parent[at] ?? -1) {
		if (passed[role[at] ?? 0] === 0 && roles[role[at] ?? 0] === 1) {
			return false;
		}
	}
	return true;
}

/** Whether the levels of the other are as good as the traveller's for every need ahead. `levels` is scratch space. */
function holdsAsMuch(
	journey: Journey,
	labels: Labels,
	{highest}: Ahead,
	levels: Uint8Array,
	traveller: Traveller,
	other: number,
	label: number,
): boolean {
	for (let at = other; (labels.parent[at] ?? -1) >= 0; at = labels.parent[at] ?? -1) {
		gain(journey, levels, labels.role[at] ?? 0);
	}
	// Only where the traveller gained something can the other hold less.
	let enough = true;
	const {needStart, needSkill} = journey.terrain;
	for (let at = label; enough && at >= 0; at = labels.parent[at] ?? -1) {
		const role = labels.role[at] ?? 0;
		for (let need = needStart[role] ?? 0; enough && need < (needStart[role + 1] ?? 0); need++) {
			const skill = needSkill[need] ?? 0;
			enough = asGood(levels[skill] ?? 0, traveller.levels[skill] ?? 0, highest[skill] ?? 0);
		}
	}
	for (let at = other; at >= 0; at = labels.parent[at] ?? -1) {
		const role = labels.role[at] ?? 0;
		for (let need = needStart[role] ?? 0; need < (needStart[role + 1] ?? 0); need++) {
			const skill = needSkill[need] ?? 0;
			levels[skill] = journey.levels[skill] ?? 0;
		}
	}
	return enough;
}

/** Whether a level is never dearer than another where no more than `highest` is needed. */
function asGood(level: number, than: number, highest: number): boolean {
	if (level === than || highest === 0) {
		return true;
	}
	if (level === unknown) {
		// At worst, an unknown level is none.
		return than === 0;
	}
	return level >= highest || (than !== unknown && level > than);
}
