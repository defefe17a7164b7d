import type {Leaf, Part} from '../../model/cv';
import {isWritten, tellsWork} from './judgedBullets';

/** What is judged for its words alone: bullets and paragraphs about work, the profile (also one in the head of the CV), skills. */
export function proseLeaves(part: Part): readonly Leaf[] {
	const {section, leaves} = part;
	if (section === 'head') {
		return leaves.filter((leaf) => isWritten(leaf) && leaf.words.length >= 15);
	}
	return section === 'profile' || section === 'skills' || tellsWork(part) ? leaves.filter(isWritten) : [];
}

/** Every word has a capital, and the sentence gives it none: the name of a firm or a product. */
export function isName({text, words}: Leaf, first: number, next: number): boolean {
	for (let at = first; at < next; at++) {
		const letter = text.charAt(words[at]?.from ?? 0);
		if (letter === letter.toLowerCase()) {
			return false;
		}
	}
	const before = text.slice(0, words[first]?.from ?? 0).trimEnd();
	return before !== '' && !/[.:;!?–—-]$/.test(before) && (next - first > 1 || text.slice(before.length).trim() !== '');
}
