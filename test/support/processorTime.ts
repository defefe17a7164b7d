/** What this process has used of the processor, in milliseconds: unlike the clock, it leaves out what others do. */
export function processorTime(): number {
	const {user, system} = process.cpuUsage();
	return (user + system) / 1000;
}

/** What a piece of work takes of it. */
export function processorTimeOf(work: () => unknown): number {
	const before = processorTime();
	work();
	return processorTime() - before;
}

/**
 * The least processor time that `work` takes, in milliseconds. A busy machine and V8's own threads only ever add to it,
 * so more is tried, five times at most, until it takes less than `enough`.
 */
export function leastTime(work: () => unknown, enough: number): number {
	let least = Infinity;
	for (let round = 0; round < 5 && least >= enough; round += 1) {
		least = Math.min(least, processorTimeOf(work));
	}
	return least;
}
