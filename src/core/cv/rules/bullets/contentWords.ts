import type {Leaf} from '../../model/cv';
import {functionWords} from './wordSets';

const known = new WeakMap<Leaf, ReadonlySet<string>>();

/** The words of a leaf that carry its meaning, without the plural. Read once per leaf. */
export function contentWords(leaf: Leaf): ReadonlySet<string> {
	const kept = known.get(leaf);
	if (kept) {
		return kept;
	}
	const words = new Set<string>();
	for (const {text} of leaf.words) {
		if (text.length > 2 && !functionWords.has(text)) {
			words.add(text.length > 4 && text.endsWith('s') && !text.endsWith('ss') ? text.slice(0, -1) : text);
		}
	}
	known.set(leaf, words);
	return words;
}
