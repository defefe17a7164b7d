import {Slot} from './slot';
import type {Cv, Part, TextRange} from './cv';

const counted = new Slot<number>();

/** How many words a reader of the printed CV sees; with a range, in the parts that begin in it. */
export function wordCount(cv: Cv, range?: TextRange): number {
	let words = 0;
	for (const {parts} of cv.sections) {
		for (const {part, from} of parts) {
			if (!range || (from >= range.from && from < range.to)) {
				words += wordsInPart(part);
			}
		}
	}
	return words;
}

function wordsInPart(part: Part): number {
	const known = counted.get(part);
	if (known !== undefined) {
		return known;
	}
	const words = part.leaves.reduce((sum, leaf) => sum + leaf.words.length, 0);
	counted.set(part, words);
	return words;
}
