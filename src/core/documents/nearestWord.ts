import {editDistance} from './editDistance';

const mostLetters = 3;

/** The word among these that was probably meant: at most three letters differ, and no more than half of what was written. */
export function nearestWord(written: string, among: readonly string[]): string | undefined {
	const word = written.slice(0, 100).toLowerCase();
	const ranked = among.map((each) => ({each, distance: editDistance(word, each, mostLetters)}));
	const [best] = ranked.sort((a, b) => a.distance - b.distance);
	return best && best.distance <= Math.min(mostLetters, word.length / 2) ? best.each : undefined;
}
