import type {Lexicon} from '../../lexicon/lexicon';
import type {Leaf, Part} from '../../model/cv';
import {contentWords} from './contentWords';
import {judgedBullets} from './judgedBullets';

/** Bullets with fewer words that carry meaning cannot be told apart by them. */
const leastWords = 5;

export interface ComparedBullet {
	readonly leaf: Leaf;
	/** Those that carry its meaning. */
	readonly words: readonly string[];
}

/** The bullets of a part that say enough to be compared with others. */
export function comparedBullets(part: Part, lexicon: Lexicon): readonly ComparedBullet[] {
	return judgedBullets(part, lexicon)
		.map(({leaf}) => ({leaf, words: contentWords(leaf)}))
		.filter(({words}) => words.length >= leastWords);
}
