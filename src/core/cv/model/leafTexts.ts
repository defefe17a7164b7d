import type {Lexicon} from '../lexicon/lexicon';
import {usesOf} from '../lexicon/wordUses';
import type {Leaf, LeafKind, Part} from './cv';
import {ownText} from './ownText';
import {Slots} from './slot';
import {visibleText} from './visibleText';
import {withoutTags} from './withoutTags';
import {wordsOf} from './words';

/** What the text of a leaf says, wherever the leaf stands. */
export type LeafText = Pick<Leaf, 'text' | 'words' | 'uses' | 'prompt' | 'slots'>;

/**
 * Reads the texts of leaves. A text that stood word for word in the part before an edit is taken from there, with all that
 * was worked out from it, so that an edit costs what it touches and not the whole part.
 */
export class LeafTexts {
	readonly #lexicon: Lexicon;
	readonly #before: ReadonlyMap<string, Leaf> | undefined;

	constructor(lexicon: Lexicon, before?: Part) {
		this.#lexicon = lexicon;
		this.#before = before && new Map(before.leaves.map((leaf) => [before.raw.slice(leaf.from, leaf.to), leaf]));
	}

	/** `source`: as written; `unmarked`: the same with the marks of quotes and headings blanked. */
	read(kind: LeafKind, source: string, unmarked: string): LeafText {
		const same = isAlone(kind, source) ? this.#before?.get(source) : undefined;
		if (same?.kind === kind) {
			return same;
		}
		// What is taken over from edit to edit must not hold on to the part that it was cut out of.
		const text = this.#before ? ownText(unmarked) : unmarked;
		const visible = kind === 'html' ? {text: withoutTags(text), prompt: false} : visibleText(text);
		const words = wordsOf(visible.text, this.#lexicon.know);
		return {text: visible.text, words, uses: usesOf(words), prompt: visible.prompt, slots: new Slots()};
	}
}

/** No mark of a quote or heading can stand inside, so that the text says the same wherever it stands. */
function isAlone(kind: LeafKind, source: string): boolean {
	const marks = kind === 'heading' ? /[\n\r#]/ : /[\n\r]/;
	return kind !== 'html' && !marks.test(source);
}
