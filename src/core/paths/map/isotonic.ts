/** The rising values that come nearest to those wanted, by weighted least squares: pools of neighbours that would fall. */
export function isotonic(wanted: readonly {readonly value: number; readonly weight: number}[]): readonly number[] {
	const pools: {value: number; weight: number; length: number}[] = [];
	for (const {value, weight} of wanted) {
		let pool = {value, weight, length: 1};
		for (let last = pools.at(-1); last && last.value > pool.value; last = pools.at(-1)) {
			const sum = last.weight + pool.weight;
			pool = {
				value: (last.value * last.weight + pool.value * pool.weight) / sum,
				weight: sum,
				length: last.length + pool.length,
			};
			pools.pop();
		}
		pools.push(pool);
	}
	return pools.flatMap(({value, length}) => Array.from({length}, () => value));
}
