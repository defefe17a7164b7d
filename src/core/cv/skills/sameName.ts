const vendors = new Set(['ms', 'microsoft', 'oracle', 'google', 'atlassian', 'deltek', 'asta', 'certified', 'leading']);

/** Whether one name is the other with more or fewer words: Primavera P6 and Primavera, MS Project and Microsoft Project. */
export function sameName(one: string, other: string): boolean {
	if (one === other) {
		return true;
	}
	const words = keyWords(one);
	const others = keyWords(other);
	const [few, many] = words.size <= others.size ? [words, others] : [others, words];
	return few.size > 0 && [...few].every((word) => many.has(word));
}

function keyWords(name: string): ReadonlySet<string> {
	return new Set(
		name
			.toLowerCase()
			.split(/[\s-]+/)
			.filter((word) => !vendors.has(word)),
	);
}
