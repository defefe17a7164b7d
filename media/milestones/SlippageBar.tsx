import type {VNode} from 'preact';

const half = 40;

/** From the date agreed first in the middle: to the right is later. The words beside it say how far. */
export function SlippageBar({share}: {readonly share: number}): VNode {
	const length = Math.max(Math.abs(share) * half, 2);
	const way = share < 0 ? 'earlier' : 'later';
	return (
		<svg class="slippage" viewBox={`0 0 ${String(half * 2)} 8`} aria-hidden="true">
			<rect class={way} x={share < 0 ? half - length : half} y="2" width={length} height="4" />
			<path class="agreed" d={`M${String(half)} 0v8`} />
		</svg>
	);
}
