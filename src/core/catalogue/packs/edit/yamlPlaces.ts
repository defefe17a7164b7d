import {isNode, isScalar} from 'yaml';
import type {Pair, YAMLMap} from 'yaml';

// Where lines and values of a YAML text begin and end, for edits that leave everything else as it is.

export function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** After the last character of a value, without the comments, blank lines and line end behind it. */
export function endOf(text: string, node: unknown): number {
	const end = isNode(node) ? (node.range?.[1] ?? 0) : 0;
	return text.slice(0, end).trimEnd().length;
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
	return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** The end of a pair: of its value or, where that is blank, of its colon. */
export function endOfPair(text: string, pair: Pair): number {
	return Math.max(endOf(text, pair.value), endOfColon(text, pair));
}

/** Behind the colon of a pair; behind its key where there is none yet. */
export function endOfColon(text: string, {key}: Pair): number {
	const end = endOf(text, key);
	return end + (/^[ \t]*:/.exec(text.slice(end, end + 100))?.[0].length ?? 0);
}

/** The end of the line in which an offset lies, before its line ending. */
export function lineEndOf(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end < 0 ? text.length : end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** White space as wide as what stands between the start of the line and the offset. */
export function columnOf(text: string, offset: number): string {
	return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/[^\t]/g, ' ');
}

export function lineEnding(text: string): string {
	return /\r?\n/.exec(text)?.[0] ?? '\n';
}
