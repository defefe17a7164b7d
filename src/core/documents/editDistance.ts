/** How many letters must be added, left out or exchanged to make one word of the other; `most` + 1 when it is more than that. */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) {
		return most + 1;
	}
	let before = Array.from({length: b.length + 1}, (_, at) => at);
	for (let row = 1; row <= a.length; row++) {
		const now = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1] ? 0 : 1;
			now.push(Math.min((before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (before[column - 1] ?? 0) + same));
		}
		before = now;
	}
	return Math.min(before[b.length] ?? 0, most + 1);
}
