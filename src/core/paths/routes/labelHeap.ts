/** A binary heap of labels, the smallest first. */
export interface LabelHeap {
	readonly size: () => number;
	readonly push: (label: number) => void;
	/** The smallest label, which leaves the heap; -1 when it is empty. */
	readonly pop: () => number;
}

export function labelHeap(before: (a: number, b: number) => boolean): LabelHeap {
	const heap: number[] = [];
	return {
		size: () => heap.length,
		push: (label) => {
			let at = heap.length;
			while (at > 0) {
				const above = (at - 1) >> 1;
				const other = heap[above] ?? 0;
				if (!before(label, other)) {
					break;
				}
				heap[at] = other;
				at = above;
			}
			heap[at] = label;
		},
		pop: () => {
			const top = heap[0] ?? -1;
			const last = heap.pop() ?? -1;
			if (heap.length > 0) {
				sink(heap, last, before);
			}
			return top;
		},
	};
}

function sink(heap: number[], label: number, before: (a: number, b: number) => boolean): void {
	let at = 0;
	for (;;) {
		let below = 2 * at + 1;
		if (below >= heap.length) {
			break;
		}
		if (below + 1 < heap.length && before(heap[below + 1] ?? 0, heap[below] ?? 0)) {
			below++;
		}
		const other = heap[below] ?? 0;
		if (!before(other, label)) {
			break;
		}
		heap[at] = other;
		at = below;
	}
	heap[at] = label;
}
