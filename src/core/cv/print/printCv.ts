import {GFM, parser} from '@lezer/markdown';
import {findFrontMatter} from '../../documents/frontMatterBlock';
import type {Cv} from '../model/cv';
import {entryHeads} from './entryHeads';
import {LineIndex} from '../../documents/lineIndex';
import {linkReferences} from './links';
import {nameAndContact} from './nameAndContact';
import {placeHeads} from './placeHeads';
import {plainBlocks} from './plainBlocks';
import type {Block, PrintedCv} from './printedCv';
import {BlockReader} from './readBlocks';
import {countWords} from './words';

const markdown = parser.configure(GFM);

/** The longest document that is printed whole, in UTF-16 code units. */
export const longestPrint = 500_000;

/**
 * A document as it goes to print. Every word that a reader of the Markdown would see is in it once, in order. `cv` is the
 * same text as the reader of CVs understood it; without it, the heads of entries are printed as any other text. Never throws.
 */
export function printCv(text: string, cv?: Cv): PrintedCv {
	const cut = text.length > longestPrint;
	const source = cut ? text.slice(0, longestPrint) : text;
	const blocks = blocksOf(source, cv);
	return {blocks, words: countWords(blocks), cut};
}

function blocksOf(text: string, cv: Cv | undefined): readonly Block[] {
	const matter = findFrontMatter(text);
	const bodyStart = matter.ok ? matter.value.bodyStart : text.startsWith('\uFEFF') ? 1 : 0;
	const index = new LineIndex(text);
	try {
		// Blanked rather than cut off, so that offsets count from the start of the document.
		const body = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart);
		const tree = markdown.parse(body);
		const reader = new BlockReader({text: body, references: linkReferences(body, tree)}, index);
		const blocks = nameAndContact(reader.blocksIn(tree.topNode));
		return cv ? placeHeads(text, index, blocks, entryHeads(cv)) : blocks;
	} catch {
		// Marks nested so deep that the parser gives up: text without markup is better than none.
		return plainBlocks(text, bodyStart, index);
	}
}
