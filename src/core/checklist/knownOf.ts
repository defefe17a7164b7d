import {best, worst} from './range';
import type {Span} from './checklist';
import {reaches} from './tolerance';

/**
 * The mean of what is answered, -2 to +2, read off a range: open answers stretch it evenly to both sides, so that its
 * width says how much is open. Undefined where everything is.
 */
export function knownOf({low, high}: Span): number | undefined {
	const open = (high - low) / (best - worst);
	return reaches(open, 1) ? undefined : (low + high) / 2 / (1 - open);
}
