/**
 * One capital letter (or digit) for each of two or three titles, no two alike, where it can be the initial of a word that
 * sets the title apart: "PMO Co-ordinator", "PMO Analyst" and "PMO Manager" give C, A and M.
 */
export function distinctLetters(titles: readonly string[]): readonly string[] {
	const words = titles.map(wordsOf);
	const shared = (word: string): boolean => words.every((others) => others.includes(word));
	return cheapest(words.map((own) => choices(own, shared)))?.letters ?? [];
}

/** Letters for one title, the most telling first. Enough of them that three titles never run out. */
function choices(words: readonly string[], shared: (word: string) => boolean): readonly string[] {
	const telling = words.filter((word) => !shared(word) && startsWithCapital(word)).reverse();
	const rest = Array.from([...telling, ...words].join(''));
	const letters = [...telling.map(firstOf), ...rest].map(capital);
	return [...new Set([...letters, '1', '2', '3'])].slice(0, 12);
}

function wordsOf(title: string): readonly string[] {
	return title
		.slice(0, 240)
		.split(/\s+/)
		.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
		.filter((word) => word !== '');
}

function startsWithCapital(word: string): boolean {
	const first = firstOf(word);
	return first !== first.toLowerCase();
}

function capital(letter: string): string {
	// Some letters become two: the capital of a German sharp s is SS.
	return firstOf(letter.toUpperCase());
}

function firstOf(text: string): string {
	const [first = ''] = text;
	return first;
}

interface Choice {
	readonly letters: readonly string[];
	readonly cost: number;
}

/** One of each list, all different, with the smallest sum of places; the first such in order. */
function cheapest(lists: readonly (readonly string[])[], taken: readonly string[] = []): Choice | undefined {
	const [own, ...others] = lists;
	if (!own) {
		return {letters: [], cost: 0};
	}
	let best: Choice | undefined;
	for (const [place, letter] of own.entries()) {
		const rest = taken.includes(letter) ? undefined : cheapest(others, [...taken, letter]);
		if (rest && (!best || place + rest.cost < best.cost)) {
			best = {letters: [letter, ...rest.letters], cost: place + rest.cost};
		}
	}
	return best;
}
