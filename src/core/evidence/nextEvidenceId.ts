const highest = 999_999;

/** The id after the highest one that a heading has, be it in code or a comment; where that is the last, the first free one. */
export function nextEvidenceId(text: string): string {
	const used = new Set([...text.matchAll(/#[ \t]*E(\d{1,6})(?!\d)/gi)].map(([, digits]) => Number(digits)));
	let next = 1;
	for (const number of used) {
		next = Math.max(next, number + 1);
	}
	if (next > highest) {
		next = 1;
		while (used.has(next)) {
			next++;
		}
	}
	return `E${String(next)}`;
}
