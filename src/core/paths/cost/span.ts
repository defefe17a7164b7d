/** An interval, since unknown levels give a range; `low === high` when everything is known. */
export interface Span {
	readonly low: number;
	readonly high: number;
}

export function sumOf(spans: readonly Span[]): Span {
	return spans.reduce((sum, {low, high}) => ({low: sum.low + low, high: sum.high + high}), {low: 0, high: 0});
}

/** What a range is ranked by. */
export function middle({low, high}: Span): number {
	return (low + high) / 2;
}
