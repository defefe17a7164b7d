import {Composer, Schema, YAMLParseError} from 'yaml';
import type {Document, LineCounter, YAMLError} from 'yaml';
import {yamlTokens} from './nesting';
import type {YamlBounds} from './nesting';

export type ParsedYaml =
	| {readonly document: Document.Parsed; readonly errors: readonly YAMLError[]}
	| {readonly beyond: 'depth' | 'nodes'; readonly at: number};

/** One for all texts: to make one takes longer than to read a few lines with it. */
const core = new Schema({schema: 'core', merge: false, resolveKnownTags: true});

/**
 * Parses the first document of a YAML 1.2 text within bounds, as far as the parser makes sense of it. Its warnings are
 * errors here, and so is a second document. The parser's own check for duplicate keys is off because it is quadratic.
 */
export function parseYaml(text: string, bounds: YamlBounds, lineCounter?: LineCounter): ParsedYaml {
	const taken = yamlTokens(text, bounds, lineCounter?.addNewLine);
	if ('beyond' in taken) {
		return taken;
	}
	const composer = new Composer({
		version: '1.2',
		schema: core,
		uniqueKeys: false,
		strict: true,
	});
	const [document, second] = composer.compose(taken.tokens, true, text.length) as Iterable<Document.Parsed>;
	if (!document) {
		throw new Error('A composer that is told to always gives a document');
	}
	const [from, to] = second?.range ?? [0, 0];
	const twice = second && new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'There is more than one document');
	return {document, errors: [...document.errors, ...document.warnings, ...(twice ? [twice] : [])]};
}
