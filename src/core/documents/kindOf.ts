import {maxFrontMatter} from './frontMatterBlock';
import {kindInLines} from './kind';
import type {DocumentKind} from './kind';

/** An open document as an editor knows it. Its lines come without their ends. */
export interface LinedDocument {
	readonly languageId: string;
	readonly lineCount: number;
	readonly lineAt: (line: number) => {readonly text: string};
}

/**
 * The kind of an open Markdown document; undefined for any other document. Reads no further than the front matter goes, so
 * that it is cheap enough for every keystroke.
 */
export function kindOf(document: LinedDocument): DocumentKind | undefined {
	return document.languageId === 'markdown' ? kindInLines(headOf(document)) : undefined;
}

function* headOf(document: LinedDocument): Generator<string> {
	for (let line = 0, length = 0; line < document.lineCount && length < maxFrontMatter; line++) {
		const {text} = document.lineAt(line);
		length += text.length + 1;
		yield text;
	}
}
