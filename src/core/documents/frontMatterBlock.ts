import {fail, ok} from '../result';
import type {Result} from '../result';

/** Front matter may be this long, in UTF-16 code units. More than a hundred times what a document here needs. */
export const maxFrontMatter = 65_536;

/** Offsets of the front matter in a document, in UTF-16 code units. */
export interface FrontMatterBlock {
	/** First character after the opening `---` line. */
	readonly start: number;
	/** First character of the closing `---` line. */
	readonly end: number;
	/** First character after the closing `---` line. */
	readonly bodyStart: number;
	/** The line ending of the opening line. */
	readonly eol: '\n' | '\r\n';
}

const opening = /^\uFEFF?---[ \t]*(\r?\n)/;
const closing = /\n---[ \t]*(?:\r?\n|$)/;

/** Finds the front matter without looking into it: `---` on the first line (a byte order mark may precede it) to the next `---`. */
export function findFrontMatter(text: string): Result<FrontMatterBlock> {
	const first = opening.exec(text);
	if (!first) {
		return fail('document.noFrontMatter');
	}
	const start = first[0].length;
	// The search begins at the line break before the block, so that an empty block is found as well.
	const window = text.slice(start - 1, start + maxFrontMatter + 8);
	const last = closing.exec(window);
	if (!last || last.index > maxFrontMatter) {
		return fail(last || text.length > start + maxFrontMatter ? 'document.tooLarge' : 'document.frontMatterOpen');
	}
	return ok({
		start,
		end: start + last.index,
		bodyStart: start - 1 + last.index + last[0].length,
		eol: first[1] === '\r\n' ? '\r\n' : '\n',
	});
}
