import type {Thresholds} from './checklist';
import {best, scoreRange, worst} from './range';
import {isBeyond, reaches} from './tolerance';
import {answersMissing} from './verdict';
import {answeredItems, byShare, totalWeight} from './weights';
import type {WeighedFactor, WeighedItem} from './weights';

/** Unknown items picked for an answer. */
interface Pick {
	readonly items: readonly WeighedItem[];
	readonly weight: number;
	/** Sum of the shares: how far answers can pull one end of the range, per step. */
	readonly pull: number;
}

/**
 * A smallest set of unknown items for which some steps of their scales would settle the verdict while all others stay
 * unknown; empty where none would. Heaviest first, then in document order. Of several such sets it is the one with
 * the greatest pull, then the one that comes first in the document.
 *
 * The set is exactly minimal, for three reasons. Whether enough is answered does not depend on the values, and the ends
 * of the range rise with every signed value: if any answers settle the verdict, all at their best or all at their worst
 * do. Within a factor, coverage and pull both grow with the weight of an item, so that from each factor only the k
 * heaviest unknowns need be tried, for every k that the factor allows. Over the factors nothing but the number of items,
 * their weight and their pull matters, so that of the picks with the same number and weight only the best is kept.
 */
export function settlingItems(factors: readonly WeighedFactor[], thresholds: Thresholds): readonly string[] {
	let picks: readonly Pick[] = [{items: [], weight: 0, pull: 0}];
	for (const factor of factors) {
		picks = extend(picks, picksWithin(factor, thresholds));
	}
	const settles = settlingTest(factors, thresholds);
	const settling = picks.filter(settles).sort(compare)[0];
	return settling ? [...settling.items].sort(byShare).map((entry) => entry.item.id) : [];
}

function picksWithin(factor: WeighedFactor, thresholds: Thresholds): readonly Pick[] {
	const unknown = factor.items.filter((entry) => entry.value === undefined).sort(byShare);
	const picks: Pick[] = [];
	for (let count = answersMissing(factor, thresholds); count <= unknown.length; count++) {
		const items = unknown.slice(0, count);
		picks.push({items, weight: totalWeight(items), pull: items.reduce((sum, entry) => sum + entry.share, 0)});
	}
	return picks;
}

function extend(picks: readonly Pick[], options: readonly Pick[]): readonly Pick[] {
	const kept = new Map<string, Pick>();
	for (const pick of picks) {
		for (const option of options) {
			const joined: Pick = {
				items: [...pick.items, ...option.items].sort((a, b) => a.position - b.position),
				weight: pick.weight + option.weight,
				pull: pick.pull + option.pull,
			};
			const key = `${joined.items.length} ${joined.weight}`;
			const rival = kept.get(key);
			if (!rival || compare(joined, rival) < 0) {
				kept.set(key, joined);
			}
		}
	}
	return [...kept.values()];
}

function settlingTest(factors: readonly WeighedFactor[], {coverage, side}: Thresholds): (pick: Pick) => boolean {
	const items = factors.flatMap((factor) => factor.items);
	const weightMissing = coverage * totalWeight(items) - totalWeight(answeredItems(items));
	const {low, high} = scoreRange(factors);
	return ({weight, pull}) => {
		const gain = pull * (best - worst);
		return reaches(weight, weightMissing) && (isBeyond(low + gain, side) || isBeyond(gain - high, side));
	};
}

/** Fewer items first, then the greater pull, then the set that holds the first item in which two of a size differ. */
function compare(a: Pick, b: Pick): number {
	if (a.items.length !== b.items.length) {
		return a.items.length - b.items.length;
	}
	if (isBeyond(a.pull, b.pull) || isBeyond(b.pull, a.pull)) {
		return b.pull - a.pull;
	}
	const differs = a.items.findIndex((entry, index) => entry !== b.items[index]);
	return (a.items[differs]?.position ?? 0) - (b.items[differs]?.position ?? 0);
}
