/**
 * Whether a pattern for one name matches it whole: `*` stands for any characters, `?` for one, all else for itself.
 * Only the last `*` is ever tried again, so that the work is at most the product of both lengths.
 */
export function segmentMatches(pattern: string, name: string): boolean {
	let at = 0;
	let place = 0;
	let star: {readonly place: number; at: number} | undefined;
	while (at < name.length) {
		if (pattern[place] === '*') {
			star = {place, at};
			place++;
		} else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === name[at])) {
			place++;
			at++;
		} else if (star) {
			star.at++;
			at = star.at;
			place = star.place + 1;
		} else {
			return false;
		}
	}
	while (pattern[place] === '*') {
		place++;
	}
	return place === pattern.length;
}
