import {Lexer, Parser} from 'yaml';

/** Deeper nesting than this has no use in a document's head, and code that walks the data can rely on it. */
export const maxDepth = 16;

/** Levels that the parser keeps open besides those of the data: the document and the scalar at hand. */
const extraLevels = 2;

/**
 * The offset at which a YAML text nests deeper than about 16 levels, or undefined. Composing recurses, and an engine that
 * runs out of stack can take the whole process down with it, so this must be asked before `parseDocument`. Here the
 * token-by-token parser, which keeps a stack of its own, is stopped in time.
 */
export function tooDeepAt(source: string): number | undefined {
	const parser = new Parser();
	for (const token of new Lexer().lex(source)) {
		// What the parser yields does not matter here, but it works only while it is read.
		Array.from(parser.next(token));
		if (parser.stack.length > maxDepth + extraLevels) {
			return parser.offset;
		}
	}
	return undefined;
}
