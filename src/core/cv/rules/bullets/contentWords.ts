import type {Leaf} from '../../model/cv';

/** In longer texts a set finds repeated words sooner than a search does. */
const few = 50;

/** The words of a leaf that carry its meaning, without the plural, each once. */
export function contentWords({words}: Leaf): readonly string[] {
	if (words.length > few) {
		return [...new Set(words.map(({known}) => known.stem).filter((stem) => stem !== ''))];
	}
	const stems: string[] = [];
	for (const {known} of words) {
		if (known.stem !== '' && !stems.includes(known.stem)) {
			stems.push(known.stem);
		}
	}
	return stems;
}
