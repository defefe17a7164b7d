import {CST, Lexer, Parser} from 'yaml';

/** Deeper nesting than this has no use in a document's head, and code that walks the data can rely on it. */
export const maxDepth = 16;

/** Levels that the parser keeps open besides those of the data: the document and the scalar at hand. */
const extraLevels = 2;

export interface YamlBounds {
	/** Lists and mappings in each other. */
	readonly depth: number;
	/** Keys and values. */
	readonly nodes?: number;
}

/** A text taken apart, or the offset at which it goes beyond its bounds. */
export type YamlTokens =
	{readonly tokens: readonly CST.Token[]} | {readonly beyond: 'depth' | 'nodes'; readonly at: number};

/**
 * Takes a YAML text apart, up to its bounds. Composing recurses, and an engine that runs out of stack can take the whole
 * process down with it, so it works only on tokens from here: the token-by-token parser, which keeps a stack of its own,
 * is stopped in time.
 */
export function yamlTokens(source: string, bounds: YamlBounds, onNewLine?: (offset: number) => void): YamlTokens {
	const parser = new Parser(onNewLine);
	onNewLine?.(0);
	const most = bounds.nodes ?? Number.POSITIVE_INFINITY;
	const tokens: CST.Token[] = [];
	let written = 0;
	// An item or a pair may be there without anything written in it.
	let marked = 0;
	let isText = false;
	for (const token of new Lexer().lex(source)) {
		for (const done of parser.next(token)) {
			tokens.push(done);
		}
		const type: string | null = isText ? null : CST.tokenType(token);
		isText = type === 'scalar';
		written += type !== null && nodeTypes.has(type) ? 1 : 0;
		marked += type !== null && markTypes.has(type) ? 1 : 0;
		if (parser.stack.length > bounds.depth + extraLevels) {
			return {beyond: 'depth', at: parser.offset};
		}
		if (Math.max(written, marked) > most) {
			return {beyond: 'nodes', at: parser.offset};
		}
	}
	tokens.push(...parser.end());
	return {tokens};
}

/** The offset at which a text nests deeper than `maxDepth`, or undefined. */
export function tooDeepAt(source: string): number | undefined {
	const taken = yamlTokens(source, {depth: maxDepth});
	return 'beyond' in taken ? taken.at : undefined;
}

const nodeTypes: ReadonlySet<string> = new Set([
	'scalar',
	'alias',
	'single-quoted-scalar',
	'double-quoted-scalar',
	'block-scalar-header',
	'flow-map-start',
	'flow-seq-start',
]);
const markTypes: ReadonlySet<string> = new Set(['seq-item-ind', 'map-value-ind', 'explicit-key-ind']);
