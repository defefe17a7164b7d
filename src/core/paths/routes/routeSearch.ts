import {fits} from './aim';
import type {Aim} from './aim';
import {arrivals} from './arrival';
import {dominance} from './dominance';
import {leastByGates} from './gates';
import type {Journey} from './journey';
import {labelHeap} from './labelHeap';
import {addLabel, compareIds, newLabels, rolesOf} from './labels';
import {remainingBy} from './remaining';
import {traveller} from './traveller';

/** A search that runs in portions, so that it can be given up between two of them. */
export interface RouteSearch {
	/** Looks at so many ways at most. True when the search has come to its end. */
	readonly advance: (steps: number) => boolean;
	/** What was found so far, in the final order. */
	readonly found: readonly FoundRoute[];
}

export interface FoundRoute {
	/** Role numbers in walking order. */
	readonly roles: readonly number[];
	/** Twice the middle, in quarters. */
	readonly cost: number;
}

/**
 * Best-first search over ways from the start. A way is a list of roles, and so it carries the levels that they gave. Its
 * bound is what it has cost and the least that must still come; since no bound is ever too high, routes are found in
 * their order. docs/routes.md says why nothing that counts is left out.
 */
export function routeSearch(journey: Journey, aim: Aim): RouteSearch {
	const {terrain, start, target, maxMoves} = journey;
	const labels = newLabels();
	const heap = labelHeap((a, b) => {
		const difference = (labels.bound[a] ?? 0) - (labels.bound[b] ?? 0);
		return difference < 0 || (difference === 0 && compareIds(labels, terrain.rank, a, b) < 0);
	});
	const person = traveller(journey, labels);
	const leftOut = dominance(journey, labels, aim);
	const byGates = leastByGates(journey);
	const arrives = arrivals(journey);
	const {via = -1, most = Infinity} = aim;
	const byVia = via < 0 ? journey : remainingBy(terrain, via, journey.open, journey, target);
	const found: FoundRoute[] = [];
	// Whole routes are compared by cost first and by moves second.
	const scale = 2 * terrain.roles.length;

	const put = (label: number, least: number, moves: number): void => {
		const bound = (labels.cost[label] ?? 0) + least;
		if (bound <= most && moves <= maxMoves) {
			labels.bound[label] = bound * scale + moves;
			heap.push(label);
		}
	};
	const begin = (): void => {
		if (start !== target && (byVia.moves[start] ?? -1) >= 0) {
			const label = addLabel(labels);
			labels.role[label] = start;
			labels.parent[label] = -1;
			put(label, byVia.charges[start] ?? 0, byVia.moves[start] ?? 0);
		}
	};
	const goOn = (label: number): void => {
		const role = labels.role[label] ?? 0;
		const made = (labels.moves[label] ?? 0) + 1;
		for (let way = terrain.waysStart[role] ?? 0; way < (terrain.waysStart[role + 1] ?? 0); way++) {
			const to = terrain.wayTo[way] ?? 0;
			const ahead = to === via || person.passed[via] === 1 ? journey : byVia;
			if (journey.open[way] === 0 || person.passed[to] === 1 || (ahead.moves[to] ?? -1) < 0) {
				continue;
			}
			const next = addLabel(labels);
			labels.role[next] = to;
			labels.parent[next] = label;
			labels.moves[next] = made;
			labels.cost[next] = (labels.cost[label] ?? 0) + (terrain.wayCharge[way] ?? 0) + person.priceOf(to);
			const least = (ahead.charges[to] ?? 0) + (to === target ? 0 : person.targetPriceAfter(to));
			put(next, least, made + (ahead.moves[to] ?? 0));
		}
	};
	const look = (label: number): void => {
		const role = labels.role[label] ?? 0;
		if (role === target) {
			if (fits(aim, labels, label)) {
				found.push({roles: rolesOf(labels, label), cost: labels.cost[label] ?? 0});
			}
			return;
		}
		person.goTo(label);
		const sharpened = labels.sharp[label] === 0 && sharpen(label, role);
		if (!sharpened && arrives(person, role, target) && viaIsFree(role) && !leftOut(person, label)) {
			goOn(label);
		}
	};
	/** Puts the label back with a better bound, if there is one. */
	const sharpen = (label: number, role: number): boolean => {
		labels.sharp[label] = 1;
		const moves = (labels.bound[label] ?? 0) % scale;
		const least = byGates(person, role);
		const better = ((labels.cost[label] ?? 0) + least) * scale + moves > (labels.bound[label] ?? 0);
		if (better && least < Infinity) {
			put(label, least, moves);
		}
		return better;
	};
	const viaIsFree = (role: number): boolean => via < 0 || person.passed[via] === 1 || arrives(person, role, via);

	begin();
	return {
		found,
		advance: (steps) => {
			for (let step = 0; step < steps; step++) {
				const label = found.length < aim.count ? heap.pop() : -1;
				if (label < 0) {
					return true;
				}
				look(label);
			}
			return false;
		},
	};
}
