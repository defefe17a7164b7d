import {bandLimits} from './bandLimits';
import {middle} from './span';
import type {Span} from './span';

/** How far a move is, in a word. */
export type CostBand = 'near' | 'stretch' | 'far';

export function bandOf(cost: Span): CostBand {
	const value = middle(cost);
	return value <= bandLimits.near ? 'near' : value <= bandLimits.stretch ? 'stretch' : 'far';
}
