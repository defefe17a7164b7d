import {processorTimeOf} from '../support/processorTime';
import {median} from './median';

const rounds = 9;

/** What a piece of work takes: milliseconds of the processor, the median of warm rounds. */
export function often(work: () => unknown): number {
	for (let warm = 0; warm < 3; warm++) work();
	return median(Array.from({length: rounds}, () => timed(work)));
}

/** The same of one round, after the garbage is gone. */
export function timed(work: () => unknown): number {
	globalThis.gc?.();
	return processorTimeOf(work);
}

/** Bytes of the heap that are in use. */
export function heap(): number {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed;
}
