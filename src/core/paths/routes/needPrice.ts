import {costTable, growth} from '../cost/costTable';

/** A level that is not known; the others are 0 to 5. */
export const unknown = 6;
const states = 7;

/** Prices are twice the middle of a range, in quarters, so that they are whole numbers. */
export const unit = 8;

/** Needs by number: 0 for none, 1 to 5 for a useful skill of this level, 6 to 10 for a core skill of level 1 to 5. */
const needs = 11;
const coreOffset = 5;

export function needNumber(level: number, core: boolean): number {
	return core ? coreOffset + level : level;
}

export function levelOf(need: number): number {
	return need > coreOffset ? need - coreOffset : need;
}

/** The level that a role gives when it has this need, 0 for none. */
function levelGiven(need: number): number {
	return Math.max(0, need - coreOffset);
}

/** The level after having worked where there is this need. */
export function stateAfter(state: number, need: number): number {
	const level = levelGiven(need);
	return level > 0 && (state === unknown || state < level) ? level : state;
}

/** What a need costs with a level held, by `need * 7 + state`. */
export const needPrice: Int32Array = Int32Array.from({length: needs * states}, (_, at) => {
	const need = Math.floor(at / states);
	const state = at % states;
	const whole = growth[levelOf(need)] ?? 0;
	const middle = state === unknown ? whole / 2 : Math.max(0, whole - (growth[state] ?? 0));
	return middle * unit * costTable.need[need > coreOffset ? 'core' : 'useful'];
});

/**
 * The least that two needs one after the other cost in one skill, `first * 77 + second * 7 + state`, whatever else is
 * done before each: a skill may be gained elsewhere at the full price, which can pay when both roles want it.
 */
export const pairPrice: Int32Array = Int32Array.from({length: needs * needs * states}, (_, at) => {
	const first = Math.floor(at / (needs * states));
	const second = Math.floor(at / states) % needs;
	return leastFor(at % states, [first, second]);
});

/** A gain costs what a core need of that level costs. */
function leastFor(state: number, [next, ...rest]: readonly number[]): number {
	if (next === undefined) {
		return 0;
	}
	const gains = [0, 1, 2, 3, 4, 5].map((level) => (level === 0 ? 0 : needNumber(level, true)));
	const prices = gains.map((gain) => {
		const gained = stateAfter(state, gain);
		return priceOf(gain, state) + priceOf(next, gained) + leastFor(stateAfter(gained, next), rest);
	});
	return Math.min(...prices);
}

function priceOf(need: number, state: number): number {
	return needPrice[need * states + state] ?? 0;
}
