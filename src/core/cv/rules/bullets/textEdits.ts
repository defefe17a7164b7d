import type {TextEdit} from '../../check/rule';
import type {Leaf, Part, TextRange} from '../../model/cv';

/** A range of a leaf as a range of its part. */
export function inPart(leaf: Leaf, {from, to}: TextRange): TextRange {
	return {from: leaf.from + from, to: leaf.from + to};
}

/** Replaces a range of a leaf; undefined where markup stands in it that would be torn apart. */
export function replaced(part: Part, leaf: Leaf, range: TextRange, text: string): TextEdit | undefined {
	const {from, to} = inPart(leaf, range);
	return part.raw.slice(from, to) === leaf.text.slice(range.from, range.to) ? {from, to, text} : undefined;
}

/** The word with a capital where the one it takes the place of has one. */
export function inCaseOf(word: string, {text}: Leaf, at: number): string {
	const first = text.charAt(at);
	return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

export function applied(part: Part, leaf: Leaf, edits: readonly TextEdit[]): string {
	let text = part.raw.slice(leaf.from, leaf.to);
	for (const edit of [...edits].sort((a, b) => b.from - a.from)) {
		text = text.slice(0, edit.from - leaf.from) + edit.text + text.slice(edit.to - leaf.from);
	}
	return text;
}
