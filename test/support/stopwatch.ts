/** The time since `began` (a `performance.now()`), as in `12.3 s`. */
export function secondsSince(began: number): string {
	return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
