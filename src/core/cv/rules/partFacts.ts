import {wordUse} from '../lexicon/wordUses';
import {Slot} from '../model/slot';
import type {Leaf, Part} from '../model/cv';

/** What the rules on the whole CV need to know of a part; counted once per part. */
export interface PartFacts {
	readonly words: number;
	/** Those among the words that hardly any English sentence is without: the, of, and. */
	readonly english: number;
	readonly bullets: number;
	/** Holds a prompt that is still to be filled in. */
	readonly prompt: boolean;
	/** Printed lines, by estimate. */
	readonly lines: number;
}

/** Characters that fit on a line of A4 or Letter in a font of 10 to 11 points. */
const lineLength = 96;

const kept = new Slot<PartFacts>();

export function partFacts(part: Part): PartFacts {
	const known = kept.get(part);
	if (known) {
		return known;
	}
	const facts = counted(part.leaves);
	kept.set(part, facts);
	return facts;
}

function counted(leaves: readonly Leaf[]): PartFacts {
	let words = 0;
	let english = 0;
	let bullets = 0;
	let lines = 0;
	let prompt = false;
	for (const leaf of leaves) {
		let length = 0;
		for (const word of leaf.words) {
			length += word.to - word.from + 1;
			english += (word.known.uses & wordUse.english) === 0 ? 0 : 1;
		}
		words += leaf.words.length;
		bullets += leaf.kind === 'bullet' ? 1 : 0;
		prompt ||= leaf.prompt;
		lines += printedLines(leaf, length);
	}
	return {words, english, bullets, prompt, lines};
}

/** A heading takes the space of two lines; a paragraph has half a line of space below it, a cell shares its line. */
function printedLines(leaf: Leaf, length: number): number {
	if (length === 0) {
		return 0;
	}
	if (leaf.kind === 'cell') {
		return length / lineLength;
	}
	const lines = Math.ceil(length / lineLength);
	return leaf.kind === 'heading' ? lines + 1 : leaf.kind === 'text' ? lines + 0.5 : lines;
}
