import {isMap, isNode, isScalar, parseDocument} from 'yaml';
import type {Pair} from 'yaml';
import {fail, ok} from '../result';
import type {Result} from '../result';
import {findFrontMatter} from './frontMatterBlock';
import {plainDataFault} from './plainData';
import {readYaml} from './yamlSource';
import {yamlText} from './yamlText';

type Data = Readonly<Record<string, unknown>>;

/** Characters that no YAML text may hold, among them a carriage return that ends no line and half a surrogate pair. */
const unprintable = /[^\P{Cc}\t\r\n\x7F-\x9F]|\r(?!\n)|\p{Cs}/u;

/**
 * Reads the front matter of a document as plain data: mappings, lists, strings, numbers, booleans and null. Tags,
 * aliases, duplicate keys and anything the parser only warns of are problems, with line and column counted from 1.
 * `bodyStart` is the offset of the first character after the closing line.
 */
export function readFrontMatter(text: string): Result<{readonly data: Data; readonly bodyStart: number}> {
	const block = findFrontMatter(text);
	if (!block.ok) {
		return block;
	}
	const {start, end, bodyStart} = block.value;
	const source = text.slice(start, end);
	const refused = unprintable.exec(source)?.index;
	if (refused !== undefined) {
		const before = source.slice(0, refused).split('\n');
		return invalid({line: before.length, column: (before.at(-1)?.length ?? 0) + 1});
	}
	const yaml = readYaml(source);
	const fault = yaml.faults[0] ?? plainDataFault(yaml);
	if (fault) {
		return invalid(fault);
	}
	const data = yaml.data ?? {};
	return isMapping(data) ? ok({data, bodyStart}) : invalid(yaml.place([]));
}

/**
 * Sets the given top-level keys: the value of a key that is there is replaced, others are added at the end, and a value
 * of `undefined` changes nothing. Everything else stays byte for byte: comments, order, unknown keys, line endings, body.
 * A replaced value loses the comments inside it.
 */
export function editFrontMatter(text: string, changes: Data): Result<string> {
	const block = findFrontMatter(text);
	if (!block.ok) {
		return block;
	}
	const before = readFrontMatter(text);
	if (!before.ok) {
		return before;
	}
	const {start, end, eol} = block.value;
	const wanted = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
	const source = editYaml(text.slice(start, end), before.value.data, wanted, eol);
	const after = text.slice(0, start) + source + text.slice(end);
	const check = readFrontMatter(after);
	if (!check.ok) {
		return check;
	}
	// YAML has corners, such as a root in braces, where an edit by ranges would say something else. Then nothing is edited.
	const said = yamlText(check.value.data) === yamlText({...before.value.data, ...wanted});
	return said ? ok(after) : invalid({line: 1, column: 1});
}

/** A front matter block with the keys in the order given, both `---` lines included; ends with a line feed. */
export function writeFrontMatter(data: Data): string {
	return `---\n${yamlText(data)}---\n`;
}

function editYaml(source: string, data: Data, changes: Data, eol: string): string {
	const root = parseDocument(source, {
		version: '1.2',
		schema: 'core',
		uniqueKeys: false,
		keepSourceTokens: true,
	}).contents;
	const pairs = isMap(root) ? root.items : [];
	const first = root?.range[0] ?? 0;
	const column = source.slice(source.lastIndexOf('\n', first - 1) + 1, first);
	const lay = (lines: string): string => lines.replace(/\n/g, eol + column);
	let added = '';
	const edits: {readonly start: number; readonly end: number; readonly text: string}[] = [];
	for (const [key, value] of Object.entries(changes)) {
		const entry = yamlText({[key]: value}).trimEnd();
		const pair = pairs.find((item) => isScalar(item.key) && String(item.key.value) === key);
		if (!pair) {
			added += column + lay(entry) + eol;
		} else if (entry !== yamlText({[key]: data[key]}).trimEnd()) {
			const keyLength = yamlText({[key]: true}).trimEnd().length - ': true'.length;
			const span = valueSpan(source, pair);
			const text = entry.slice(keyLength + 1);
			edits.push({...span, text: text.startsWith('\n') ? span.comment + lay(text) : text + span.comment});
		}
	}
	edits.sort((a, b) => b.start - a.start);
	return edits.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source) + added;
}

/** From the colon to the end of the value, and the comment between the two where the value starts on a later line. */
function valueSpan(source: string, {value, srcToken}: Pair): {start: number; end: number; comment: string} {
	const colon = srcToken?.sep?.find((token) => token.type === 'map-value-ind');
	const start = colon ? colon.offset + 1 : source.length;
	const [from, to] = isNode(value) && value.range ? value.range : [start, start];
	const comment = /^[ \t]*#[^\r\n]*/.exec(source.slice(start, Math.max(start, from)))?.[0] ?? '';
	return {start, end: start + source.slice(start, to).trimEnd().length, comment};
}

function isMapping(data: unknown): data is Data {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** The block begins on the second line of the document. */
function invalid<T>({line, column}: {readonly line: number; readonly column: number}): Result<T> {
	return fail('document.frontMatterInvalid', {line: line + 1, column});
}
